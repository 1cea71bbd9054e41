import { isVietnameseSyllable } from '../language/vietnamese-syllable.js';
import { foldWord } from './fold-text.js';

/** Which letters may begin a syllable before which vowels; p stands in loan words only. */
const ONSET =
  /^(?:(?:ngh|gh|k)[eiy]|(?:ng|g|c)[aou]|gi|qu|(?:ch|kh|nh|ph|th|tr|[bdhlmnrstvx])?[aeiouy])/;

/**
 * Could the word be a syllable, by the rules of Vietnamese spelling (k before e, i, y; c before a,
 * o, u; gh and ngh before e, i)?
 * @param word lower case, NFC, with or without diacritics
 */
export function isSpeltSyllable(word: string): boolean {
  return isVietnameseSyllable(word) && ONSET.test(foldWord(word));
}
