import { probabilitiesOf } from '../model/calibration.js';
import { COLUMNS, HEADS } from '../model/heads.js';
import { type SparseVector } from '../model/weigh-features.js';
import { seededOrder } from './seeded-order.js';

/** What the descent is told. */
export interface Training {
  readonly epochs: number;
  /** First step length. */
  readonly rate: number;
  /** Strength of the L2 penalty. */
  readonly penalty: number;
  readonly seed: number;
}

/** One weighed text with its targets. */
export interface TrainingRow {
  readonly vector: SparseVector;
  readonly targets: Int8Array;
}

/** Weights row by row ({@link COLUMNS} each) and a bias per column. */
export interface Weights {
  readonly matrix: Float32Array;
  readonly bias: Float32Array;
}

const UNIT = { slope: 1, shift: 0 };
const SMALLEST_SCALE = 1e-4;

/**
 * Logistic regression of all heads at once (one-of heads multinomial, the others one against the
 * rest) by stochastic gradient descent with L2 penalty, weights kept as scale · matrix and the
 * step length rate / (1 + rate · penalty · t), after Bottou, "Stochastic Gradient Descent Tricks"
 * (2012). The same seed and rows give the same weights, bit by bit.
 */
export function trainWeights(
  rows: readonly TrainingRow[],
  height: number,
  training: Training,
): Weights {
  const matrix = new Float32Array(height * COLUMNS);
  const bias = new Float32Array(COLUMNS);
  let scale = 1;
  let steps = 0;
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    for (const index of seededOrder(rows.length, training.seed + epoch)) {
      const row = rows[index];
      if (row === undefined) continue;
      const length = training.rate / (1 + training.rate * training.penalty * steps);
      const errors = errorsOf(row, score(row.vector, matrix, bias, scale));
      scale *= 1 - length * training.penalty;
      learn(row.vector, errors, matrix, length / scale);
      for (let column = 0; column < COLUMNS; column += 1) {
        bias[column] = (bias[column] ?? 0) + length * 0.1 * (errors[column] ?? 0);
      }
      steps += 1;
      if (scale < SMALLEST_SCALE) scale = foldIn(matrix, scale);
    }
  }
  foldIn(matrix, scale);
  return { matrix, bias };
}

/** Raw scores of one text. */
export function score(
  { rows, values }: SparseVector,
  matrix: Float32Array,
  bias: Float32Array,
  scale: number,
): Float64Array {
  const sums = new Float64Array(COLUMNS);
  for (let at = 0; at < rows.length; at += 1) {
    const base = (rows[at] as number) * COLUMNS;
    const value = values[at] as number;
    for (let column = 0; column < COLUMNS; column += 1) {
      (sums[column] as number) += value * (matrix[base + column] as number);
    }
  }
  for (let column = 0; column < COLUMNS; column += 1) {
    sums[column] = (sums[column] as number) * scale + (bias[column] as number);
  }
  return sums;
}

function learn(
  { rows, values }: SparseVector,
  errors: Float64Array,
  matrix: Float32Array,
  length: number,
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const base = (rows[at] as number) * COLUMNS;
    const value = (values[at] as number) * length;
    for (let column = 0; column < COLUMNS; column += 1) {
      (matrix[base + column] as number) += value * (errors[column] as number);
    }
  }
}

/** Target minus probability per column; zero where the row teaches nothing. */
function errorsOf({ targets }: TrainingRow, scores: Float64Array): Float64Array {
  const errors = new Float64Array(COLUMNS);
  for (const head of HEADS) {
    if (targets[head.offset] === -1) continue;
    const own = Array.from(scores.subarray(head.offset, head.offset + head.labels.length));
    probabilitiesOf(head, own, UNIT).forEach((probability, at) => {
      errors[head.offset + at] = (targets[head.offset + at] ?? 0) - probability;
    });
  }
  return errors;
}

function foldIn(matrix: Float32Array, scale: number): number {
  for (let at = 0; at < matrix.length; at += 1) matrix[at] = (matrix[at] ?? 0) * scale;
  return 1;
}
