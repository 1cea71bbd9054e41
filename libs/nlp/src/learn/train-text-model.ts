import { byHead, COLUMNS } from '../model/heads.js';
import { encodeArtefact, type ModelArtefact, type ModelHeader } from '../model/model-artefact.js';
import { scoresOf } from '../model/text-model.js';
import { weighFeatures } from '../model/weigh-features.js';
import { buildVocabulary } from './build-vocabulary.js';
import { chooseThresholds } from './choose-thresholds.js';
import { crossValidate, type UnseenScores } from './cross-validate.js';
import { buildExamples, type Example } from './examples.js';
import { fitCalibrations } from './fit-calibration.js';
import { type Judged, truthOf } from './judged.js';
import { type LabelledText } from './labelled-text.js';
import { type HeadFigures, scoreHeads } from './score-heads.js';
import { type Training, trainWeights } from './train-weights.js';

/** Chosen by cross-validation on the training folds. */
const TRAINING: Training = { epochs: 12, rate: 1, penalty: 1e-5, seed: 20261124 };

/** What the caller says about the training run. */
export interface TrainingOrder {
  readonly posts: readonly LabelledText[];
  /** Number of folds; each post names its own (0 … folds − 1). */
  readonly folds: number;
  readonly version: string;
  readonly corpusHash: string;
}

/** A finished model with the figures of its unseen folds. */
export interface TrainedModel {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly unseen: { readonly asTyped: HeadFigures; readonly stripped: HeadFigures };
}

/**
 * Trains all heads: cross-validation first, for calibration and thresholds, then once on all
 * posts. Deterministic: the same order gives the same bytes.
 */
export function trainTextModel(order: TrainingOrder): TrainedModel {
  const examples = buildExamples(order.posts);
  const unseen = crossValidate(examples, order.folds, TRAINING);
  const typed = unseen.filter(({ example }) => !example.copy);
  const calibration = fitCalibrations(typed);
  const judged = judge(typed, calibration);
  const thresholds = chooseThresholds(judged);
  const stripped = judge(
    unseen.filter(({ example }) => example.copy),
    calibration,
  );
  const artefact = trainArtefact(examples, {
    format: 1,
    version: order.version,
    trainedOn: order.posts.length,
    corpusHash: order.corpusHash,
    calibration,
    thresholds,
  });
  return {
    bytes: encodeArtefact(artefact),
    rows: artefact.header.rows,
    unseen: {
      asTyped: scoreHeads(judged, thresholds),
      stripped: scoreHeads(stripped, thresholds),
    },
  };
}

function judge(unseen: readonly UnseenScores[], calibration: ModelHeader['calibration']): Judged[] {
  return unseen.map(({ example, scores }) => ({
    scores: scoresOf(scores, calibration),
    truth: truthOf(example),
  }));
}

function trainArtefact(
  examples: readonly Example[],
  known: Omit<ModelHeader, 'rows' | 'labels' | 'bias' | 'step'>,
): ModelArtefact {
  const vocabulary = buildVocabulary(examples);
  const rows = vocabulary.idf.length;
  const { matrix, bias } = trainWeights(
    examples.map(({ features, targets }) => ({
      vector: weighFeatures(features, vocabulary),
      targets,
    })),
    rows,
    TRAINING,
  );
  const step = stepsOf(matrix);
  return {
    header: {
      ...known,
      rows,
      labels: byHead((head) => head.labels),
      bias: Array.from(bias),
      step,
    },
    buckets: vocabulary.buckets,
    idf: vocabulary.idfSixteenths,
    weights: Int8Array.from(matrix, (weight, at) => Math.round(weight / (step[at % COLUMNS] ?? 1))),
  };
}

/** Per column, the size of one int8 step: its largest weight becomes 127. */
function stepsOf(matrix: Float32Array): number[] {
  const largest = new Array<number>(COLUMNS).fill(1e-9);
  matrix.forEach((weight, at) => {
    const column = at % COLUMNS;
    largest[column] = Math.max(largest[column] ?? 0, Math.abs(weight));
  });
  return largest.map((weight) => weight / 127);
}
