import { type FacetCount, type PostFacets, type PostQuery } from '#domain';
import { MOST_SOURCES, TIME_ZONE } from '../query/facets.js';
import { type QueryText } from '../query/parse-query-text.js';
import { decodeCursor } from '../query/search-cursor.js';
import { Conditions, type Statement } from './conditions.js';
import { DOCUMENT_COLUMNS } from './search-document.row.js';
import { addTerms } from './term-conditions.js';

/** One value of one facet; facet `total` counts the matches. */
export interface FacetRow extends FacetCount<string> {
  readonly facet: keyof PostFacets | 'total';
}

function filtersOf(query: PostQuery, text: QueryText): Conditions {
  const filters = new Conditions();
  addTerms(text, filters);
  filters.addIfGiven((p) => `d.published_at >= ${p}`, query.from);
  filters.addIfGiven((p) => `d.published_at <= ${p}`, query.to);
  filters.addIfGiven((p) => `d.source_id = ANY (${p})`, query.sourceIds);
  filters.addIfGiven((p) => `d.channel = ANY (${p})`, query.channels);
  filters.addIfGiven((p) => `d.topics && ${p}::text[]`, query.topics);
  filters.addIfGiven((p) => `d.sentiment = ANY (${p})`, query.sentiments);
  filters.addIfGiven((p) => `d.verdict = ANY (${p})`, query.verdicts);
  filters.addIfGiven((p) => `d.stance = ANY (${p})`, query.stances);
  filters.addIfGiven((p) => `d.case_status = ANY (${p})`, query.caseStatuses);
  filters.addIfGiven((p) => `d.risk >= ${p}`, query.minRisk);
  filters.addIfGiven((p) => `d.risk <= ${p}`, query.maxRisk);
  return filters;
}

/** @returns how many documents match, whatever the page, as the one row of facet `total`. */
export function buildCount(query: PostQuery, text: QueryText): Statement {
  const filters = filtersOf(query, text);
  return {
    sql: `SELECT 'total' AS facet, '' AS value, count(*)::integer AS count
      FROM search_documents d ${String(filters)}`,
    parameters: filters.parameters,
  };
}

const group = (facet: string, value: string, more = '') =>
  `(SELECT '${facet}' AS facet, ${value} AS value, count(*)::integer AS count FROM matching
    WHERE ${value} IS NOT NULL GROUP BY ${value}${more})`;

const FACETS = [
  `SELECT 'total' AS facet, '' AS value, count(*)::integer AS count FROM matching`,
  group(
    'sourceIds',
    'source_id',
    ` ORDER BY count(*) DESC, source_id COLLATE "C" LIMIT ${MOST_SOURCES}`,
  ),
  group('channels', 'channel'),
  group('verdicts', 'verdict'),
  group('sentiments', 'sentiment'),
  group('stances', 'stance'),
  group('caseStatuses', 'case_status'),
  `(SELECT 'topics', topic, count(*)::integer FROM matching, unnest(topics) AS topic GROUP BY topic)`,
  `(SELECT 'days', to_char(day, 'YYYY-MM-DD'), count(*)::integer FROM (
     SELECT date_trunc('day', published_at AT TIME ZONE '${TIME_ZONE}') AS day FROM matching
   ) AS days GROUP BY day)`,
].join(' UNION ALL ');

/** @returns how the matches are spread and how many there are, in one reading of them. */
export function buildFacets(query: PostQuery, text: QueryText): Statement {
  const filters = filtersOf(query, text);
  return {
    sql: `WITH matching AS MATERIALIZED (
        SELECT source_id, channel, topics, verdict, sentiment, stance, case_status, published_at
        FROM search_documents d ${String(filters)}
      ) ${FACETS}`,
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
export function buildPage(query: PostQuery, text: QueryText, total: number): Statement {
  const filters = filtersOf(query, text);
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
