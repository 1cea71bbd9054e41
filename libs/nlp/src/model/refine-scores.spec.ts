import { describe, expect, it } from '@jest/globals';
import { COLUMNS, HEADS } from './heads.js';
import { ScoreRefiner, signalsOf } from './refine-scores.js';
import { type ScoreTree } from './score-trees.js';

const TREE: ScoreTree = {
  signals: [0, 1, 1, 2, 2, 2, 2],
  thresholds: [0, 0, 0, 0, 0, 0, 0],
  leaves: [1, 2, 3, 4, 5, 6, 7, 8],
};

/** What the tree adds for a text with these first signals. */
function leafFor(signals: readonly number[]): number | undefined {
  const raw = new Array<number>(COLUMNS).fill(0);
  signals.forEach((signal, at) => (raw[at] = signal));
  return new ScoreRefiner([{ column: 3, slope: 1, trees: [TREE] }]).refine(raw)[3];
}

describe('ScoreRefiner', () => {
  it.each([
    [[-1, -1, -1], 1],
    [[-1, -1, 1], 2],
    [[-1, 1, -1], 3],
    [[1, -1, 1], 6],
    [[1, 1, 1], 8],
  ])('finds the leaf of %j', (signals, leaf) => {
    expect(leafFor(signals)).toBe(leaf);
  });

  it('takes a value on the threshold to the left', () => {
    expect(leafFor([0, 0, 0])).toBe(1);
  });

  it('replaces the score of a refined column by what it was, steeper, and trees, and no other', () => {
    const raw = Array.from({ length: COLUMNS }, () => -1);
    const refined = new ScoreRefiner([{ column: 3, slope: 2, trees: [TREE, TREE] }]).refine(raw);
    expect(refined).toEqual(raw.with(3, 0));
    expect(raw[3]).toBe(-1);
  });

  it('leaves scores alone when nothing is refined', () => {
    const raw = Array.from({ length: COLUMNS }, (_, at) => at);
    expect(new ScoreRefiner([]).refine(raw)).toEqual(raw);
  });
});

describe('signalsOf', () => {
  it('adds the three best topics, best first, and the best group of people', () => {
    const offsetOf = (name: string): number =>
      HEADS.find((head) => head.name === name)?.offset ?? -1;
    const raw = new Array<number>(COLUMNS).fill(-1);
    raw[offsetOf('topics') + 1] = 0.25;
    raw[offsetOf('topics') + 5] = 0.75;
    raw[offsetOf('audience')] = 0.5;
    expect(signalsOf(raw).slice(COLUMNS)).toEqual([0.75, 0.25, -1, 0.5]);
  });
});
