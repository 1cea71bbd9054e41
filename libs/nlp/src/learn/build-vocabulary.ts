import { HASH_BITS } from '../model/hash-features.js';
import { type Vocabulary } from '../model/weigh-features.js';
import { type Example } from './examples.js';

/** A bucket met in fewer texts says nothing that would hold for others. */
const LEAST_TEXTS = 3;
/** Keeps the artefact under 4 MB: 46 weights and one idf byte per row. */
const MOST_ROWS = 80_000;
const IDF_STEPS = 16;

/** The buckets a model learns, as bitmap and as rows. */
export interface LearntVocabulary extends Vocabulary {
  readonly buckets: Uint8Array;
  readonly idfSixteenths: Uint8Array;
}

/** Keeps the buckets that enough texts have, the most frequent ones first when there are too many. */
export function buildVocabulary(examples: readonly Example[]): LearntVocabulary {
  const frequency = documentFrequency(examples);
  const least = leastFrequency(frequency);
  const buckets = new Uint8Array(frequency.length / 8);
  const rowOfBucket = new Int32Array(frequency.length).fill(-1);
  const idfSixteenths: number[] = [];
  frequency.forEach((texts, bucket) => {
    if (texts < least) return;
    buckets[bucket >> 3] = (buckets[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    rowOfBucket[bucket] = idfSixteenths.length;
    const idf = Math.log((1 + examples.length) / (1 + texts)) + 1;
    idfSixteenths.push(Math.min(255, Math.round(idf * IDF_STEPS)));
  });
  return {
    buckets,
    rowOfBucket,
    idfSixteenths: Uint8Array.from(idfSixteenths),
    idf: Float32Array.from(idfSixteenths, (value) => value / IDF_STEPS),
  };
}

function documentFrequency(examples: readonly Example[]): Int32Array {
  const frequency = new Int32Array(2 ** HASH_BITS);
  for (const { features } of examples) {
    for (const counts of features.groups) {
      for (const bucket of counts.keys()) frequency[bucket] = (frequency[bucket] ?? 0) + 1;
    }
  }
  return frequency;
}

function leastFrequency(frequency: Int32Array): number {
  let least = LEAST_TEXTS;
  while (frequency.filter((texts) => texts >= least).length > MOST_ROWS) least += 1;
  return least;
}
