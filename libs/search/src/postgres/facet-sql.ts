import { type FacetName } from '#domain';
import { MOST_SOURCES, TIME_ZONE } from '../query/facets.js';

/** How a facet is counted among rows called `matching`, and the column that it needs of them. */
interface FacetSql {
  readonly column: string;
  readonly sql: string;
}

function ofValues(facet: FacetName, column: string, cut = ''): FacetSql {
  const sql = `SELECT '${facet}' AS part, ${column} AS value, count(*)::integer AS count
    FROM matching WHERE ${column} IS NOT NULL GROUP BY ${column} ${cut}`;
  return { column, sql };
}

/** A facet that is not counted here does not compile. */
export const FACETS: Readonly<Record<FacetName, FacetSql>> = {
  sourceIds: ofValues(
    'sourceIds',
    'source_id',
    `ORDER BY count(*) DESC, source_id COLLATE "C" LIMIT ${MOST_SOURCES}`,
  ),
  kinds: ofValues('kinds', 'kind'),
  channels: ofValues('channels', 'channel'),
  verdicts: ofValues('verdicts', 'verdict'),
  sentiments: ofValues('sentiments', 'sentiment'),
  stances: ofValues('stances', 'stance'),
  caseStatuses: ofValues('caseStatuses', 'case_status'),
  topics: {
    column: 'topics',
    // Few lists are different: each is taken apart once.
    sql: `SELECT 'topics' AS part, topic AS value, sum(posts)::integer AS count
      FROM (SELECT topics, count(*) AS posts FROM matching GROUP BY topics) AS lists,
        unnest(topics) AS topic GROUP BY topic`,
  },
  days: {
    column: 'published_at',
    sql: `SELECT 'days' AS part, to_char(day, 'YYYY-MM-DD') AS value, count(*)::integer AS count
      FROM (SELECT date_trunc('day', published_at AT TIME ZONE '${TIME_ZONE}') AS day FROM matching)
        AS days GROUP BY day`,
  },
};
