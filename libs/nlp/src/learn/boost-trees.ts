import { seededRandom } from '#domain';
import { sigmoid } from '../model/sigmoid.js';
import { type ScoreTree } from '../model/score-trees.js';
import { type BinnedSignals, growTree, type GrownTree, MOST_BINS } from './grow-tree.js';

const PACE = 0.07;
const SEED = 20261125;

/** How a column's trees are grown. */
export interface BoostOrder {
  /** Number of trees. */
  readonly count: number;
  /** Share of the signals, drawn anew, that a tree may look at (Ho 1998): 0 to 1. */
  readonly share: number;
}

/**
 * Cuts every signal at its quantiles.
 * @param signals one row per text, all of one length
 */
export function binSignals(signals: readonly ArrayLike<number>[]): BinnedSignals {
  const width = signals[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, signal) =>
    Float64Array.from(signals, (one) => one[signal] as number),
  );
  const edges = columns.map((values) => edgesOf(values));
  const bins = columns.map((values, signal) =>
    Uint8Array.from(values, (value) => binOf(value, edges[signal] as Float64Array)),
  );
  return { bins, edges };
}

/** Quantiles, each once, in thousandths: the trees are stored with those. */
function edgesOf(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const cuts = Array.from({ length: MOST_BINS - 1 }, (_, at) =>
    round3(sorted[Math.floor(((at + 1) * sorted.length) / MOST_BINS)] ?? 0),
  );
  return Float64Array.from(new Set(cuts));
}

/** The number of edges below a value. */
function binOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Grows trees one after the other, each on what those before it leave (Friedman 2001), with Newton
 * steps on the logistic loss.
 * @param truth 1 or 0 per text
 * @param starts log-odds per text to begin with
 */
export function boostTrees(
  binned: BinnedSignals,
  truth: Uint8Array,
  starts: Float64Array,
  { count, share }: BoostOrder,
): ScoreTree[] {
  const random = seededRandom(SEED);
  const all = binned.bins.map((_, signal) => signal);
  const sums = Float64Array.from(starts);
  const slopes = new Float64Array(truth.length);
  const curves = new Float64Array(truth.length);
  const trees: ScoreTree[] = [];
  for (let round = 0; round < count; round += 1) {
    sums.forEach((sum, text) => {
      const probability = sigmoid(sum);
      slopes[text] = (truth[text] as number) - probability;
      curves[text] = probability * (1 - probability);
    });
    const asked = all.filter(() => random() < share);
    const { tree, leafOfText } = growTree(binned, slopes, curves, asked);
    trees.push(paced(tree));
    const leaves = trees.at(-1)?.leaves ?? [];
    leafOfText.forEach((leaf, text) => {
      sums[text] = (sums[text] as number) + (leaves[leaf] as number);
    });
  }
  return trees;
}

function paced({ signals, thresholds, leaves }: GrownTree['tree']): ScoreTree {
  return { signals, thresholds, leaves: leaves.map((leaf) => round3(leaf * PACE)) };
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
