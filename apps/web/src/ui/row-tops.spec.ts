import { describe, expect, it } from '@jest/globals';
import { rowAt, rowTops } from './row-tops.js';

describe('rowTops', () => {
  it('lays rows of unequal heights below each other', () => {
    expect(rowTops([74, 92, 74])).toEqual([0, 74, 166, 240]);
    expect(rowTops([])).toEqual([0]);
  });
});

describe('rowAt', () => {
  const tops = rowTops([74, 92, 74]);

  it.each([
    [0, 0],
    [73.5, 0],
    [74, 1],
    [165, 1],
    [166, 2],
    [239, 2],
  ])('finds the row at %s pixels', (y, row) => {
    expect(rowAt(tops, y)).toBe(row);
  });

  it('stays within the list', () => {
    expect(rowAt(tops, -20)).toBe(0);
    expect(rowAt(tops, 9_000)).toBe(2);
    expect(rowAt(rowTops([]), 10)).toBe(0);
  });

  it('agrees with a walk through a long list', () => {
    const heights = Array.from({ length: 500 }, (_, row) => (row % 3 === 0 ? 92 : 74));
    const long = rowTops(heights);
    for (let y = 0; y < (long.at(-1) ?? 0); y += 41) {
      expect(rowAt(long, y)).toBe(long.findLastIndex((top, row) => row < 500 && top <= y));
    }
  });
});
