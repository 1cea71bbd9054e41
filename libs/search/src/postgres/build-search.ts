import { type FacetCount, type FacetName, type PostQuery } from '#domain';
import { type QueryText } from '../query/parse-query-text.js';
import { decodeCursor } from '../query/search-cursor.js';
import { Conditions, type Statement } from './conditions.js';
import { FACETS } from './facet-sql.js';
import { DOCUMENT_COLUMNS } from './search-document.row.js';
import { addTerms } from './term-conditions.js';

/** One value of one facet, the number of all matches (`total`), or the id of a hit (`hit`). */
export interface MatchRow extends FacetCount<string> {
  readonly part: FacetName | 'total' | 'hit';
}

const NEWEST_FIRST = (alias: string) =>
  `ORDER BY ${alias}.published_at DESC, ${alias}.post_id DESC`;

/**
 * Builds one reading of all matches: how many they are, how they are spread, and which of them
 * stand on the page, with one more, which tells whether another page follows.
 * @throws InvalidQueryError for a cursor that is not one of ours.
 */
export function buildMatches(query: PostQuery, text: QueryText): Statement {
  const matching = filtersOf(query, text);
  const page = new Conditions(matching.parameters);
  addCursor(query, page, 'matching');
  const limit = matching.parameter(query.limit + 1);
  const columns = new Set(query.facets.map((facet) => FACETS[facet].column));
  const parts = [
    ...(query.total
      ? [`SELECT 'total' AS part, '' AS value, count(*)::integer AS count FROM matching`]
      : []),
    `(SELECT 'hit' AS part, post_id::text AS value, 0 AS count FROM matching ${String(page)}
      ${NEWEST_FIRST('matching')} LIMIT ${limit})`,
    ...query.facets.map((facet) => `(${FACETS[facet].sql})`),
  ];
  return {
    sql: `WITH matching AS MATERIALIZED (
        SELECT ${[...new Set(['post_id', 'published_at', ...columns])].join()}
        FROM search_documents d ${String(matching)}
      ) ${parts.join(' UNION ALL ')}`,
    parameters: matching.parameters,
  };
}

/** @returns the documents with the ids, newest first. */
export function buildDocuments(postIds: readonly string[]): Statement {
  return {
    sql: `SELECT ${DOCUMENT_COLUMNS} FROM search_documents d
      WHERE d.post_id = ANY ($1) ${NEWEST_FIRST('d')}`,
    parameters: [postIds],
  };
}

/** Documents looked at on the way down from the newest, before all matches are collected. */
const LOOKED_AT = 3_000;

/**
 * Builds the walk from the newest document down that ends when the page is full; where much
 * matches this is soon. It ends without a full page when too little of what was passed matches.
 * @throws InvalidQueryError for a cursor that is not one of ours.
 */
export function buildWalk(query: PostQuery, text: QueryText): Statement {
  const way = new Conditions();
  addDates(query, way);
  addCursor(query, way, 'd');
  const filters = filtersOf(query, text, new Conditions(way.parameters));
  return {
    sql: `SELECT ${DOCUMENT_COLUMNS} FROM (
        SELECT * FROM search_documents d ${String(way)} ${NEWEST_FIRST('d')} LIMIT ${LOOKED_AT}
      ) d ${String(filters)} ${NEWEST_FIRST('d')} LIMIT ${filters.parameter(query.limit + 1)}`,
    parameters: filters.parameters,
  };
}

function filtersOf(query: PostQuery, text: QueryText, filters = new Conditions()): Conditions {
  addTerms(text, filters);
  addDates(query, filters);
  filters.addIfGiven((p) => `d.source_id = ANY (${p})`, query.sourceIds);
  filters.addIfGiven((p) => `d.kind = ANY (${p})`, query.kinds);
  filters.addIfGiven((p) => `d.channel = ANY (${p})`, query.channels);
  filters.addIfGiven((p) => `d.topics && ${p}::text[]`, query.topics);
  filters.addIfGiven((p) => `d.province = ANY (${p})`, query.provinces);
  filters.addIfGiven((p) => `d.sentiment = ANY (${p})`, query.sentiments);
  filters.addIfGiven((p) => `d.verdict = ANY (${p})`, query.verdicts);
  filters.addIfGiven((p) => `d.stance = ANY (${p})`, query.stances);
  filters.addIfGiven((p) => `d.case_status = ANY (${p})`, query.caseStatuses);
  filters.addIfGiven((p) => `d.risk >= ${p}`, query.minRisk);
  filters.addIfGiven((p) => `d.risk <= ${p}`, query.maxRisk);
  return filters;
}

function addDates(query: PostQuery, conditions: Conditions): void {
  conditions.addIfGiven((p) => `d.published_at >= ${p}`, query.from);
  conditions.addIfGiven((p) => `d.published_at <= ${p}`, query.to);
}

function addCursor(query: PostQuery, conditions: Conditions, alias: string): void {
  if (query.cursor === null) return;
  const { publishedAt, postId } = decodeCursor(query.cursor);
  const id = conditions.parameter(postId);
  conditions.add(
    (p) => `(${alias}.published_at, ${alias}.post_id) < (${p}, ${id}::uuid)`,
    publishedAt,
  );
}
