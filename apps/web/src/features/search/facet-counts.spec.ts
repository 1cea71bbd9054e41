import { describe, expect, it } from '@jest/globals';
import { facetValues, foldValues } from './facet-counts.js';

const COUNTS = [
  { value: 'news', count: 9 },
  { value: 'forum', count: 4 },
];

describe('facetValues', () => {
  it('keeps a chosen value that no post has any more', () => {
    expect(facetValues(COUNTS, ['zalo', 'forum'], null)).toEqual([
      { value: 'news', count: 9, chosen: false },
      { value: 'forum', count: 4, chosen: true },
      { value: 'zalo', count: 0, chosen: true },
    ]);
  });

  it('shows a closed list in its own order', () => {
    const values = facetValues(COUNTS, ['facebook'], ['facebook', 'forum', 'news']);
    expect(values.map(({ value }) => value)).toEqual(['facebook', 'forum', 'news']);
  });
});

describe('foldValues', () => {
  const many = (length: number, chosen: number) =>
    Array.from({ length }, (_, index) => ({
      value: `v${index}`,
      count: length - index,
      chosen: index === chosen,
    }));

  it('folds the tail, but nothing that is chosen', () => {
    const { shown, folded } = foldValues(many(10, 8), 4);
    expect(shown.map(({ value }) => value)).toEqual(['v0', 'v1', 'v2', 'v3', 'v8']);
    expect(folded).toBe(5);
  });

  it('does not fold a single value away', () => {
    expect(foldValues(many(5, 0), 4)).toMatchObject({ folded: 0 });
  });
});
