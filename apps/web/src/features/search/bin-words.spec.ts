import { describe, expect, it } from '@jest/globals';
import { sayDays, sayPeak } from './bin-words.js';

const bin = (from: string, to: string, count: number) => ({ from, to, count, chosen: true });

describe('sayDays', () => {
  it.each([
    ['2026-11-24', '2026-11-24', '24/11/2026'],
    ['2026-11-16', '2026-11-22', '16/11 – 22/11/2026'],
    ['2026-12-28', '2027-01-03', '28/12/2026 – 03/01/2027'],
  ])('%s to %s', (from, to, words) => {
    expect(sayDays({ from, to })).toBe(words);
  });
});

describe('sayPeak', () => {
  it('tells the highest bar, and nothing where there is none', () => {
    const bins = [bin('2026-11-23', '2026-11-23', 0), bin('2026-11-24', '2026-11-24', 1_300)];
    expect(sayPeak(bins)).toBe('Cao nhất 1.300: 24/11/2026');
    expect(sayPeak(bins.slice(0, 1))).toBe('');
    expect(sayPeak([])).toBe('');
  });
});
