import { RankedBits } from '#nlp';
import { type LinearWeights } from './linear-weights.js';

/** The weights that a linear model has learnt, by bucket. */
export interface WeightRows {
  /**
   * Adds the weights of some buckets times the value that all of them have.
   * @param sums one per label
   */
  add(buckets: Int32Array, from: number, to: number, value: number, sums: Float64Array): void;
}

/** So many labels fit in a row that is read in one piece. */
const FEW = 8;

/** @returns rows laid out so that reading one waits for memory as seldom as can be */
export function rowsOf(weights: LinearWeights): WeightRows {
  return weights.bias.length <= FEW ? new DenseRows(weights) : new SparseRows(weights);
}

/** Rows of few labels, zeros and all: no place to look up and one piece of memory for each. */
class DenseRows implements WeightRows {
  private readonly rows: RankedBits;
  private readonly weights: Int8Array;

  constructor({ bitmap, offsets, labels, weights }: LinearWeights) {
    this.rows = new RankedBits(bitmap);
    this.weights = new Int8Array((offsets.length - 1) * FEW);
    for (let row = 0; row + 1 < offsets.length; row += 1) {
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at += 1) {
        this.weights[row * FEW + (labels[at] as number)] = weights[at] as number;
      }
    }
  }

  add(buckets: Int32Array, from: number, to: number, value: number, sums: Float64Array): void {
    const { rows, weights } = this;
    for (let one = from; one < to; one += 1) {
      const row = rows.rankOf(buckets[one] as number);
      if (row < 0) continue;
      for (let label = 0; label < sums.length; label += 1) {
        (sums[label] as number) += value * (weights[row * FEW + label] as number);
      }
    }
  }
}

/** From so many features of one value on their weights are added up before they are multiplied. */
const LONG_RUN = 8;

/** Rows of many labels, most of whose weights are zero and left out. */
class SparseRows implements WeightRows {
  private readonly rows: RankedBits;
  private readonly offsets: Uint32Array;
  /** Each weight beside its label, which is in the upper byte. */
  private readonly cells: Uint16Array;
  /** Sums of the weights of a run, all zero between runs. */
  private readonly run: Int32Array;
  /** Where the cells of the rows of a run begin and end. */
  private begins = new Uint32Array(1024);
  private ends = new Uint32Array(1024);

  constructor({ bitmap, offsets, labels, weights, bias }: LinearWeights) {
    this.rows = new RankedBits(bitmap);
    this.offsets = offsets;
    this.cells = Uint16Array.from(labels, (label, at) => (label << 8) | ((weights[at] ?? 0) & 255));
    this.run = new Int32Array(bias.length);
  }

  add(buckets: Int32Array, from: number, to: number, value: number, sums: Float64Array): void {
    if (to - from >= LONG_RUN) this.addLong(buckets, from, to, value, sums);
    else for (let one = from; one < to; one += 1) this.addRow(buckets[one] as number, value, sums);
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

  private addLong(
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
    addRun(run, value, sums);
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

/** Adds the sums of a run times its value; the run is ready for the next one. */
function addRun(run: Int32Array, value: number, sums: Float64Array): void {
  for (let label = 0; label < run.length; label += 1) {
    (sums[label] as number) += value * (run[label] as number);
    run[label] = 0;
  }
}
