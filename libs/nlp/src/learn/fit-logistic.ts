import { sigmoid } from '../model/sigmoid.js';

export interface LogisticExample {
  readonly features: readonly number[];
  readonly positive: boolean;
}

export interface LogisticFit {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** What is known of a weight beforehand: it only adds to the odds, only takes away, or may do either. */
export type Direction = 'up' | 'down' | 'either';

const STEPS = 600;
const RATE = 0.2;
const MOMENTUM = 0.9;

/**
 * Fits a logistic regression with an L2 penalty by gradient descent with momentum (Polyak 1964) on
 * standardised features; the result is written back in the features' own scale. Weights that would
 * go against their known direction stay at zero (projected gradient). Deterministic.
 * @param directions of the weights; without them each may do either
 * @param penalty strength of the penalty per example
 */
export function fitLogistic(
  examples: readonly LogisticExample[],
  directions: readonly Direction[] = [],
  penalty = 1e-3,
): LogisticFit {
  const size = examples[0]?.features.length ?? 0;
  const { means, deviations } = scaleOf(examples, size);
  const rows = examples.map(({ features, positive }) => ({
    values: Float64Array.from(
      features,
      (value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1),
    ),
    positive,
  }));
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = gradientOf(rows, weights);
    for (let at = 0; at <= size; at += 1) {
      const pull = at < size ? penalty * (weights[at] as number) : 0;
      speed[at] = MOMENTUM * (speed[at] as number) - RATE * ((gradient[at] as number) + pull);
      const next = (weights[at] as number) + (speed[at] as number);
      weights[at] = towards(directions[at] ?? 'either', next);
    }
  }
  const bias = weights[size] as number;
  return inOwnScale(Array.from(weights.subarray(0, size)), bias, means, deviations);
}

function towards(direction: Direction, weight: number): number {
  if (direction === 'down') return Math.min(0, weight);
  return direction === 'up' ? Math.max(0, weight) : weight;
}

/** Mean gradient of the loss; the bias stands last. */
function gradientOf(
  rows: readonly { readonly values: Float64Array; readonly positive: boolean }[],
  weights: Float64Array,
): Float64Array {
  const size = weights.length - 1;
  const gradient = new Float64Array(weights.length);
  for (const { values, positive } of rows) {
    let sum = weights[size] as number;
    for (let at = 0; at < size; at += 1) sum += (values[at] as number) * (weights[at] as number);
    const error = (sigmoid(sum) - Number(positive)) / rows.length;
    for (let at = 0; at < size; at += 1) (gradient[at] as number) += error * (values[at] as number);
    (gradient[size] as number) += error;
  }
  return gradient;
}

function scaleOf(
  examples: readonly LogisticExample[],
  size: number,
): { means: number[]; deviations: number[] } {
  const columns = Array.from({ length: size }, (_, at) =>
    examples.map(({ features }) => features[at] ?? 0),
  );
  const means = columns.map((column) => meanOf(column));
  const deviations = columns.map((column, at) => {
    const mean = means[at] ?? 0;
    return Math.sqrt(meanOf(column.map((value) => (value - mean) ** 2))) || 1;
  });
  return { means, deviations };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function inOwnScale(
  weights: readonly number[],
  bias: number,
  means: readonly number[],
  deviations: readonly number[],
): LogisticFit {
  const own = weights.map((weight, at) => weight / (deviations[at] ?? 1));
  const shift = own.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { weights: own, bias: bias - shift };
}
