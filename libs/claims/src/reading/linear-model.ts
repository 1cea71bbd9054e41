import { BUCKET_BITS, type SparseVector } from './sparse-vector.js';

const BUCKETS = 2 ** BUCKET_BITS;
/** Set bits are counted in blocks of this many bytes. */
const BLOCK = 32;

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

/** Multinomial logistic regression over hashed features, its weights held as sparse int8 rows. */
export class LinearModel {
  private readonly blockRanks: Uint32Array;

  constructor(readonly stored: LinearWeights) {
    this.blockRanks = ranksOf(stored.bitmap);
  }

  /** @returns the probability of every label; they add up to 1 */
  predict({ buckets, values }: SparseVector): Float64Array {
    const { offsets, labels, weights, bias, step } = this.stored;
    const sums = new Float64Array(bias.length);
    for (let at = 0; at < buckets.length; at += 1) {
      const row = this.rowOf(buckets[at] as number);
      if (row < 0) continue;
      const value = values[at] as number;
      const end = offsets[row + 1] as number;
      for (let one = offsets[row] as number; one < end; one += 1) {
        (sums[labels[one] as number] as number) += value * (weights[one] as number);
      }
    }
    for (let label = 0; label < sums.length; label += 1) {
      sums[label] = (sums[label] as number) * (step[label] as number) + (bias[label] as number);
    }
    return softmax(sums);
  }

  /** @returns the row of a bucket, −1 when nothing was learnt about it */
  private rowOf(bucket: number): number {
    const { bitmap } = this.stored;
    const byte = bucket >> 3;
    const bit = bucket & 7;
    const here = bitmap[byte] as number;
    if ((here & (1 << bit)) === 0) return -1;
    const block = Math.floor(byte / BLOCK);
    let rank = this.blockRanks[block] as number;
    for (let at = block * BLOCK; at < byte; at += 1) rank += bitsIn(bitmap[at] as number);
    return rank + bitsIn(here & ((1 << bit) - 1));
  }
}

/** Turns scores into probabilities in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const odds = Math.exp((scores[label] as number) - highest);
    scores[label] = odds;
    sum += odds;
  }
  for (let label = 0; label < scores.length; label += 1) {
    scores[label] = (scores[label] as number) / sum;
  }
  return scores;
}

function ranksOf(bitmap: Uint8Array): Uint32Array {
  const ranks = new Uint32Array(BUCKETS / 8 / BLOCK);
  let rank = 0;
  for (let block = 0; block < ranks.length; block += 1) {
    ranks[block] = rank;
    for (let at = block * BLOCK; at < (block + 1) * BLOCK; at += 1) {
      rank += bitsIn(bitmap[at] as number);
    }
  }
  return ranks;
}

function bitsIn(byte: number): number {
  let bits = byte - ((byte >> 1) & 0x55);
  bits = (bits & 0x33) + ((bits >> 2) & 0x33);
  return (bits + (bits >> 4)) & 0x0f;
}
