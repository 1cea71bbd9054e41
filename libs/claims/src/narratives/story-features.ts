import { type MatchingWord } from '../text/matching-text.js';

const CHARACTERS = 4;

/** @returns words and pairs of neighbours without diacritics */
export function foldedFeatures(words: readonly MatchingWord[]): string[] {
  return withPairs(words.map(({ folded }) => folded));
}

/** @returns words and pairs of neighbours as typed */
export function exactFeatures(words: readonly MatchingWord[]): string[] {
  return withPairs(words.map(({ exact }) => exact));
}

/** @returns runs of four characters without diacritics, over the ends of words */
export function characterFeatures(words: readonly MatchingWord[]): string[] {
  const text = words.map(({ folded }) => folded).join(' ');
  const size = Math.max(0, text.length - CHARACTERS + 1);
  return Array.from({ length: size }, (_, at) => text.slice(at, at + CHARACTERS));
}

function withPairs(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  return [...words, ...pairs];
}
