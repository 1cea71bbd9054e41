import { type CaseList, type CaseQuery } from '#domain';
import { type CaseCursor, decodeCursor } from './case-cursor.js';
import { type ReviewCaseRecord } from './review-case.record.js';

/** A statement and the values of its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Every list begins with the same two parameters: the user ($1) and the present moment ($2). */
export const LIST_FILTERS: Record<CaseList, string> = {
  open: `c.status = 'open'`,
  mine: `c.status = 'open' AND c.lease_holder_id = $1 AND c.lease_expires_at > $2`,
  decided: `c.status = 'decided'`,
};

const ORDERS: Record<CaseList, string> = {
  open: 'c.priority DESC, c.opened_at, c.id',
  mine: 'c.priority DESC, c.opened_at, c.id',
  decided: 'c.decided_at DESC, c.id DESC',
};

/** Keeps $1 and $2 typed in lists that do not use them. */
const ALWAYS = `($1::text IS NOT NULL AND $2::timestamptz IS NOT NULL)`;

function fromWhere(query: CaseQuery): string {
  const filter = `WHERE ${ALWAYS} AND ${LIST_FILTERS[query.list]}`;
  if (query.verdicts.length === 0) return `FROM review_cases c ${filter}`;
  return `FROM review_cases c LEFT JOIN decisions d ON d.id = c.decision_id
    ${filter} AND coalesce(d.verdict, c.suggested_verdict) = ANY ($3)`;
}

function filterParameters(query: CaseQuery, now: Date): unknown[] {
  const verdicts = query.verdicts.length > 0 ? [query.verdicts] : [];
  return [query.userId, now, ...verdicts];
}

/** @returns the count of the whole list, whatever the page. */
export function buildCaseCount(query: CaseQuery, now: Date): Statement {
  return {
    sql: `SELECT count(*)::integer AS total ${fromWhere(query)}`,
    parameters: filterParameters(query, now),
  };
}

/**
 * @param columns select list of the case, alias `c`.
 * @returns one page and one row more, which tells whether another page follows.
 * @throws InvalidCursorError for a cursor that is not one of ours.
 */
export function buildCasePage(query: CaseQuery, now: Date, columns: string): Statement {
  const parameters = filterParameters(query, now);
  const after = query.cursor === null ? null : decodeCursor(query.cursor);
  const next = (value: unknown) => `$${parameters.push(value)}`;
  const order = ORDERS[query.list];
  const position = after ? `AND ${positionOf(query.list, after, next)}` : '';
  return {
    // The page is cut out first: its few rows meet the posts, whatever the planner believes.
    sql: `SELECT ${columns}, p.source_id AS "sourceId", s.name AS "sourceName",
        p.published_at AS "publishedAt"
      FROM (
        SELECT c.* ${fromWhere(query)} ${position}
        ORDER BY ${order} LIMIT ${next(query.limit + 1)}
      ) c JOIN posts p ON p.id = c.post_id JOIN sources s ON s.id = p.source_id
      ORDER BY ${order}`,
    parameters,
  };
}

function positionOf(list: CaseList, cursor: CaseCursor, next: (value: unknown) => string): string {
  const [sortValue, openedAt, id] = cursor;
  if (list === 'decided') {
    return `(c.decided_at, c.id) < (${next(new Date(sortValue))}, ${next(id)})`;
  }
  const priority = `${next(sortValue)}::double precision`;
  return `c.priority <= ${priority} AND (c.priority < ${priority}
    OR (c.opened_at, c.id) > (${next(new Date(openedAt))}, ${next(id)}))`;
}

/** @returns where the page after this case begins. */
export function cursorOf(list: CaseList, record: ReviewCaseRecord): CaseCursor {
  const sortValue = list === 'decided' ? (record.decidedAt?.getTime() ?? 0) : record.priority;
  return [sortValue, record.openedAt.getTime(), record.id];
}
