import { RankedBits, softmax } from '#nlp';
import { type SparseVector } from './sparse-vector.js';

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
  private readonly rows: RankedBits;
  private readonly offsets: Uint32Array;
  /** Each weight beside its label, which is in the upper byte. */
  private readonly cells: Uint16Array;
  private readonly bias: Float32Array;
  private readonly step: Float32Array;
  /** Sums of the weights of a run, all zero between runs. */
  private readonly run: Int32Array;
  /** Where the cells of the rows of a run begin and end. */
  private begins = new Uint32Array(1024);
  private ends = new Uint32Array(1024);

  constructor({ bitmap, offsets, labels, weights, bias, step }: LinearWeights) {
    this.rows = new RankedBits(bitmap);
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
    const row = this.rows.rankOf(bucket);
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
    const rows = this.findRows(buckets, from, to);
    const { run, cells, begins, ends } = this;
    for (let row = 0; row < rows; row += 1) {
      const end = ends[row] as number;
      for (let at = begins[row] as number; at < end; at += 1) {
        const cell = cells[at] as number;
        (run[cell >> 8] as number) += (cell << 24) >> 24;
      }
    }
    for (let label = 0; label < run.length; label += 1) {
      (sums[label] as number) += value * (run[label] as number);
      run[label] = 0;
    }
  }

  /**
   * Finds the cells of some buckets, all before any is added up, so that the waits for memory
   * overlap.
   * @returns of how many buckets something was learnt
   */
  private findRows(buckets: Int32Array, from: number, to: number): number {
    this.makeRoom(to - from);
    const { offsets, begins, ends } = this;
    let found = 0;
    for (let one = from; one < to; one += 1) {
      const row = this.rows.rankOf(buckets[one] as number);
      if (row < 0) continue;
      begins[found] = offsets[row] as number;
      ends[found] = offsets[row + 1] as number;
      found += 1;
    }
    return found;
  }

  private makeRoom(rows: number): void {
    if (rows <= this.begins.length) return;
    this.begins = new Uint32Array(2 * rows);
    this.ends = new Uint32Array(2 * rows);
  }
}
