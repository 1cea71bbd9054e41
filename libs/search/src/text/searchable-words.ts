import { type SearchDocument } from '#domain';
import { type SearchWords, type Tokenize } from './tokenize.js';

/**
 * UTF-16 units. Longer runs are no words and not searchable; Elasticsearch's whitespace tokenizer
 * would cut them at 255, PostgreSQL takes 2,046 bytes.
 */
export const LONGEST_WORD = 200;

/** Longer texts are found by their beginning. UTF-16 units and words. */
const SEARCHABLE_LENGTH = 200_000;
const MOST_WORDS = 50_000;

/** Title and text, each with its own words: a phrase never reaches from one into the other. */
export type SearchableWords = readonly SearchWords[];

/** @returns the words by which a document is found, the same for every engine. */
export function searchableWords(document: SearchDocument, tokenize: Tokenize): SearchableWords {
  const parts = document.title === null ? [document.text] : [document.title, document.text];
  return parts.map((part) => boundedWords(tokenize(part.slice(0, SEARCHABLE_LENGTH))));
}

function boundedWords({ exact, folded }: SearchWords): SearchWords {
  const isWord = (_: string, at: number) => (exact[at]?.length ?? 0) <= LONGEST_WORD;
  return {
    exact: exact.filter(isWord).slice(0, MOST_WORDS),
    folded: folded.filter(isWord).slice(0, MOST_WORDS),
  };
}
