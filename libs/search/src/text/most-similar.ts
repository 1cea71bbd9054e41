import { type SearchDocument } from '#domain';
import { pairsOf, similarity } from './similarity.js';
import { type Tokenize } from './tokenize.js';

/** Texts are compared by their beginning. UTF-16 units. */
const COMPARED_LENGTH = 5_000;

/** Posts below say other things with the same words. Share of common word pairs, 0 to 1. */
const ALIKE = 0.2;

/** @returns the words of the part of a text that is compared. */
export function comparedWords(text: string, tokenize: Tokenize): readonly string[] {
  return tokenize(text.slice(0, COMPARED_LENGTH)).exact;
}

/** @returns the candidates that say nearly the same as the words, most similar first. */
export function mostSimilar(
  words: readonly string[],
  candidates: readonly SearchDocument[],
  limit: number,
  tokenize: Tokenize,
): SearchDocument[] {
  const pairs = pairsOf(words);
  return candidates
    .map((document) => ({
      document,
      score: similarity(pairs, pairsOf(comparedWords(document.text, tokenize))),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ document }) => document);
}
