import { HASH_BITS } from '../model/hash-features.js';
import { RankedBits } from '../model/ranked-bits.js';
import { type Vocabulary } from '../model/weigh-features.js';
import { type Example } from './examples.js';

/** A bucket met in fewer posts says nothing that would hold for others. */
const LEAST_POSTS = 2;
const IDF_STEPS = 16;

/** The buckets a model learns, as bitmap and as rows. */
export interface LearntVocabulary extends Vocabulary {
  readonly buckets: Uint8Array;
  readonly idfSixteenths: Uint8Array;
}

/** Keeps the buckets that at least {@link LEAST_POSTS} posts have, in any of their copies. */
export function buildVocabulary(examples: readonly Example[]): LearntVocabulary {
  const { texts, posts } = countFrequencies(examples);
  const idf = new Float64Array(texts.length);
  posts.forEach((count, bucket) => {
    if (count >= LEAST_POSTS) {
      idf[bucket] = Math.log((1 + examples.length) / (1 + (texts[bucket] ?? 0))) + 1;
    }
  });
  return vocabularyOf((bucket) => idf[bucket] ?? 0);
}

/** The same vocabulary with the rows that `keep` names and no others. */
export function pruneVocabulary(
  vocabulary: LearntVocabulary,
  keep: (row: number) => boolean,
): LearntVocabulary {
  return vocabularyOf((bucket) => {
    const row = vocabulary.rows.rankOf(bucket);
    return row >= 0 && keep(row) ? (vocabulary.idf[row] ?? 0) : 0;
  });
}

/** @param idfOf inverse document frequency of a bucket; 0 leaves it out */
function vocabularyOf(idfOf: (bucket: number) => number): LearntVocabulary {
  const buckets = new Uint8Array(2 ** HASH_BITS / 8);
  const sixteenths: number[] = [];
  for (let bucket = 0; bucket < 2 ** HASH_BITS; bucket += 1) {
    const idf = idfOf(bucket);
    if (idf === 0) continue;
    buckets[bucket >> 3] = (buckets[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    sixteenths.push(Math.min(255, Math.round(idf * IDF_STEPS)));
  }
  return {
    buckets,
    rows: new RankedBits(buckets),
    idfSixteenths: Uint8Array.from(sixteenths),
    idf: Float32Array.from(sixteenths, (value) => value / IDF_STEPS),
  };
}

function countFrequencies(examples: readonly Example[]): { texts: Int32Array; posts: Int32Array } {
  const texts = new Int32Array(2 ** HASH_BITS);
  const posts = new Int32Array(2 ** HASH_BITS);
  const lastPost = new Int32Array(2 ** HASH_BITS).fill(-1);
  for (const { features, post } of examples) {
    for (const bucket of features.buckets) {
      texts[bucket] = (texts[bucket] ?? 0) + 1;
      if (lastPost[bucket] === post) continue;
      lastPost[bucket] = post;
      posts[bucket] = (posts[bucket] ?? 0) + 1;
    }
  }
  return { texts, posts };
}
