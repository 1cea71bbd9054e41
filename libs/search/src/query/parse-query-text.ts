import { LONGEST_WORD } from '../text/searchable-words.js';
import { type Tokenize } from '../text/tokenize.js';

/** More words than this in one query are not looked for. */
const MOST_WORDS = 50;

/** A word of a query and the field that it is looked for in. */
export interface QueryWord {
  /** `exact`: typed with diacritics, must stand so. `folded`: without, any diacritics match. */
  readonly field: 'exact' | 'folded';
  readonly word: string;
  /** The word without diacritics. */
  readonly bare: string;
}

/** One word, or the words of a phrase in their order. */
export type QueryTerm = readonly [QueryWord, ...QueryWord[]];

/** What was typed, as every engine looks for it. */
export interface QueryText {
  /** All must match; none: every post does. */
  readonly terms: readonly QueryTerm[];
  /** Something was typed that no post can hold: no letter or digit, or an endless word. */
  readonly hopeless: boolean;
}

/** Straight, curly and angular quotes; one that is not closed is no quote. */
const QUOTED = /"([^"]*)"|“([^“”]*)”|«([^«»]*)»/g;

/**
 * Reads what was typed: "quoted" words stand side by side, all others anywhere. Nothing else is
 * syntax.
 */
export function parseQueryText(text: string, tokenize: Tokenize): QueryText {
  const terms: QueryTerm[] = [];
  let at = 0;
  for (const match of text.matchAll(QUOTED)) {
    terms.push(...eachOf(wordsOf(text.slice(at, match.index), tokenize)));
    const [first, ...more] = wordsOf(match[1] ?? match[2] ?? match[3] ?? '', tokenize);
    if (first) terms.push([first, ...more]);
    at = match.index + match[0].length;
  }
  terms.push(...eachOf(wordsOf(text.slice(at), tokenize)));
  const typed = text.trim() !== '';
  const endless = terms.flat().some(({ word }) => word.length > LONGEST_WORD);
  return { terms: boundedTerms(terms), hopeless: endless || (typed && terms.length === 0) };
}

function wordsOf(text: string, tokenize: Tokenize): QueryWord[] {
  const { exact, folded } = tokenize(text);
  return exact.map((word, index) => {
    const bare = folded[index] ?? word;
    return { field: word === bare ? 'folded' : 'exact', word, bare };
  });
}

function eachOf(words: readonly QueryWord[]): QueryTerm[] {
  return words.map((word) => [word]);
}

/** Each term once, and {@link MOST_WORDS} words in all; a phrase is cut rather than left out. */
function boundedTerms(terms: readonly QueryTerm[]): QueryTerm[] {
  const distinct = new Map(terms.map((term) => [keyOf(term), term]));
  const bounded: QueryTerm[] = [];
  let room = MOST_WORDS;
  for (const [first, ...more] of distinct.values()) {
    if (room === 0) break;
    bounded.push([first, ...more.slice(0, room - 1)]);
    room -= Math.min(room, more.length + 1);
  }
  return bounded;
}

function keyOf(term: QueryTerm): string {
  return term.map(({ field, word }) => `${field} ${word}`).join(' ');
}
