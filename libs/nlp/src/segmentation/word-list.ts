import { foldWord } from '../text/fold-text.js';
import { placeTones } from '../text/tone-placement.js';

/** Costs (−ln p) of the words of one spelling: syllables with single spaces → cost. */
export type WordCosts = ReadonlyMap<string, number>;

/** What the segmenter knows of words. */
export interface WordList {
  /** With diacritics, lower case, one tone placement. */
  readonly exact: WordCosts;
  /** The same without diacritics; words that fall together share their counts. */
  readonly plain: WordCosts;
  /** Cost of a syllable that no list names. */
  readonly unknown: number;
  /** Syllables of the longest word. */
  readonly longest: number;
}

/** A word that was never counted still may be one. */
const SMOOTHING = 0.3;

/**
 * Reads a word list: a word a line, optionally a tab and how often it was counted; `#` begins a
 * comment.
 * @param bytes UTF-8
 */
export function parseWordList(bytes: Uint8Array): WordList {
  const exact = new Map<string, number>();
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line.startsWith('#')) continue;
    const [written = '', count = '0'] = line.split('\t');
    const word = placeTones(written.normalize('NFC').toLowerCase().trim());
    if (word !== '') exact.set(word, Math.max(Number(count), exact.get(word) ?? 0));
  }
  const plain = new Map<string, number>();
  for (const [word, count] of exact) {
    const key = foldWord(word);
    plain.set(key, (plain.get(key) ?? 0) + count);
  }
  const total = [...exact.values()].reduce((sum, count) => sum + count + SMOOTHING, SMOOTHING);
  return {
    exact: costsOf(exact, total),
    plain: costsOf(plain, total),
    unknown: Math.log(total / (SMOOTHING / 3)),
    longest: Math.max(1, ...[...exact.keys()].map((word) => word.split(' ').length)),
  };
}

function costsOf(counts: ReadonlyMap<string, number>, total: number): WordCosts {
  return new Map([...counts].map(([word, count]) => [word, Math.log(total / (count + SMOOTHING))]));
}
