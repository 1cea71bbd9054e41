import { type estypes } from '@elastic/elasticsearch';
import { type FacetName, type PostQuery } from '#domain';
import { MOST_SOURCES, TIME_ZONE } from '../query/facets.js';
import { type QueryTerm, type QueryText } from '../query/parse-query-text.js';
import { decodeCursor } from '../query/search-cursor.js';

type Clause = estypes.QueryDslQueryContainer;

/**
 * Builds the search for a page, newest first, and one post more, which tells whether another page
 * follows.
 * @throws InvalidQueryError for a cursor that is not one of ours.
 */
export function buildRequest(
  query: PostQuery,
  text: QueryText,
): Omit<estypes.SearchRequest, 'index'> {
  const after = query.cursor === null ? null : decodeCursor(query.cursor);
  return {
    query: { bool: { filter: [...text.terms.map(termClause), ...filterClauses(query)] } },
    sort: [{ publishedAt: 'desc' }, { postId: 'desc' }],
    ...(after && { search_after: [after.publishedAt.getTime(), after.postId] }),
    size: query.limit + 1,
    track_total_hits: query.total,
    // A count that leaves a part of the index out would be wrong.
    allow_partial_search_results: false,
    ...(query.facets.length > 0 && { aggregations: aggregationsOf(query.facets) }),
  };
}

/** A phrase is looked up by its pairs of neighbouring words, which are far rarer than words. */
function termClause(term: QueryTerm): Clause {
  const [{ field, word }, ...more] = term;
  if (more.length === 0) return { term: { [field]: { value: word } } };
  if (more.some((one) => one.field !== field)) return mixedPhrase(term);
  const phrase = term.map((one) => one.word).join(' ');
  return more.length === 1
    ? { term: { [`${field}.pairs`]: { value: phrase } } }
    : { match_phrase: { [`${field}.pairs`]: { query: phrase } } };
}

/** Both fields count positions alike, so a phrase may step from one into the other. */
function mixedPhrase(term: QueryTerm): Clause {
  return {
    intervals: {
      folded: {
        all_of: {
          ordered: true,
          max_gaps: 0,
          intervals: term.map(({ field, word }) => ({ match: { query: word, use_field: field } })),
        },
      },
    },
  };
}

function filterClauses(query: PostQuery): Clause[] {
  const lists = {
    sourceId: query.sourceIds,
    kind: query.kinds,
    channel: query.channels,
    topics: query.topics,
    province: query.provinces,
    sentiment: query.sentiments,
    verdict: query.verdicts,
    stance: query.stances,
    caseStatus: query.caseStatuses,
  };
  return [
    ...Object.entries(lists).flatMap(([field, values]) =>
      values.length > 0 ? [{ terms: { [field]: [...values] } }] : [],
    ),
    ...rangeClause('publishedAt', query.from?.getTime() ?? null, query.to?.getTime() ?? null),
    ...rangeClause('risk', query.minRisk, query.maxRisk),
  ];
}

function rangeClause(field: string, from: number | null, to: number | null): Clause[] {
  if (from === null && to === null) return [];
  return [
    {
      range: { [field]: { ...(from !== null && { gte: from }), ...(to !== null && { lte: to }) } },
    },
  ];
}

/** More than any closed list has values. */
const MOST_VALUES = 100;

const terms = (field: string, size = MOST_VALUES): estypes.AggregationsAggregationContainer => ({
  terms: { field, size },
});

/** A facet without an aggregation does not compile. */
const AGGREGATIONS: Readonly<Record<FacetName, estypes.AggregationsAggregationContainer>> = {
  sourceIds: terms('sourceId', MOST_SOURCES),
  kinds: terms('kind'),
  channels: terms('channel'),
  topics: terms('topics'),
  verdicts: terms('verdict'),
  sentiments: terms('sentiment'),
  stances: terms('stance'),
  caseStatuses: terms('caseStatus'),
  days: {
    date_histogram: {
      field: 'publishedAt',
      calendar_interval: 'day',
      time_zone: TIME_ZONE,
      format: 'yyyy-MM-dd',
      min_doc_count: 1,
    },
  },
};

function aggregationsOf(facets: readonly FacetName[]) {
  return Object.fromEntries(facets.map((facet) => [facet, AGGREGATIONS[facet]]));
}
