import { rememberWords } from '../text/remember-words.js';
import { meaningsOf } from '../text/word-meanings.js';
import { isVietnameseSyllable } from './vietnamese-syllable.js';
import { WORD_EVIDENCE } from './word-evidence.js';

/** Natural log-likelihood ratios of words that the table does not name. */
const MARKED_SYLLABLE = 4;
const MARKED_OTHER = -3;
const PLAIN_SYLLABLE = 0.5;
const PLAIN_OTHER = -2.5;
const ABBREVIATION = 1;

const BEYOND_ASCII = /[^\0-\x7f]/;
const LETTER_OF_OTHERS = /[^a-zà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/;

const table = new Map(
  WORD_EVIDENCE.flatMap(([tenths, words]) =>
    words.split(' ').map((word): [string, number] => [word, tenths / 10]),
  ),
);

/**
 * How much a word speaks for Vietnamese, as a log-likelihood ratio against other languages written
 * in Latin letters.
 * @param word lower case, NFC
 */
export const wordWeight = rememberWords((word) => {
  if (BEYOND_ASCII.test(word)) {
    if (LETTER_OF_OTHERS.test(word)) return MARKED_OTHER;
    return isVietnameseSyllable(word) ? MARKED_SYLLABLE : MARKED_OTHER;
  }
  const known = table.get(word);
  if (known !== undefined) return known;
  if (meaningsOf(word) !== undefined) return ABBREVIATION;
  return isVietnameseSyllable(word) ? PLAIN_SYLLABLE : PLAIN_OTHER;
});

/** @param word lower case, NFC */
export function isMarked(word: string): boolean {
  return BEYOND_ASCII.test(word);
}
