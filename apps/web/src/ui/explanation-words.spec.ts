import { describe, expect, it } from '@jest/globals';
import { sayDates, sayNumber, sayPeriod } from './explanation-words.js';

describe('sayDates', () => {
  const rule = { validFrom: '2025-07-01', validTo: null };

  it('puts the day of the post beside the period of the rule', () => {
    expect(sayDates({ postedOn: '2026-03-02', days: ['2026-03-02'] }, rule)).toBe(
      'bài đăng 02/03/2026 · quy định có hiệu lực từ 01/07/2025',
    );
  });

  it('names the days that the post speaks of', () => {
    expect(sayDates({ postedOn: '2026-03-02', days: ['2025-06-30', '2026-03-02'] }, null)).toBe(
      'bài đăng 02/03/2026 · nói về ngày 30/06/2025',
    );
  });
});

describe('sayPeriod', () => {
  it.each([
    ['2024-07-01', '2026-06-30', 'quy định có hiệu lực từ 01/07/2024 đến hết 30/06/2026'],
    [null, '2026-06-30', 'quy định có hiệu lực đến hết 30/06/2026'],
    [null, null, 'quy định không ghi ngày bắt đầu'],
  ])('%s to %s', (validFrom, validTo, words) => {
    expect(sayPeriod({ validFrom, validTo })).toBe(words);
  });
});

it('says a number with what the law says to it', () => {
  const number = {
    start: 0,
    end: 1,
    said: '15 năm',
    comparator: 'gte',
    outcome: 'current',
  } as const;
  expect(sayNumber(number)).toBe('từ 15 năm: đúng mức của ngày được xét');
});
