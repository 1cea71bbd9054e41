import { type QueryTerm, type QueryText, type QueryWord } from '../query/parse-query-text.js';
import { type Conditions } from './conditions.js';
import { LONG_DOCUMENT, pairOf, quoteWord, repeatOf } from './vector-text.js';

type Field = QueryWord['field'];

/** Asks for every word and phrase; what is asked of one field shares a tsquery. */
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
    return fieldOf(term) === null ? partsOf(term, field) : [];
  });
  if (phrases.length === 0) return;
  conditions.add(
    (p) => `d.${field} @@ ${p}::tsquery`,
    phrases.map((one) => `(${one})`).join(' & '),
  );
}

/** What a mixed phrase has of a field in any case; an index finds it without reading documents. */
function partsOf(term: QueryTerm, field: Field): string[] {
  const runs = field === 'folded' ? [term.map(({ bare }) => bare)] : runsOf(term);
  return runs.map((run) => pairsOf(run, '&'));
}

/** @returns the words of a mixed phrase that have diacritics, cut where one has none. */
function runsOf(term: QueryTerm): string[][] {
  const runs: string[][] = [[]];
  for (const { field, word } of term) {
    if (field === 'exact') runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * Pairs that share a word stand side by side for certain when the document says that word once
 * only. Then the index decides alone; the positions of other documents are compared.
 */
function phraseOf(words: readonly string[]): string {
  const shared = words.slice(1, -1);
  if (shared.length === 0) return pairsOf(words, '<->');
  const unsure = [LONG_DOCUMENT, ...shared.map(repeatOf)].map(quoteWord).join(' | ');
  return `(${pairsOf(words, '&')}) & (!(${unsure}) | ${pairsOf(words, '<->')})`;
}

/** Long documents have pairs at their beginning only; for them, and only then, words count. */
function pairsOf(words: readonly string[], operator: '<->' | '&'): string {
  const plain = words.map(quoteWord).join(` ${operator} `);
  if (words.length === 1) return plain;
  const pairs = words.slice(1).map((word, at) => quoteWord(pairOf(words[at] ?? '', word)));
  return `(${pairs.join(` ${operator} `)}) | (${quoteWord(LONG_DOCUMENT)} & (${plain}))`;
}

/**
 * Nearly every document that has the parts of a mixed phrase says it as it was typed, and that is
 * quickly seen. In the others positions are compared: the two vectors count them alike, so a
 * phrase may step from one into the other.
 */
function addMixedPhrase(term: QueryTerm, conditions: Conditions): void {
  const positionsOf = ({ field, word }: QueryWord, offset: number) =>
    `SELECT place - ${offset} AS start FROM unnest(d.${field}) AS w, unnest(w.positions) AS place
     WHERE w.lexeme = ${conditions.parameter(word)}`;
  const starts = term.map(positionsOf).join(' INTERSECT ');
  conditions.add(
    (p) => `(d.exact @@ ${p}::tsquery OR EXISTS (${starts}))`,
    term.map(({ word }) => quoteWord(word)).join(' <-> '),
  );
}

/** @returns the one field of all words, null when they differ. */
function fieldOf([first, ...more]: QueryTerm): Field | null {
  return more.every(({ field }) => field === first.field) ? first.field : null;
}
