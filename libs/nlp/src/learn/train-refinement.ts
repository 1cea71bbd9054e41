import {
  type RefinedColumn,
  REFINED_COLUMNS,
  ScoreRefiner,
  signalsOf,
} from '../model/refine-scores.js';
import { binSignals, boostTrees } from './boost-trees.js';
import { type UnseenScores } from './cross-validate.js';

const TREES = 120;
/** About the slope that calibration gives raw scores; the trees correct what it is not. */
const SLOPE = 3;

/**
 * Learns to read the scores of all heads together, by boosted trees, each column against the
 * rest, beginning at the column's own score.
 * @param unseen scores of texts that the model behind them has not seen
 */
export function trainRefinement(unseen: readonly UnseenScores[]): RefinedColumn[] {
  const binned = binSignals(unseen.map(({ scores }) => signalsOf(scores)));
  return REFINED_COLUMNS.map((column) => {
    const truth = Uint8Array.from(unseen, ({ example }) => Number(example.targets[column] === 1));
    const starts = Float64Array.from(unseen, ({ scores }) => SLOPE * (scores[column] as number));
    return {
      column,
      slope: SLOPE,
      trees: boostTrees(binned, truth, starts, { count: TREES, share: 1 }),
    };
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
