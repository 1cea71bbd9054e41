import {
  type RefinedColumn,
  REFINED_COLUMNS,
  ScoreRefiner,
  type ScoreTree,
  signalsOf,
} from '../model/refine-scores.js';
import { type UnseenScores } from './cross-validate.js';
import { type BinnedSignals, growTree, type GrownTree, MOST_BINS } from './grow-tree.js';

const TREES = 120;
const PACE = 0.07;
/** About the slope that calibration gives raw scores; the trees correct what it is not. */
const SLOPE = 3;

/**
 * Learns to read the scores of all heads together, by boosted trees (Friedman 2001) with Newton
 * steps on the logistic loss, each column against the rest, beginning at the column's own score.
 * @param unseen scores of texts that the model behind them has not seen
 */
export function trainRefinement(unseen: readonly UnseenScores[]): RefinedColumn[] {
  const binned = binSignals(unseen.map(({ scores }) => signalsOf(scores)));
  return REFINED_COLUMNS.map((column) => {
    const truth = Uint8Array.from(unseen, ({ example }) => Number(example.targets[column] === 1));
    const sums = Float64Array.from(unseen, ({ scores }) => SLOPE * (scores[column] as number));
    return { column, slope: SLOPE, trees: boost(binned, truth, sums) };
  });
}

/** Refines the scores of every fold by trees that were grown on the other folds. */
export function refineUnseen(unseen: readonly UnseenScores[], folds: number): UnseenScores[] {
  return Array.from({ length: folds }, (_, fold) => {
    const others = unseen.filter(({ example }) => example.fold !== fold);
    const refiner = new ScoreRefiner(trainRefinement(others));
    return unseen
      .filter(({ example }) => example.fold === fold)
      .map(({ example, scores }) => ({ example, scores: refiner.refine(scores) }));
  }).flat();
}

function binSignals(signals: readonly (readonly number[])[]): BinnedSignals {
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

/** @param sums scores to begin with; changed to those after the last tree */
function boost(binned: BinnedSignals, truth: Uint8Array, sums: Float64Array): ScoreTree[] {
  const slopes = new Float64Array(truth.length);
  const curves = new Float64Array(truth.length);
  const trees: ScoreTree[] = [];
  for (let round = 0; round < TREES; round += 1) {
    sums.forEach((sum, text) => {
      const probability = 1 / (1 + Math.exp(-sum));
      slopes[text] = (truth[text] as number) - probability;
      curves[text] = probability * (1 - probability);
    });
    const { tree, leafOfText } = growTree(binned, slopes, curves);
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
