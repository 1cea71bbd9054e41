import { seededRandom } from '#domain';
import { COLUMNS, HEADS, type HeadName, type HeadShape } from '../model/heads.js';
import { type SparseVector } from '../model/weigh-features.js';
import { shuffle } from './shuffle.js';

/** How one head is learnt. */
export interface HeadTraining {
  /** Price of a mistake beside the length of the weights: the larger, the closer the fit. */
  readonly cost: number;
  /**
   * How far rare labels are lifted: 0 every post counts alike, 1 every label weighs alike
   * (n / (labels · n of the label)), between them its power.
   */
  readonly balance: number;
  /**
   * Leans to the leading rows: the mean of what all rows teach alike and of what they teach where
   * the leading ones have, beside the weights shared with all, a second set of their own (Daumé
   * III, "Frustratingly Easy Domain Adaptation", 2007, with the other rows as source).
   */
  readonly adapted?: boolean;
}

/** What the descent is told. */
export interface Training {
  readonly heads: Readonly<Record<HeadName, HeadTraining>>;
  /** Most passes over the posts for one label. */
  readonly passes: number;
  readonly seed: number;
}

/** One weighed text with its targets. */
export interface TrainingRow {
  readonly vector: SparseVector;
  readonly targets: Int8Array;
  readonly leading: boolean;
}

/** Weights row by row ({@link COLUMNS} each) and a bias per column. */
export interface Weights {
  readonly matrix: Float32Array;
  readonly bias: Float32Array;
}

/** A row with its side of the label, its price and its dual variable. */
interface Dual {
  readonly vector: SparseVector;
  readonly side: 1 | -1;
  /** 1 / (2 · cost of a mistake). */
  readonly diagonal: number;
  /** Squared length with the bias, plus the diagonal. */
  readonly curvature: number;
  alpha: number;
}

/** The spread of the gradient at which a label counts as learnt (liblinear's default). */
const SPREAD = 0.1;

/**
 * Learns every label by itself against the rest: L2-regularised squared hinge loss by dual
 * coordinate descent with shrinking (Hsieh et al., "A Dual Coordinate Descent Method for
 * Large-scale Linear SVM", 2008; the method of liblinear). The same rows and seed give the same
 * weights, bit by bit.
 */
export function trainWeights(
  rows: readonly TrainingRow[],
  height: number,
  training: Training,
): Weights {
  const matrix = new Float32Array(height * COLUMNS);
  const bias = new Float32Array(COLUMNS);
  for (const head of HEADS) {
    const taught = rows.filter(({ targets }) => targets[head.offset] !== -1);
    for (let column = head.offset; column < head.offset + head.labels.length; column += 1) {
      const weights = learnColumn(taught, { column, head, height, training });
      for (let row = 0; row < height; row += 1) {
        matrix[row * COLUMNS + column] = weights[row] as number;
      }
      bias[column] = weights[height] as number;
    }
  }
  return { matrix, bias };
}

/** Raw scores of one text. */
export function score({ rows, values }: SparseVector, { matrix, bias }: Weights): Float64Array {
  const sums = Float64Array.from(bias);
  for (let at = 0; at < rows.length; at += 1) {
    const base = (rows[at] as number) * COLUMNS;
    const value = values[at] as number;
    for (let column = 0; column < COLUMNS; column += 1) {
      (sums[column] as number) += value * (matrix[base + column] as number);
    }
  }
  return sums;
}

/** What is learnt about one label. */
interface ColumnOrder {
  readonly column: number;
  readonly head: HeadShape;
  readonly height: number;
  readonly training: Training;
}

/** @returns weights of a label, its bias as the last of them */
function learnColumn(taught: readonly TrainingRow[], order: ColumnOrder): Float64Array {
  const { column, head, height, training } = order;
  const how = training.heads[head.name];
  const plain = descend(dualsOf(taught, column, head, how), height, training);
  if (how.adapted !== true) return plain;
  const doubled = taught.map((row) =>
    row.leading ? { ...row, vector: twice(row.vector, height) } : row,
  );
  const both = descend(dualsOf(doubled, column, head, how), 2 * height, training);
  const leading = Float64Array.from(plain, (_, row) =>
    row === height
      ? (both[2 * height] as number)
      : (both[row] as number) + (both[height + row] as number),
  );
  return plain.map((weight, row) => (weight + (leading[row] as number)) / 2);
}

function twice({ rows, values }: SparseVector, height: number): SparseVector {
  return {
    rows: Int32Array.of(...rows, ...rows.map((row) => row + height)),
    values: Float32Array.of(...values, ...values),
  };
}

function dualsOf(
  rows: readonly TrainingRow[],
  column: number,
  { choice, labels }: HeadShape,
  { cost, balance }: HeadTraining,
): Dual[] {
  const positive = rows.filter(({ targets }) => targets[column] === 1).length;
  const kinds = choice === 'one' ? labels.length : 2;
  const lift = (count: number): number => (rows.length / (kinds * Math.max(1, count))) ** balance;
  // Of one-of heads only the label itself is lifted: the rest is made of several labels.
  const rest = choice === 'one' ? 1 : lift(rows.length - positive);
  return rows.map(({ vector, targets }) => {
    const side = targets[column] === 1 ? 1 : -1;
    const diagonal = 1 / (2 * cost * (side === 1 ? lift(positive) : rest));
    return { vector, side, diagonal, curvature: squaredLength(vector) + 1 + diagonal, alpha: 0 };
  });
}

/** @returns weights of a label, its bias as the last of them */
function descend(duals: Dual[], height: number, { passes, seed }: Training): Float64Array {
  const weights = new Float64Array(height + 1);
  const random = seededRandom(seed);
  let active = [...duals];
  let bound = Infinity;
  for (let pass = 0; pass < passes && active.length > 0; pass += 1) {
    shuffle(active, random);
    let highest = -Infinity;
    let lowest = Infinity;
    active = active.filter((dual) => {
      const gradient = gradientOf(dual, weights, height);
      if (dual.alpha === 0 && gradient > bound) return false;
      const projected = dual.alpha === 0 ? Math.min(0, gradient) : gradient;
      highest = Math.max(highest, projected);
      lowest = Math.min(lowest, projected);
      if (Math.abs(projected) > 1e-12) step(dual, gradient, weights, height);
      return true;
    });
    if (highest - lowest <= SPREAD) {
      if (active.length === duals.length) break;
      // What was laid aside is looked at once more before the label counts as learnt.
      active = [...duals];
      bound = Infinity;
    } else {
      bound = highest > 0 ? highest : Infinity;
    }
  }
  return weights;
}

function gradientOf(
  { vector, side, diagonal, alpha }: Dual,
  weights: Float64Array,
  height: number,
): number {
  const { rows, values } = vector;
  let sum = weights[height] as number;
  for (let at = 0; at < rows.length; at += 1) {
    sum += (values[at] as number) * (weights[rows[at] as number] as number);
  }
  return side * sum - 1 + diagonal * alpha;
}

function step(dual: Dual, gradient: number, weights: Float64Array, height: number): void {
  const before = dual.alpha;
  dual.alpha = Math.max(0, before - gradient / dual.curvature);
  const move = (dual.alpha - before) * dual.side;
  const { rows, values } = dual.vector;
  for (let at = 0; at < rows.length; at += 1) {
    (weights[rows[at] as number] as number) += move * (values[at] as number);
  }
  (weights[height] as number) += move;
}

function squaredLength({ values }: SparseVector): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] as number) ** 2;
  return sum;
}
