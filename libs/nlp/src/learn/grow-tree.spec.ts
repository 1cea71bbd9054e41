import { describe, expect, it } from '@jest/globals';
import { COLUMNS } from '../model/heads.js';
import { ScoreRefiner } from '../model/refine-scores.js';
import { type ScoreTree } from '../model/score-trees.js';
import { growTree } from './grow-tree.js';

const TEXTS = 400;

function leafOf(tree: ScoreTree, signals: readonly number[]): number | undefined {
  const raw = new Array<number>(COLUMNS).fill(0);
  signals.forEach((signal, at) => (raw[at] = signal));
  return new ScoreRefiner([{ column: 3, slope: 1, trees: [tree] }]).refine(raw)[3];
}

describe('growTree', () => {
  // The slope follows the second signal alone; the first says nothing.
  const noise = Uint8Array.from({ length: TEXTS }, (_, text) => text % 2);
  const telling = Uint8Array.from({ length: TEXTS }, (_, text) => Number(text >= TEXTS / 2));
  const binned = {
    bins: [noise, telling],
    edges: [Float64Array.from([0.5]), Float64Array.from([0.5])],
  };
  const slopes = Float64Array.from(telling, (one) => (one === 1 ? 0.5 : -0.5));
  const curves = new Float64Array(TEXTS).fill(0.25);
  const { tree, leafOfText } = growTree(binned, slopes, curves, [0, 1]);

  it('asks the telling signal first and moves each side its way', () => {
    expect(tree.signals[0]).toBe(1);
    expect(leafOf(tree, [0, 0])).toBeLessThan(-1);
    expect(leafOf(tree, [0, 1])).toBeGreaterThan(1);
  });

  it('looks at no signal it may not ask', () => {
    expect(growTree(binned, slopes, curves, [0]).tree.signals).not.toContain(1);
  });

  it('names for every text the leaf that the stored tree finds', () => {
    leafOfText.forEach((leaf, text) => {
      const signals = [noise[text] ?? 0, telling[text] ?? 0];
      expect(tree.leaves[leaf]).toBe(leafOf(tree, signals));
    });
  });
});
