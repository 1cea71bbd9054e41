import { seededRandom } from '#domain';
import { int8Steps, shuffle, softmax } from '#nlp';
import { type LinearWeights } from './linear-weights.js';
import { BUCKET_BITS, type SparseVector } from './sparse-vector.js';

/** A vector with what it should be read as: labels with their shares, which add up to 1. */
export interface LinearExample {
  readonly vector: SparseVector;
  readonly target: readonly (readonly [label: number, share: number])[];
}

/** How a model is learnt. */
export interface LinearTraining {
  readonly labels: number;
  readonly passes: number;
  readonly rate: number;
  readonly penalty: number;
  /** Buckets that fewer examples have are left out. */
  readonly leastExamples: number;
  /** Weights that are kept at most, the largest first. */
  readonly mostWeights: number;
  readonly seed: number;
}

interface Dense {
  readonly rowOfBucket: Int32Array;
  readonly rows: number;
  readonly matrix: Float32Array;
  readonly bias: Float32Array;
}

/** Weights in the making, with the sums of squared gradients that set their rates. */
interface Learning extends Dense {
  readonly spread: Float32Array;
  readonly biasSpread: Float32Array;
}

/** Keeps the first steps of a weight small. */
const FIRST_SPREAD = 1e-2;

/**
 * Learns a multinomial logistic regression with an L2 penalty by stochastic gradient descent with
 * a rate per weight (AdaGrad: Duchi, Hazan and Singer 2011), then keeps the largest weights as
 * int8. The same examples and seed give the same weights, bit by bit.
 */
export function trainLinear(
  examples: readonly LinearExample[],
  training: LinearTraining,
): LinearWeights {
  const dense = descend(examples, training);
  return quantised(dense, training);
}

function descend(examples: readonly LinearExample[], training: LinearTraining): Dense {
  const { labels, passes, rate, seed, leastExamples } = training;
  const { rowOfBucket, rows } = vocabularyOf(examples, leastExamples);
  const learning: Learning = {
    rowOfBucket,
    rows,
    matrix: new Float32Array(rows * labels),
    bias: new Float32Array(labels),
    spread: new Float32Array(rows * labels).fill(FIRST_SPREAD),
    biasSpread: new Float32Array(labels).fill(FIRST_SPREAD),
  };
  const random = seededRandom(seed);
  const order = [...examples];
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    const pace = rate * (1 - pass / (passes + 2));
    for (const example of order) learnFrom(example, learning, pace, training.penalty);
  }
  return learning;
}

/** Moves every weight of the example's buckets against its error, and the biases. */
function learnFrom(
  example: LinearExample,
  learning: Learning,
  pace: number,
  penalty: number,
): void {
  const { rowOfBucket, matrix, bias, spread, biasSpread } = learning;
  const errors = errorsOf(example, learning);
  const { buckets, values } = example.vector;
  for (let at = 0; at < buckets.length; at += 1) {
    const row = rowOfBucket[buckets[at] as number] as number;
    if (row < 0) continue;
    const value = values[at] as number;
    for (let label = 0; label < errors.length; label += 1) {
      const cell = row * errors.length + label;
      const gradient = (errors[label] as number) * value + penalty * (matrix[cell] as number);
      (spread[cell] as number) += gradient * gradient;
      (matrix[cell] as number) -= (pace * gradient) / Math.sqrt(spread[cell] as number);
    }
  }
  errors.forEach((gradient, label) => {
    (biasSpread[label] as number) += gradient * gradient;
    (bias[label] as number) -= (pace * gradient) / Math.sqrt(biasSpread[label] as number);
  });
}

/** How far the present probabilities are from the target, per label. */
function errorsOf({ vector, target }: LinearExample, dense: Dense): Float64Array {
  const { rowOfBucket, matrix, bias } = dense;
  const labels = bias.length;
  const sums = Float64Array.from(bias);
  const { buckets, values } = vector;
  for (let at = 0; at < buckets.length; at += 1) {
    const row = rowOfBucket[buckets[at] as number] as number;
    if (row < 0) continue;
    const value = values[at] as number;
    for (let label = 0; label < labels; label += 1) {
      (sums[label] as number) += value * (matrix[row * labels + label] as number);
    }
  }
  const errors = softmax(sums);
  for (const [label, share] of target) (errors[label] as number) -= share;
  return errors;
}

function vocabularyOf(
  examples: readonly LinearExample[],
  least: number,
): { rowOfBucket: Int32Array; rows: number } {
  const counts = new Int32Array(2 ** BUCKET_BITS);
  const last = new Int32Array(2 ** BUCKET_BITS).fill(-1);
  examples.forEach(({ vector }, index) => {
    for (const bucket of vector.buckets) {
      if (last[bucket] === index) continue;
      last[bucket] = index;
      (counts[bucket] as number) += 1;
    }
  });
  const rowOfBucket = new Int32Array(2 ** BUCKET_BITS).fill(-1);
  let rows = 0;
  counts.forEach((count, bucket) => {
    if (count < least) return;
    rowOfBucket[bucket] = rows;
    rows += 1;
  });
  return { rowOfBucket, rows };
}

function quantised(
  { rowOfBucket, rows, matrix, bias }: Dense,
  { labels, mostWeights }: LinearTraining,
): LinearWeights {
  const step = Float32Array.from(int8Steps(matrix, labels));
  const least = leastKept(matrix, mostWeights);
  const bitmap = new Uint8Array(2 ** BUCKET_BITS / 8);
  const offsets: number[] = [0];
  const keptLabels: number[] = [];
  const kept: number[] = [];
  const bucketOfRow = new Int32Array(rows);
  rowOfBucket.forEach((row, bucket) => {
    if (row >= 0) bucketOfRow[row] = bucket;
  });
  for (let row = 0; row < rows; row += 1) {
    const before = kept.length;
    for (let label = 0; label < labels; label += 1) {
      const weight = matrix[row * labels + label] as number;
      const stored = Math.round(weight / (step[label] as number));
      if (Math.abs(weight) < least || stored === 0) continue;
      keptLabels.push(label);
      kept.push(stored);
    }
    if (kept.length === before) continue;
    const bucket = bucketOfRow[row] as number;
    bitmap[bucket >> 3] = (bitmap[bucket >> 3] as number) | (1 << (bucket & 7));
    offsets.push(kept.length);
  }
  return {
    bitmap,
    offsets: Uint32Array.from(offsets),
    labels: Uint8Array.from(keptLabels),
    weights: Int8Array.from(kept),
    bias,
    step,
  };
}

/** The size from which on weights are kept. */
function leastKept(matrix: Float32Array, most: number): number {
  if (matrix.length <= most) return 0;
  const sizes = matrix.map(Math.abs).sort();
  return sizes[sizes.length - most] as number;
}
