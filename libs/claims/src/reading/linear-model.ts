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

/** Multinomial logistic regression over hashed features, its weights held as sparse int8 rows. */
export class LinearModel {
  /** The bitmap in words of 32 buckets, and how many bits are set before each word. */
  private readonly words: Uint32Array;
  private readonly ranks: Uint32Array;

  constructor(private readonly stored: LinearWeights) {
    const { bitmap } = stored;
    this.words = new Uint32Array(bitmap.buffer, bitmap.byteOffset, 2 ** BUCKET_BITS / 32);
    this.ranks = ranksOf(this.words);
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
    const word = this.words[bucket >>> 5] as number;
    const bit = bucket & 31;
    if (((word >>> bit) & 1) === 0) return -1;
    return (this.ranks[bucket >>> 5] as number) + bitsIn(word & ((1 << bit) - 1));
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

function ranksOf(words: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(words.length);
  let rank = 0;
  words.forEach((word, at) => {
    ranks[at] = rank;
    rank += bitsIn(word);
  });
  return ranks;
}

/** Set bits of a word (Warren, Hacker's Delight, 5–1). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
