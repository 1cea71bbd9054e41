import { byHead, COLUMNS } from '../model/heads.js';
import { encodeArtefact, type ModelArtefact, type ModelHeader } from '../model/model-artefact.js';
import { scoresOf } from '../model/text-model.js';
import { pruneVocabulary } from './build-vocabulary.js';
import { chooseThresholds } from './choose-thresholds.js';
import {
  crossValidate,
  learnWeights,
  type LearntWeights,
  type UnseenScores,
} from './cross-validate.js';
import { buildExamples, type Example, type Typing } from './examples.js';
import { fitCalibrations } from './fit-calibration.js';
import { type Judged, truthOf } from './judged.js';
import { int8Steps } from './int8-steps.js';
import { type LabelledText } from './labelled-text.js';
import { type HeadFigures, scoreHeads } from './score-heads.js';
import { refineUnseen, trainRefinement } from './train-refinement.js';
import { type Training } from './train-weights.js';

/** Chosen by cross-validation on the training folds. */
const TRAINING: Training = {
  heads: {
    relevance: { cost: 0.3, balance: 0.5 },
    topics: { cost: 0.3, balance: 0.5 },
    audience: { cost: 0.2, balance: 0.5 },
    sentiment: { cost: 0.2, balance: 0.5, adapted: true },
    stance: { cost: 0.2, balance: 1 },
    verdict: { cost: 0.1, balance: 0.5 },
    flag: { cost: 0.1, balance: 0.5 },
  },
  passes: 20,
  seed: 20261124,
};
/** Keeps the artefact under 4 MB: 46 weights and one idf byte per row. */
const MOST_ROWS = 80_000;

/** What the caller says about the training run. */
export interface TrainingOrder {
  readonly posts: readonly LabelledText[];
  /** Number of folds; each post names its own (0 … folds − 1). */
  readonly folds: number;
  /** On which posts the factors of sentiment are chosen; a post is named by its place. */
  readonly judges: (post: number) => boolean;
  readonly version: string;
  readonly corpusHash: string;
}

/** A finished model with the figures of its unseen folds. */
export interface TrainedModel {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly unseen: Readonly<Record<Typing, HeadFigures>>;
  /** The same figures of a part of the posts, as typed; a post is named by its place in the order. */
  readonly unseenAmong: (belongs: (post: number) => boolean) => HeadFigures;
  /** What decides beside the weights; {@link trainWithin} takes it over. */
  readonly fitted: Fitted;
}

/** What is fitted to unseen folds. */
export type Fitted = Pick<ModelHeader, 'refinement' | 'calibration' | 'thresholds'>;

/**
 * Trains all heads: cross-validation first, for the second reading of the scores (itself judged on
 * folds it has not seen), calibration and thresholds, then once on all posts. Deterministic: the same order gives the same bytes.
 */
export function trainTextModel(order: TrainingOrder): TrainedModel {
  const examples = buildExamples(order.posts);
  const linear = crossValidate(examples, order.folds, TRAINING);
  const refinement = trainRefinement(linear);
  const unseen = refineUnseen(linear, order.folds);
  const calibration = fitCalibrations(unseen.filter(({ example }) => example.typing === 'typed'));
  const judged = (typing: Typing, belongs: (post: number) => boolean = () => true): Judged[] =>
    judge(
      unseen.filter(({ example }) => example.typing === typing && belongs(example.post)),
      calibration,
    );
  const fitted = {
    refinement,
    calibration,
    thresholds: chooseThresholds(judged('typed'), judged('typed', order.judges)),
  };
  const artefact = trainArtefact(examples, order, fitted);
  const figures = (typing: Typing): HeadFigures => scoreHeads(judged(typing), fitted.thresholds);
  return {
    bytes: encodeArtefact(artefact),
    rows: artefact.header.rows,
    unseen: {
      typed: figures('typed'),
      stripped: figures('stripped'),
      teencode: figures('teencode'),
    },
    unseenAmong: (belongs) => scoreHeads(judged('typed', belongs), fitted.thresholds),
    fitted,
  };
}

/**
 * Trains on a part of the posts with what was {@link Fitted} on all folds, for those who need a
 * model whose weights have not seen the rest. The trees, calibration and thresholds have seen the
 * scores of all posts.
 */
export function trainWithin(
  order: Omit<TrainingOrder, 'folds' | 'judges'>,
  fitted: Fitted,
): Uint8Array {
  return encodeArtefact(trainArtefact(buildExamples(order.posts), order, fitted));
}

function judge(unseen: readonly UnseenScores[], calibration: ModelHeader['calibration']): Judged[] {
  return unseen.map(({ example, scores }) => ({
    scores: scoresOf(scores, calibration),
    truth: truthOf(example),
  }));
}

function trainArtefact(
  examples: readonly Example[],
  { posts, version, corpusHash }: Omit<TrainingOrder, 'folds' | 'judges'>,
  fitted: Fitted,
): ModelArtefact {
  const learnt = learnWeights(examples, TRAINING);
  const step = int8Steps(learnt.weights.matrix, COLUMNS);
  const kept = strongestRows(learnt, step);
  const { buckets, idfSixteenths } = pruneVocabulary(learnt.vocabulary, (row) => kept[row] === 1);
  const weights = quantised(learnt.weights.matrix, step, kept);
  return {
    header: {
      format: 2,
      version,
      trainedOn: posts.length,
      corpusHash,
      ...fitted,
      rows: idfSixteenths.length,
      labels: byHead((head) => head.labels),
      bias: Array.from(learnt.weights.bias),
      step,
    },
    buckets,
    idf: idfSixteenths,
    weights,
  };
}

/**
 * Marks the rows that move the scores of unseen texts most: their weights in steps, times their
 * value (the idf), times the root of how often they are met (which the idf tells as well).
 */
function strongestRows(
  { vocabulary, weights }: LearntWeights,
  step: readonly number[],
): Uint8Array {
  const strength = vocabulary.idf.map((idf, row) => {
    let squares = 0;
    for (let column = 0; column < COLUMNS; column += 1) {
      squares += ((weights.matrix[row * COLUMNS + column] ?? 0) / (step[column] ?? 1)) ** 2;
    }
    return Math.sqrt(squares * Math.exp(-idf)) * idf;
  });
  const least = Float32Array.from(strength).sort().at(-MOST_ROWS) ?? 0;
  const kept = new Uint8Array(strength.length);
  let count = 0;
  strength.forEach((value, row) => {
    if (value < least || count >= MOST_ROWS) return;
    kept[row] = 1;
    count += 1;
  });
  return kept;
}

function quantised(matrix: Float32Array, step: readonly number[], kept: Uint8Array): Int8Array {
  const rows = kept.reduce((sum, one) => sum + one, 0);
  const weights = new Int8Array(rows * COLUMNS);
  let next = 0;
  kept.forEach((keep, row) => {
    if (keep === 0) return;
    for (let column = 0; column < COLUMNS; column += 1) {
      const weight = matrix[row * COLUMNS + column] ?? 0;
      weights[next] = Math.round(weight / (step[column] ?? 1));
      next += 1;
    }
  });
  return weights;
}
