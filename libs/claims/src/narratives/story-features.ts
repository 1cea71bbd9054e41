import { type MatchingWord } from '../text/matching-text.js';

/** Words, pairs of words or runs of characters; equal ones are the same. */
export type StoryFeature = string | number;

const CHARACTERS = 4;
const ASCII = 0x7f;

/** @returns words and pairs of neighbours without diacritics */
export function foldedFeatures(words: readonly MatchingWord[]): string[] {
  return withPairs(words.map(({ folded }) => folded));
}

/** @returns words and pairs of neighbours as typed */
export function exactFeatures(words: readonly MatchingWord[]): string[] {
  return withPairs(words.map(({ exact }) => exact));
}

/** @returns runs of four characters without diacritics, over the ends of words */
export function characterFeatures(words: readonly MatchingWord[]): StoryFeature[] {
  const text = words.map(({ folded }) => folded).join(' ');
  const features: StoryFeature[] = [];
  for (let at = 0; at + CHARACTERS <= text.length; at += 1) features.push(runAt(text, at));
  return features;
}

/** Four ASCII characters are one number of 28 bits, which is found sooner than a string. */
function runAt(text: string, start: number): StoryFeature {
  let run = 0;
  for (let at = start; at < start + CHARACTERS; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > ASCII) return text.slice(start, start + CHARACTERS);
    run = (run << 7) | unit;
  }
  return run;
}

function withPairs(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  return [...words, ...pairs];
}
