export interface LogisticExample {
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** What is known of a weight beforehand: it only adds to the risk, or only takes away from it. */
export type Direction = 'up' | 'down';

export interface LogisticFit {
  readonly weights: readonly number[];
  readonly bias: number;
}

const STEPS = 3_000;
const RATE = 0.3;

/**
 * Fits a logistic regression with an L2 penalty by gradient descent on standardised features; the
 * result is written back in the features' own scale. Weights that would go against their known
 * direction stay at zero (projected gradient). Deterministic.
 * @param penalty strength of the penalty per example
 */
export function fitLogistic(
  examples: readonly LogisticExample[],
  directions: readonly Direction[],
  penalty = 1e-3,
): LogisticFit {
  const size = examples[0]?.features.length ?? 0;
  const { means, deviations } = scaleOf(examples, size);
  const rows = examples.map(({ features }) =>
    features.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
  );
  const weights = new Array<number>(size).fill(0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Array<number>(size).fill(0);
    let biasGradient = 0;
    rows.forEach((row, index) => {
      const sum = row.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - Number(examples[index]?.positive ?? false);
      biasGradient += error;
      row.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
    });
    bias -= (RATE * biasGradient) / rows.length;
    gradient.forEach((value, at) => {
      const weight = weights[at] ?? 0;
      const next = weight - RATE * (value / rows.length + penalty * weight);
      weights[at] = directions[at] === 'down' ? Math.min(0, next) : Math.max(0, next);
    });
  }
  return inOwnScale(weights, bias, means, deviations);
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
