import { franc } from 'franc';
import { type Language } from '#domain';
import { ABBREVIATIONS } from '../text/abbreviations.js';
import { foldWord } from '../text/fold-text.js';
import { normalizeText } from '../text/normalize-text.js';
import {
  hasVietnameseLetter,
  isFrequentSyllable,
  isVietnameseSyllable,
} from './vietnamese-syllable.js';

/** A language with the certainty of the answer, 0 to 1. */
export interface LanguageGuess {
  readonly language: Language;
  readonly confidence: number;
}

/** Enough to know the language; a language does not change at its end. */
const READ_UNITS = 4_000;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+|#\S+|@\S+/g;
const LATIN = /^\p{Script=Latin}/u;
/** franc may only choose among what our sources write in; free choice errs on short texts. */
const WHITELIST = ['vie', 'eng', 'ind', 'zlm', 'tgl', 'fra', 'deu', 'spa', 'por', 'ita', 'nld'];
const FRANC_MIN_UNITS = 20;

/** Names that only people writing about Vietnamese insurance use. */
const OUR_APPS = new Set(['vssid', 'vneid', 'zalo']);

const UNKNOWN: LanguageGuess = { language: 'und', confidence: 0 };

/**
 * Is a text Vietnamese? Three votes: letters that only Vietnamese has, the share of words that are
 * possible Vietnamese syllables and of frequent ones (for text without diacritics), and franc with
 * a whitelist. Reads the first 4,000 units.
 * @returns `und` with a text without words, or when the votes are split
 */
export function detectLanguage(text: string): LanguageGuess {
  const normal = normalizeText(text.slice(0, READ_UNITS)).text.replaceAll(ADDRESS, ' ');
  const words = normal.match(WORD) ?? [];
  if (words.length === 0) return UNKNOWN;
  const latin = words.filter((word) => LATIN.test(word));
  if (latin.length < words.length / 2) return { language: 'other', confidence: 0.95 };
  return guess(vietnameseness(latin, francVote(normal)), latin.length);
}

/** Log-odds that the words are Vietnamese; weights set by hand on sentences written for it. */
function vietnameseness(words: readonly string[], franc: number): number {
  const share = (test: (word: string) => boolean): number =>
    words.filter(test).length / words.length;
  const marked = share(hasVietnameseLetter);
  const possible = share((word) => isPossible(foldWord(word)));
  const frequent = share((word) => isFrequentSyllable(foldWord(word)));
  return 14 * marked + 8 * (possible - 0.72) + 5 * (frequent - 0.12) + franc;
}

function isPossible(word: string): boolean {
  return isVietnameseSyllable(word) || ABBREVIATIONS.has(word) || OUR_APPS.has(word);
}

function francVote(text: string): number {
  if (text.length < FRANC_MIN_UNITS) return 0;
  const vote = franc(text, { only: WHITELIST, minLength: FRANC_MIN_UNITS });
  if (vote === 'und') return 0;
  return vote === 'vie' ? 1 : -1;
}

function guess(logOdds: number, words: number): LanguageGuess {
  // One word says little: shrink towards "cannot tell".
  const evidence = logOdds * Math.min(1, 0.4 + words * 0.15);
  const probability = 1 / (1 + Math.exp(-evidence));
  if (probability >= 0.6) return { language: 'vi', confidence: probability };
  if (probability <= 0.4) return { language: 'other', confidence: 1 - probability };
  return { language: 'und', confidence: 1 - 2 * Math.abs(probability - 0.5) };
}
