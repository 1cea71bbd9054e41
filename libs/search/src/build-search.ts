import { type PostQuery } from '#domain';
import { DOCUMENT_COLUMNS } from './search-document.row.js';
import { decodeCursor } from './search-cursor.js';
import { allOf, type WordQuery } from './word-query.js';

/** A statement and the values of its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Collects conditions and the parameters that they name. */
class Conditions {
  readonly parameters: unknown[] = [];
  private readonly parts: string[] = [];

  /** @param condition is given the parameter's name. */
  add(condition: (parameter: string) => string, value: unknown): void {
    this.parts.push(condition(this.parameter(value)));
  }

  parameter(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }

  toString(): string {
    return this.parts.length > 0 ? `WHERE ${this.parts.join(' AND ')}` : '';
  }
}

function filtersOf(query: PostQuery, words: WordQuery): Conditions {
  const filters = new Conditions();
  const { exact, folded } = words;
  if (exact.length > 0) filters.add((p) => `d.exact @@ ${p}::tsquery`, allOf(exact));
  if (folded.length > 0) filters.add((p) => `d.folded @@ ${p}::tsquery`, allOf(folded));
  if (query.from) filters.add((p) => `d.published_at >= ${p}`, query.from);
  if (query.to) filters.add((p) => `d.published_at <= ${p}`, query.to);
  if (query.sourceIds.length > 0) filters.add((p) => `d.source_id = ANY (${p})`, query.sourceIds);
  if (query.verdicts.length > 0) filters.add((p) => `d.verdict = ANY (${p})`, query.verdicts);
  return filters;
}

/** @returns how many documents match, whatever the page. */
export function buildCount(query: PostQuery, words: WordQuery): Statement {
  const filters = filtersOf(query, words);
  return {
    sql: `SELECT count(*)::integer AS total FROM search_documents d ${String(filters)}`,
    parameters: filters.parameters,
  };
}

/** Up to so many matches are sorted; more are met soon enough on the way from the newest down. */
const FEW = 2_000;

/**
 * Builds the page, newest first, and one row more, which tells whether another page follows. The
 * server cannot know how rare a word is that its statistics do not hold, so the way is chosen here.
 * @param total how many documents match.
 * @throws InvalidQueryError for a cursor that is not one of ours.
 */
export function buildPage(query: PostQuery, words: WordQuery, total: number): Statement {
  const filters = filtersOf(query, words);
  if (query.cursor !== null) {
    const { publishedAt, postId } = decodeCursor(query.cursor);
    const id = filters.parameter(postId);
    filters.add((p) => `(d.published_at, d.post_id) < (${p}, ${id}::uuid)`, publishedAt);
  }
  const matching = `FROM search_documents d ${String(filters)}`;
  const cut = `ORDER BY d.published_at DESC, d.post_id DESC
    LIMIT ${filters.parameter(query.limit + 1)}`;
  const sql =
    total > FEW
      ? `SELECT ${DOCUMENT_COLUMNS} ${matching} ${cut}`
      : `WITH matching AS MATERIALIZED (SELECT d.post_id ${matching})
         SELECT ${DOCUMENT_COLUMNS} FROM search_documents d JOIN matching USING (post_id) ${cut}`;
  return { sql, parameters: filters.parameters };
}
