import { plainWordEnd } from '../text/plain-words.js';
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
const SPACES = /\s+/;
const OTHER_SCRIPT = -2;

/** @param normal lower case, NFC */
export function languageWords(normal: string): LanguageWords {
  const counts = new WordCounts();
  // Nothing but a tag reaches over a space.
  const pieces = normal.includes('<') ? [normal] : normal.split(SPACES);
  for (const piece of pieces) {
    const end = plainWordEnd(piece, 0);
    if (end > 0 && end >= piece.length - 1) counts.addLatin(piece.slice(0, end));
    else for (const [word] of piece.replaceAll(TELLS_NOTHING, ' ').matchAll(WORD)) counts.add(word);
  }
  return counts;
}

class WordCounts implements LanguageWords {
  readonly weights: number[] = [];
  latin = 0;
  otherScript = 0;
  marked = 0;

  add(word: string): void {
    if (LATIN.test(word)) this.addLatin(word);
    else this.addOther(Math.ceil(word.length / 2));
  }

  addLatin(word: string): void {
    this.latin += 1;
    if (isMarked(word)) this.marked += 1;
    this.weights.push(wordWeight(word));
  }

  private addOther(words: number): void {
    this.otherScript += words;
    for (let at = 0; at < words; at += 1) this.weights.push(OTHER_SCRIPT);
  }
}
