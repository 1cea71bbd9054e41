import { type Span } from '#domain';
import { foldWord, hashWord, prepareText, type ReadableText, tokenizeWords } from '#nlp';

const WORD_SEED = 0x51ed270b;
const ZERO = 0x30;
const NINE = 0x39;

/** A word as it is matched, with its span in the original text. */
export interface MatchingWord extends Span {
  /** Lower case, abbreviations written out, diacritics kept. */
  readonly exact: string;
  /** The same without diacritics. */
  readonly folded: string;
  /** Hash of `folded`: worked out once, as a word stands in many stretches and is asked for in each. */
  readonly hash: number;
}

/**
 * Reads a text into the words by which it is matched. An abbreviation gives several words that
 * all point to its span ("bhxh" → "bảo", "hiểm", "xã", "hội").
 * @param text the original, any Unicode form; spans count its UTF-16 units
 */
export function matchingWordsOf(text: ReadableText): MatchingWord[] {
  const { expanded } = prepareText(text);
  return tokenizeWords(expanded.text).map((token) => {
    const { start, end } = expanded.toOriginal(token.start, token.end);
    const folded = foldWord(token.text);
    return { exact: token.text, folded, hash: hashWord(folded, WORD_SEED), start, end };
  });
}

/** @returns whether the words carry any diacritics, so that exact forms say something. */
export function hasDiacritics(words: readonly MatchingWord[]): boolean {
  return words.some((word) => word.exact !== word.folded);
}

/** @returns whether a word begins with a digit */
export function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= ZERO && first <= NINE;
}
