import { type Features, GROUP_WEIGHTS } from './extract-features.js';

/** Rows of the weight matrix with their values for one text. */
export interface SparseVector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** Where a bucket's weights stand and how telling the bucket is. */
export interface Vocabulary {
  /** Bucket → row, −1 for buckets that were not learnt. */
  readonly rowOfBucket: Int32Array;
  /** Row → inverse document frequency. */
  readonly idf: Float32Array;
}

/**
 * (1 + ln count) · idf, each group scaled to its own length, so that long texts do not shout and
 * characters do not drown words (Salton & Buckley 1988, "ltc").
 */
export function weighFeatures(features: Features, vocabulary: Vocabulary): SparseVector {
  const size = features.groups.reduce((sum, counts) => sum + counts.size, 0);
  const rows = new Int32Array(size);
  const values = new Float32Array(size);
  let used = 0;
  features.groups.forEach((counts, group) => {
    const from = used;
    let squares = 0;
    for (const [bucket, count] of counts) {
      const row = vocabulary.rowOfBucket[bucket] ?? -1;
      if (row < 0) continue;
      const value = (1 + Math.log(count)) * (vocabulary.idf[row] ?? 0);
      rows[used] = row;
      values[used] = value;
      squares += value * value;
      used += 1;
    }
    const scale = squares > 0 ? (GROUP_WEIGHTS[group] ?? 1) / Math.sqrt(squares) : 0;
    for (let at = from; at < used; at += 1) values[at] = (values[at] ?? 0) * scale;
  });
  return { rows: rows.subarray(0, used), values: values.subarray(0, used) };
}
