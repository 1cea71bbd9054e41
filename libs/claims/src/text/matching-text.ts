import { type Span } from '#domain';
import { foldWord, prepareText, type ReadableText, tokenizeWords } from '#nlp';

/** A word as it is matched, with its span in the original text. */
export interface MatchingWord extends Span {
  /** Lower case, abbreviations written out, diacritics kept. */
  readonly exact: string;
  /** The same without diacritics. */
  readonly folded: string;
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
    return { exact: token.text, folded: foldWord(token.text), start, end };
  });
}

/** @returns whether the words carry any diacritics, so that exact forms say something. */
export function hasDiacritics(words: readonly MatchingWord[]): boolean {
  return words.some((word) => word.exact !== word.folded);
}
