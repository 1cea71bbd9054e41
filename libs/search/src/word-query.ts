import { type SearchWords } from './tokenize.js';
import { quoteWord } from './vector-text.js';

/** More words than this in one query are not looked for. */
const MOST_WORDS = 50;

/** Each word of a query in the field it is looked for in. */
export interface WordQuery {
  /** Typed with diacritics: these must stand exactly so. */
  readonly exact: readonly string[];
  /** Typed without: these match with any diacritics. */
  readonly folded: readonly string[];
}

/** @returns which words a query looks for, and where. */
export function wordQuery({ exact, folded }: SearchWords): WordQuery {
  const words = exact.slice(0, MOST_WORDS).map((word, index) => ({
    word,
    bare: folded[index] ?? word,
  }));
  const typed = words.filter(({ word, bare }) => word !== bare).map(({ word }) => word);
  const bare = words.filter((one) => one.word === one.bare).map((one) => one.bare);
  return { exact: [...new Set(typed)], folded: [...new Set(bare)] };
}

/** @returns all words, AND-ed, as a tsquery; empty for no words. */
export function allOf(words: readonly string[]): string {
  return words.map(quoteWord).join(' & ');
}

/** @returns any of the words, OR-ed, as a tsquery; empty for no words. */
export function anyOf(words: readonly string[]): string {
  return words.map(quoteWord).join(' | ');
}
