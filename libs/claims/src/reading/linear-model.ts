import { softmax } from '#nlp';
import { BUCKET_BITS, type SparseVector } from './sparse-vector.js';

/** A linear model with one weight column per label, most of whose weights are zero. */
export interface LinearWeights {
  /** One bit per bucket: learnt or not; rows follow in the order of the set bits. */
  readonly bitmap: Uint8Array;
  /** Row → where its weights begin in `labels` and `weights`; one more than rows. */
  readonly offsets: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** Per label: bias, and the size of one int8 step. */
  readonly bias: Float32Array;
  readonly step: Float32Array;
}

/** From so many features of one value on their weights are added up before they are multiplied. */
const LONG_RUN = 8;

/**
 * Multinomial logistic regression over hashed features, its weights held as sparse int8 rows.
 * Values of 24 bits times weights of 8 add up without rounding in a double, so that the order in
 * which they are added does not matter.
 */
export class LinearModel {
  /** Per 32 buckets: how many bits are set before them, and their bits. */
  private readonly ranked: Uint32Array;
  private readonly offsets: Uint32Array;
  /** Each weight beside its label, which is in the upper byte. */
  private readonly cells: Uint16Array;
  private readonly bias: Float32Array;
  private readonly step: Float32Array;
  /** Sums of the weights of a run, all zero between runs. */
  private readonly run: Int32Array;

  constructor({ bitmap, offsets, labels, weights, bias, step }: LinearWeights) {
    this.ranked = rankedBits(bitmap);
    this.offsets = offsets;
    this.cells = Uint16Array.from(labels, (label, at) => (label << 8) | ((weights[at] ?? 0) & 255));
    this.bias = bias;
    this.step = step;
    this.run = new Int32Array(bias.length);
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

  private sumsOf({ buckets, values }: SparseVector): Float64Array {
    const sums = new Float64Array(this.bias.length);
    for (let at = 0; at < buckets.length;) {
      const value = values[at] as number;
      let end = at + 1;
      while (end < values.length && values[end] === value) end += 1;
      if (end - at >= LONG_RUN) this.addRun(buckets, at, end, value, sums);
      else for (let one = at; one < end; one += 1) this.addRow(buckets[one] as number, value, sums);
      at = end;
    }
    return sums;
  }

  private addRow(bucket: number, value: number, sums: Float64Array): void {
    const { offsets, cells } = this;
    const row = this.rowOf(bucket);
    if (row < 0) return;
    const end = offsets[row + 1] as number;
    for (let at = offsets[row] as number; at < end; at += 1) {
      const cell = cells[at] as number;
      (sums[cell >> 8] as number) += value * ((cell << 24) >> 24);
    }
  }

  private addRun(
    buckets: Int32Array,
    from: number,
    to: number,
    value: number,
    sums: Float64Array,
  ): void {
    const { run, offsets, cells } = this;
    for (let one = from; one < to; one += 1) {
      const row = this.rowOf(buckets[one] as number);
      if (row < 0) continue;
      const end = offsets[row + 1] as number;
      for (let at = offsets[row] as number; at < end; at += 1) {
        const cell = cells[at] as number;
        (run[cell >> 8] as number) += (cell << 24) >> 24;
      }
    }
    for (let label = 0; label < run.length; label += 1) {
      (sums[label] as number) += value * (run[label] as number);
      run[label] = 0;
    }
  }

  /** @returns the row of a bucket, −1 when nothing was learnt about it */
  private rowOf(bucket: number): number {
    const at = (bucket >>> 5) << 1;
    const word = this.ranked[at + 1] as number;
    const bit = bucket & 31;
    if (((word >>> bit) & 1) === 0) return -1;
    return (this.ranked[at] as number) + bitsIn(word & ((1 << bit) - 1));
  }
}

function rankedBits(bitmap: Uint8Array): Uint32Array {
  const words = new Uint32Array(bitmap.buffer, bitmap.byteOffset, 2 ** BUCKET_BITS / 32);
  const ranked = new Uint32Array(2 * words.length);
  let rank = 0;
  words.forEach((word, at) => {
    ranked[2 * at] = rank;
    ranked[2 * at + 1] = word;
    rank += bitsIn(word);
  });
  return ranked;
}

/** Set bits of a word (Warren, Hacker's Delight, 5–1). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
