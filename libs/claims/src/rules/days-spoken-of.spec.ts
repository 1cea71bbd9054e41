import { describe, expect, it } from '@jest/globals';
import { parseQuantities } from '#nlp';
import { daysSpokenOf } from './days-spoken-of.js';

const days = (text: string): string[] =>
  daysSpokenOf(parseQuantities(text, '2026-05-20'), '2026-05-20');

describe('daysSpokenOf', () => {
  it.each([
    ['lương cơ sở 2,34 triệu', ['2026-05-20']],
    ['từ 1/7/2026 lương cơ sở 2,53 triệu', ['2026-07-01']],
    ['năm 2025 nam 61 tuổi 3 tháng', ['2025-01-01', '2025-12-31']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
