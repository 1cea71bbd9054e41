import { hashWord, hashWordGrams, type Quantity } from '#nlp';
import { type MatchingWord } from '../text/matching-text.js';
import { type ClaimView } from './dated-view.js';
import { type SparseVector, VectorBuilder } from './sparse-vector.js';

const AROUND_SEED = 0x7f4a7c15;
const KIND_SEED = 0x1b873593;
const VALUE_SEED = 0x6c62272e;
const LONGEST = 3;
/** A long post is not looked at farther than this around a claim. */
const MOST_AROUND = 60;

const builder = new VectorBuilder();

/** @returns hashes of the words without diacritics, for {@link pieceVector} and crossings */
export function wordHashes(words: readonly MatchingWord[]): number[] {
  return words.map(({ hash }) => hash);
}

/**
 * What says which matter a stretch speaks of: word 1–3-grams without diacritics, its quantities, and
 * the words around it. Character n-grams beside them gained nothing on the folds.
 */
export function pieceVector({ words, quantities, around }: ClaimView): SparseVector {
  hashWordGrams(wordHashes(words), LONGEST, (hash) => {
    builder.add(hash, 1);
  });
  builder.endGroup(1);
  for (const quantity of quantities) addQuantity(quantity);
  builder.endGroup(0.4);
  for (const { folded } of around.slice(0, MOST_AROUND)) {
    builder.add(hashWord(folded, AROUND_SEED), 1);
  }
  builder.endGroup(0.35);
  return builder.take();
}

function addQuantity(quantity: Quantity): void {
  builder.add(hashWord(quantity.kind, KIND_SEED), 1);
  if (quantity.kind !== 'date') builder.add(valueHash(quantity.unit, quantity.value), 1);
}

/** @returns the hash of a value in its unit, as said */
export function valueHash(unit: string, value: number): number {
  return hashWord(`${unit} ${value}`, VALUE_SEED);
}
