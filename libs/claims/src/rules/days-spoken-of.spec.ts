import { describe, expect, it } from '@jest/globals';
import { parseQuantities } from '#nlp';
import { daysSpokenOf, speaksOfNoDay } from './days-spoken-of.js';

const POSTED = '2026-05-20';

/** The days for the clause between bars, or for the whole text. */
function days(marked: string): string[] {
  const text = marked.replaceAll('|', '');
  const start = Math.max(0, marked.indexOf('|'));
  const end = marked.includes('|') ? marked.lastIndexOf('|') - 1 : text.length;
  return daysSpokenOf(parseQuantities(text, POSTED), { start, end }, POSTED);
}

describe('daysSpokenOf', () => {
  it.each([
    ['lương cơ sở 2,34 triệu', [POSTED]],
    ['từ 1/7/2026 lương cơ sở 2,53 triệu', ['2026-07-01']],
    ['năm 2025 nam 61 tuổi 3 tháng', ['2025-01-01', '2025-12-31']],
    ['năm ngoái nam 61 tuổi 3 tháng', ['2025-01-01', '2025-12-31']],
    ['từ 1/7/2025 chỉ cần 15 năm', ['2025-07-01', POSTED]],
    ['năm nay nam 61 tuổi 6 tháng', [POSTED]],
    ['từ 1/7/2026, |lương cơ sở 2,53 triệu|', ['2026-07-01']],
    ['|bây giờ 2,34 triệu|, từ 1/7/2026 mới là 2,53 triệu', [POSTED]],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

describe('speaksOfNoDay', () => {
  const isNone = (text: string, day: string): boolean =>
    speaksOfNoDay(parseQuantities(text, day), { start: 0, end: text.length }, day);

  it.each(['từ 31/2 được rút', 'ngày 30/2/2026', 'ngày 31 tháng 4', '29/2/2027', '31-02-2026'])(
    'no calendar has it: %s',
    (text) => {
      expect(isNone(text, POSTED)).toBe(true);
    },
  );

  it.each(['được rút', 'ngày 29/2/2028', 'từ 1/7', 'ngày 31/2 hoặc 1/7/2026', 'hôm nay', '24/7'])(
    'it can be told: %s',
    (text) => {
      expect(isNone(text, POSTED)).toBe(false);
    },
  );

  it('"hôm nay" is no day where the day of the post is not known', () => {
    expect(isNone('từ hôm nay được rút', '')).toBe(true);
    expect(isNone('từ 1/7/2026 được rút', '')).toBe(false);
  });
});
