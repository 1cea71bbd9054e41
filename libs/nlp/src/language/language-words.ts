import { isMarked, wordWeight } from './word-weight.js';

/** The words of a text as the detector weighs them. */
export interface LanguageWords {
  /**
   * Log-likelihood ratios for Vietnamese, in order; negative ones for scripts other than Latin,
   * which write no spaces: one for every two letters.
   */
  readonly weights: readonly number[];
  readonly latin: number;
  readonly otherScript: number;
  /** Latin words with a mark. */
  readonly marked: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Tags, addresses, hashtags, numbers with letters and dotted letters (b.h.x.h) tell nothing. */
const TELLS_NOTHING =
  /<[^<>]{1,300}>|https?:\/\/\S+|www\.\S+|\S{1,64}@\S+|#\S+|\p{L}(?:\.\p{L}{1,3})+|[\p{L}\p{M}]*\d[\p{L}\p{M}\d]*/gu;
const LATIN = /^\p{Script=Latin}/u;
const OTHER_SCRIPT = -2;

/** @param normal lower case, NFC */
export function languageWords(normal: string): LanguageWords {
  const weights: number[] = [];
  let [latin, otherScript, marked] = [0, 0, 0];
  for (const [word] of normal.replaceAll(TELLS_NOTHING, ' ').matchAll(WORD)) {
    if (LATIN.test(word)) {
      latin += 1;
      if (isMarked(word)) marked += 1;
      weights.push(wordWeight(word));
    } else {
      const words = Math.ceil(word.length / 2);
      otherScript += words;
      for (let at = 0; at < words; at += 1) weights.push(OTHER_SCRIPT);
    }
  }
  return { weights, latin, otherScript, marked };
}
