import { type PreparedText } from '../text/prepared-text.js';
import { probabilitiesOf } from './calibration.js';
import { explainWords, type Reason } from './explain-words.js';
import { type Features } from './feature-counter.js';
import { byHead, COLUMNS, type HeadName, HEADS } from './heads.js';
import {
  decodeArtefact,
  type ModelArtefact,
  type ModelHeader,
  type Thresholds,
} from './model-artefact.js';
import { RankedBits } from './ranked-bits.js';
import { ScoreRefiner } from './refine-scores.js';
import { type SparseVector, type Vocabulary, weighFeatures } from './weigh-features.js';

/** Calibrated probabilities of every head, in the order of the head's labels. */
export type TextScores = Readonly<Record<HeadName, readonly number[]>>;

/**
 * Linear classifiers over hashed n-grams, all heads in one matrix; trees then read the scores of
 * all heads together for relevance and stance.
 */
export class TextModel {
  private readonly vocabulary: Vocabulary;
  private readonly weights: Int8Array;
  private readonly header: ModelHeader;
  private readonly refiner: ScoreRefiner;

  constructor(artefact: ModelArtefact) {
    this.header = artefact.header;
    this.weights = artefact.weights;
    this.refiner = new ScoreRefiner(artefact.header.refinement);
    this.vocabulary = { rows: new RankedBits(artefact.buckets), idf: idfOf(artefact.idf) };
  }

  /** Name to store with what the model said, e.g. `baseline-1`. */
  get version(): string {
    return this.header.version;
  }

  get thresholds(): Thresholds {
    return this.header.thresholds;
  }

  /** Scores one text; well under a millisecond for a post of 200 characters. */
  predict(features: Features): TextScores {
    return scoresOf(this.refiner.refine(this.rawScores(features)), this.header.calibration);
  }

  /**
   * The words of a text that spoke for a label, in the original, strongest first.
   * @throws RangeError when the head has no such label
   */
  explain(text: PreparedText, head: HeadName, label: string): Reason[] {
    const shape = HEADS.find(({ name }) => name === head);
    const at = shape?.labels.indexOf(label) ?? -1;
    if (shape === undefined || at < 0) throw new RangeError(`no label "${label}" of "${head}"`);
    const column = shape.offset + at;
    const step = this.header.step[column] ?? 0;
    return explainWords(
      text,
      this.vocabulary,
      (row) => (this.weights[row * COLUMNS + column] ?? 0) * step,
    );
  }

  private rawScores(features: Features): number[] {
    const sums = weightedSums(this.weights, weighFeatures(features, this.vocabulary));
    const { bias, step } = this.header;
    return Array.from(sums, (sum, column) => sum * (step[column] ?? 0) + (bias[column] ?? 0));
  }
}

/**
 * Per column the sum of the rows' weights times their values. Values of 24 bits times weights of 8
 * add up without rounding in a double, so that the order in which they are added does not matter:
 * four rows go together, and the waits for their memory overlap.
 */
function weightedSums(weights: Int8Array, { rows, values }: SparseVector): Float64Array {
  const sums = new Float64Array(COLUMNS);
  let at = 0;
  for (; at + 3 < rows.length; at += 4) {
    const a = (rows[at] as number) * COLUMNS;
    const b = (rows[at + 1] as number) * COLUMNS;
    const c = (rows[at + 2] as number) * COLUMNS;
    const d = (rows[at + 3] as number) * COLUMNS;
    const ofA = values[at] as number;
    const ofB = values[at + 1] as number;
    const ofC = values[at + 2] as number;
    const ofD = values[at + 3] as number;
    for (let column = 0; column < COLUMNS; column += 1) {
      const first = ofA * (weights[a + column] as number) + ofB * (weights[b + column] as number);
      const last = ofC * (weights[c + column] as number) + ofD * (weights[d + column] as number);
      (sums[column] as number) += first + last;
    }
  }
  for (; at < rows.length; at += 1) {
    const row = (rows[at] as number) * COLUMNS;
    for (let column = 0; column < COLUMNS; column += 1) {
      (sums[column] as number) += (values[at] as number) * (weights[row + column] as number);
    }
  }
  return sums;
}

/** Cuts raw scores into heads and makes probabilities of them. */
export function scoresOf(
  raw: readonly number[],
  calibration: ModelHeader['calibration'],
): TextScores {
  return byHead((head) =>
    probabilitiesOf(
      head,
      raw.slice(head.offset, head.offset + head.labels.length),
      calibration[head.name],
    ),
  );
}

/**
 * @param bytes a file written by `trainTextModel`
 * @throws ModelFormatError
 */
export function loadTextModel(bytes: Uint8Array): TextModel {
  return new TextModel(decodeArtefact(bytes));
}

function idfOf(sixteenths: Uint8Array): Float32Array {
  return Float32Array.from(sixteenths, (value) => value / 16);
}
