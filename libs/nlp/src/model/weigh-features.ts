import { GROUP_WEIGHTS } from './extract-features.js';
import { type Features } from './feature-counter.js';
import { type RankedBits } from './ranked-bits.js';

/** Rows of the weight matrix with their values for one text. */
export interface SparseVector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** Where a bucket's weights stand and how telling the bucket is. */
export interface Vocabulary {
  /** The buckets that were learnt; their ranks are the rows. */
  readonly rows: RankedBits;
  /** Row → inverse document frequency. */
  readonly idf: Float32Array;
}

const DAMPED = Float32Array.from({ length: 256 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/**
 * (1 + ln count) · idf, each group scaled to its own length, so that long texts do not shout and
 * characters do not drown words (Salton & Buckley 1988, "ltc").
 */
export function weighFeatures(features: Features, vocabulary: Vocabulary): SparseVector {
  const { buckets, counts, ends } = features;
  const rows = new Int32Array(buckets.length);
  const values = new Float32Array(buckets.length);
  let used = 0;
  let at = 0;
  ends.forEach((end, group) => {
    const from = used;
    let squares = 0;
    for (; at < end; at += 1) {
      const row = vocabulary.rows.rankOf(buckets[at] as number);
      if (row < 0) continue;
      const value = (DAMPED[counts[at] as number] as number) * (vocabulary.idf[row] as number);
      rows[used] = row;
      values[used] = value;
      squares += value * value;
      used += 1;
    }
    const scale = squares > 0 ? (GROUP_WEIGHTS[group] ?? 1) / Math.sqrt(squares) : 0;
    for (let one = from; one < used; one += 1) values[one] = (values[one] as number) * scale;
  });
  return { rows: rows.subarray(0, used), values: values.subarray(0, used) };
}
