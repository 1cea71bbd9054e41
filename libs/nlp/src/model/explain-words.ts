import { type Span } from '#domain';
import { type PreparedText, type PreparedWord } from '../text/prepared-text.js';
import { extractFeatures, walkFeatures } from './extract-features.js';
import { HASH_BITS, MASK } from './hash-features.js';
import { type Vocabulary, weighFeatures } from './weigh-features.js';

/** A stretch of the original that spoke for a decision. */
export interface Reason extends Span {
  readonly text: string;
  /** What it added to the label's raw score. */
  readonly weight: number;
}

/** How many stretches are told at most. */
const MOST = 6;
/** A word counts when it adds at least this share of what the strongest one adds. */
const LEAST_SHARE = 0.25;

/**
 * Finds the words that spoke for a label: what every n-gram adds to its score is shared out among
 * the words it was read from, and neighbours that speak together are told as one. Signs of the
 * whole text (its cues and balance) stand nowhere and are left out.
 * @param weightOf a row's weight for the label
 * @returns strongest first
 */
export function explainWords(
  text: PreparedText,
  vocabulary: Vocabulary,
  weightOf: (row: number) => number,
): Reason[] {
  const added = addedByFeature(text, vocabulary, weightOf);
  const byWord = new Float64Array(text.words.length);
  walkFeatures(text, (hash, group, place) => {
    const share = added.get(keyOf(group, hash & MASK));
    if (share === undefined || place === undefined) return;
    const covered = wordsWithin(text.words, place);
    for (const word of covered) byWord[word] = (byWord[word] ?? 0) + share / covered.length;
  });
  return stretchesOf(text, byWord)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST);
}

/** What one occurrence of each feature adds, by group and bucket. */
function addedByFeature(
  text: PreparedText,
  vocabulary: Vocabulary,
  weightOf: (row: number) => number,
): Map<number, number> {
  const features = extractFeatures(text);
  const { rows, values } = weighFeatures(features, vocabulary);
  const added = new Map<number, number>();
  let used = 0;
  let at = 0;
  features.ends.forEach((end, group) => {
    for (; at < end; at += 1) {
      const bucket = features.buckets[at] ?? 0;
      if (vocabulary.rows.rankOf(bucket) < 0) continue;
      const value = values[used] ?? 0;
      added.set(
        keyOf(group, bucket),
        (value * weightOf(rows[used] ?? 0)) / (features.counts[at] ?? 1),
      );
      used += 1;
    }
  });
  return added;
}

function keyOf(group: number, bucket: number): number {
  return group * 2 ** HASH_BITS + bucket;
}

/** Indices of the words that a span touches; words are in order, so the first is searched for. */
function wordsWithin(words: readonly PreparedWord[], { start, end }: Span): number[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const within: number[] = [];
  for (let at = low; at < words.length && (words[at]?.start ?? end) < end; at += 1) within.push(at);
  return within;
}

function stretchesOf({ original, words }: PreparedText, byWord: Float64Array): Reason[] {
  const least = LEAST_SHARE * byWord.reduce((top, weight) => Math.max(top, weight), 0);
  const speaks = (at: number): boolean => {
    const weight = byWord[at] ?? 0;
    return weight > 0 && weight >= least;
  };
  const stretches: Reason[] = [];
  words.forEach((word, at) => {
    if (!speaks(at)) return;
    const before = speaks(at - 1) ? stretches.pop() : undefined;
    const start = before?.start ?? word.start;
    const end = Math.max(before?.end ?? 0, word.end);
    const weight = (before?.weight ?? 0) + (byWord[at] ?? 0);
    stretches.push({ start, end, text: original.slice(start, end), weight });
  });
  return stretches;
}
