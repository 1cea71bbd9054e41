import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { normalizeText } from '#nlp';

/** ViLexNorm (Nguyen et al., EACL 2024), for research: measured on, never learnt from or copied. */
const DEV = path.join(import.meta.dirname, '../../../shared/data/vilexnorm/dev.csv');
const WORD = /[\p{L}\p{M}\d]+/gu;

/** A public comment with its words as somebody else wrote them out. */
export interface NormalizedPair {
  readonly typed: string;
  readonly meant: readonly string[];
}

/** Words wrong before and after a rewriting, of all words that somebody else wrote out. */
export interface WordErrors {
  readonly before: number;
  readonly after: number;
  readonly words: number;
}

/** @returns null where the data set is not beside the repository */
export async function publicPairs(): Promise<readonly NormalizedPair[] | null> {
  const file = await readFile(DEV, 'utf8').catch(() => null);
  if (file === null) return null;
  const rows = [...file.matchAll(/^\d+,(".*?"|[^,\n]*),(".*"|[^\n]*)$/gmu)];
  return rows.map(([, typed = '', meant = '']) => ({
    typed: unquoted(typed),
    meant: wordsIn(unquoted(meant)),
  }));
}

/** Word errors (insertions, deletions and substitutions) without and with `rewrite`. */
export function wordErrors(
  pairs: readonly NormalizedPair[],
  rewrite: (text: string) => string,
): WordErrors {
  let [before, after, words] = [0, 0, 0];
  for (const { typed, meant } of pairs) {
    before += distance(wordsIn(typed), meant);
    after += distance(wordsIn(rewrite(typed)), meant);
    words += meant.length;
  }
  return { before, after, words };
}

/** Words of a text in the form in which they are compared. */
export function wordsIn(text: string): string[] {
  return normalizeText(text).text.match(WORD) ?? [];
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

/** Levenshtein distance between two lists of words, row by row. */
function distance(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  one.forEach((word, index) => {
    const next = [index + 1];
    other.forEach((meant, at) => {
      const kept = (row[at] ?? 0) + (word === meant ? 0 : 1);
      next.push(Math.min(kept, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
