import { type GraphObject } from './graph-objects.js';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;

/**
 * One page of an edge in the envelope of the Graph: data, cursors, and `next` unless it is the last.
 * @param url the request; its `fields`, `limit`, `after`, `since` and `until` are honoured
 */
export function graphPage(objects: readonly GraphObject[], url: URL) {
  const query = url.searchParams;
  const inTime = objects.filter((object) => isWithin(object, query));
  const limit = Math.min(MAX_LIMIT, Math.max(1, Number(query.get('limit') ?? DEFAULT_LIMIT) || 1));
  const after = decodeCursor(query.get('after'));
  const from = after === null ? 0 : inTime.findIndex(({ id }) => id === after) + 1;
  const shown = inTime.slice(from, from + limit);
  const last = shown.at(-1);
  const first = shown[0];
  if (!last || !first) return { data: [] };
  const cursors = { before: encodeCursor(first.id), after: encodeCursor(last.id) };
  const more = inTime.length > from + limit;
  return {
    data: shown.map((object) => select(object, fieldsOf(query))),
    paging: more ? { cursors, next: nextUrl(url, cursors.after) } : { cursors },
  };
}

/** @returns the names in `fields` at the top level: `a,b{c,d},e.limit(0)` gives a, b and e. */
export function fieldsOf(query: URLSearchParams): string[] {
  const flat = (query.get('fields') ?? '').replace(/\{[^{}]*\}/g, '');
  return flat.split(',').flatMap((field) => /^\s*([a-z_]+)/.exec(field)?.[1] ?? []);
}

export function select(object: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  const wanted = new Set(['id', ...fields]);
  return Object.fromEntries(Object.entries(object).filter(([name]) => wanted.has(name)));
}

function isWithin(object: GraphObject, query: URLSearchParams): boolean {
  const created = Date.parse(object.created_time.replace('+0000', 'Z'));
  const since = instantOf(query.get('since')) ?? -Infinity;
  const until = instantOf(query.get('until')) ?? Infinity;
  return since <= created && created <= until;
}

/** Unix seconds or any date that JavaScript reads. */
function instantOf(value: string | null): number | null {
  if (value === null) return null;
  return /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value.replace('+0000', 'Z'));
}

function encodeCursor(id: string): string {
  return Buffer.from(id, 'utf8').toString('base64url');
}

function decodeCursor(cursor: string | null): string | null {
  return cursor === null ? null : Buffer.from(cursor, 'base64url').toString('utf8');
}

function nextUrl(url: URL, after: string): string {
  const next = new URL(url);
  next.searchParams.set('after', after);
  return next.href;
}
