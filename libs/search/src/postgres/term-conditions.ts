import { type QueryTerm, type QueryText, type QueryWord } from '../query/parse-query-text.js';
import { type Conditions } from './conditions.js';
import { quoteWord } from './vector-text.js';

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
    if (fieldOf(term) === field) return [term.map(({ word }) => quoteWord(word)).join(' <-> ')];
    // The words of a mixed phrase must be there in any case, and the index finds them.
    if (fieldOf(term) === null)
      return term.filter((one) => one.field === field).map(({ word }) => quoteWord(word));
    return [];
  });
  if (phrases.length === 0) return;
  conditions.add(
    (p) => `d.${field} @@ ${p}::tsquery`,
    phrases.map((one) => `(${one})`).join(' & '),
  );
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
