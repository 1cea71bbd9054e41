import { type MatchingWord } from './matching-text.js';

/** Places for hashes: enough that of words outside the set one in some hundred gets through. */
const PLACES = 4_096;

/**
 * A set of words that answers from near memory: it never denies a word that is in it and lets few
 * others through (a Bloom filter of one hash). Asked before a table of words is.
 */
export class WordFilter {
  private readonly marks = new Uint8Array(PLACES);

  add({ hash }: MatchingWord): void {
    this.marks[hash & (PLACES - 1)] = 1;
  }

  mayHold({ hash }: MatchingWord): boolean {
    return this.marks[hash & (PLACES - 1)] === 1;
  }
}
