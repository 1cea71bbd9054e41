import { type QueryTerm, type QueryText, type QueryWord } from '../query/parse-query-text.js';
import { type Conditions } from './conditions.js';
import { LONG_DOCUMENT, pairOf, quoteWord } from './vector-text.js';

type Field = QueryWord['field'];

/** Asks for every word and phrase; single words and phrases of one field share a tsquery. */
export function addTerms({ terms }: QueryText, conditions: Conditions): void {
  addField('exact', terms, conditions);
  addField('folded', terms, conditions);
  for (const term of terms) if (fieldOf(term) === null) addMixedPhrase(term, conditions);
}

/** @returns any of the words, OR-ed, as a tsquery; empty for no words. */
export function anyOf(words: readonly string[]): string {
  return words.map(quoteWord).join(' | ');
}

function addField(field: Field, terms: readonly QueryTerm[], conditions: Conditions): void {
  const phrases = terms.flatMap((term) => {
    if (fieldOf(term) === field) return [phraseOf(term.map(({ word }) => word))];
    // A mixed phrase without its diacritics must be there in any case, and the index finds it.
    const isMixed = field === 'folded' && fieldOf(term) === null;
    return isMixed ? [phraseOf(term.map(({ bare }) => bare))] : [];
  });
  if (phrases.length === 0) return;
  conditions.add(
    (p) => `d.${field} @@ ${p}::tsquery`,
    phrases.map((one) => `(${one})`).join(' & '),
  );
}

/** Long documents have pairs at their beginning only; for them, and only then, positions count. */
function phraseOf(words: readonly string[]): string {
  const plain = sideBySide(words);
  if (words.length === 1) return plain;
  const pairs = words.slice(1).map((word, at) => pairOf(words[at] ?? '', word));
  return `(${sideBySide(pairs)}) | (${quoteWord(LONG_DOCUMENT)} & (${plain}))`;
}

function sideBySide(lexemes: readonly string[]): string {
  return lexemes.map(quoteWord).join(' <-> ');
}

/** The two vectors count positions alike, so a phrase may step from one into the other. */
function addMixedPhrase(term: QueryTerm, conditions: Conditions): void {
  const positionsOf = ({ field, word }: QueryWord, offset: number) =>
    `SELECT place - ${offset} AS start FROM unnest(d.${field}) AS w, unnest(w.positions) AS place
     WHERE w.lexeme = ${conditions.parameter(word)}`;
  const starts = term.map(positionsOf).join(' INTERSECT ');
  conditions.addPlain(`EXISTS (${starts})`);
}

/** @returns the one field of all words, null when they differ. */
function fieldOf([first, ...more]: QueryTerm): Field | null {
  return more.every(({ field }) => field === first.field) ? first.field : null;
}
