import { hasDiacritics, type MatchingWord } from '../text/matching-text.js';
import { TfIdfIndex } from './tf-idf-index.js';

/** A document that matched, with its similarity from 0 to 1. */
export interface LexicalHit {
  readonly index: number;
  readonly score: number;
}

/** The views in which two texts are compared and how much each one counts. */
const WEIGHTS = { folded: 0.5, exact: 0.2, characters: 0.3 } as const;
const CHARACTERS = 4;
/** Weaker hits share only common words. */
const LEAST = 0.05;

/**
 * Finds texts that say nearly the same: TF-IDF cosine over word 1–3-grams without diacritics, word
 * 1–2-grams with them and character 4-grams, added with fixed weights (Salton and Buckley 1988).
 * A query without diacritics is not punished for lacking them.
 */
export class LexicalIndex {
  private readonly folded: TfIdfIndex;
  private readonly exact: TfIdfIndex;
  private readonly characters: TfIdfIndex;

  private readonly size: number;

  constructor(documents: readonly (readonly MatchingWord[])[]) {
    this.size = documents.length;
    this.folded = new TfIdfIndex(documents.map(foldedFeatures));
    this.exact = new TfIdfIndex(documents.map(exactFeatures));
    this.characters = new TfIdfIndex(documents.map(characterFeatures));
  }

  /** @returns the most similar documents, best first. */
  search(query: readonly MatchingWord[], limit: number): LexicalHit[] {
    const scores = new Float64Array(this.size);
    const add = (view: TfIdfIndex, features: readonly string[], weight: number): void => {
      view.accumulate(features, weight, scores);
    };
    const exact = hasDiacritics(query);
    add(this.folded, foldedFeatures(query), WEIGHTS.folded + (exact ? 0 : WEIGHTS.exact));
    if (exact) add(this.exact, exactFeatures(query), WEIGHTS.exact);
    add(this.characters, characterFeatures(query), WEIGHTS.characters);
    const hits: LexicalHit[] = [];
    scores.forEach((score, index) => {
      if (score >= LEAST) hits.push({ index, score });
    });
    return hits.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, limit);
  }
}

function foldedFeatures(words: readonly MatchingWord[]): string[] {
  return grams(
    words.map((word) => word.folded),
    3,
  );
}

function exactFeatures(words: readonly MatchingWord[]): string[] {
  return grams(
    words.map((word) => word.exact),
    2,
  );
}

function characterFeatures(words: readonly MatchingWord[]): string[] {
  const text = words.map((word) => word.folded).join(' ');
  return Array.from({ length: Math.max(0, text.length - CHARACTERS + 1) }, (_, at) =>
    text.slice(at, at + CHARACTERS),
  );
}

function grams(words: readonly string[], longest: number): string[] {
  const features: string[] = [];
  for (let length = 1; length <= longest; length += 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      features.push(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' '));
    }
  }
  return features;
}
