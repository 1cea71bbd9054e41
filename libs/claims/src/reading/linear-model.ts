import { softmax } from '#nlp';
import { type LinearWeights } from './linear-weights.js';
import { type SparseVector } from './sparse-vector.js';
import { rowsOf, type WeightRows } from './weight-rows.js';

/**
 * Multinomial logistic regression over hashed features, its weights held as int8 rows. Values of 24
 * bits times weights of 8 add up without rounding in a double, so that the order in which they are
 * added does not matter.
 */
export class LinearModel {
  private readonly rows: WeightRows;
  private readonly bias: Float32Array;
  private readonly step: Float32Array;

  constructor(weights: LinearWeights) {
    this.rows = rowsOf(weights);
    this.bias = weights.bias;
    this.step = weights.step;
  }

  /** @returns the probability of every label; they add up to 1 */
  predict(vector: SparseVector): Float64Array {
    const { bias, step } = this;
    const sums = this.sumsOf(vector);
    for (let label = 0; label < sums.length; label += 1) {
      sums[label] = (sums[label] as number) * (step[label] as number) + (bias[label] as number);
    }
    return softmax(sums);
  }

  /** Neighbours of one value, as most are, go together. */
  private sumsOf({ buckets, values }: SparseVector): Float64Array {
    const sums = new Float64Array(this.bias.length);
    for (let at = 0; at < buckets.length;) {
      const value = values[at] as number;
      let end = at + 1;
      while (end < values.length && values[end] === value) end += 1;
      this.rows.add(buckets, at, end, value, sums);
      at = end;
    }
    return sums;
  }
}
