import {
  analysisViewSchema,
  type CaseListName,
  casePageSchema,
  caseViewSchema,
  type DecideRequest,
  factViewSchema,
  heldCaseSchema,
  type LoginRequest,
  overviewSchema,
  type PostInput,
  postViewSchema,
  searchPageSchema,
  sessionViewSchema,
  sourceListSchema,
} from '#contracts';
import { z } from 'zod';
import { request } from './http.js';

const anything = z.unknown();
const cases = '/api/review/cases';

function query(parameters: Record<string, string | undefined>): string {
  const present = Object.entries(parameters).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return present.length === 0 ? '' : `?${new URLSearchParams(present).toString()}`;
}

export const sessionApi = {
  read: () => request(sessionViewSchema, 'GET', '/api/session'),
  open: (body: LoginRequest) => request(sessionViewSchema, 'POST', '/api/session', { body }),
  close: () => request(anything, 'DELETE', '/api/session'),
};

export const overviewApi = {
  read: (signal: AbortSignal) => request(overviewSchema, 'GET', '/api/overview', { signal }),
};

export interface CasePageQuery {
  readonly list: CaseListName;
  readonly verdicts: readonly string[];
  readonly cursor: string | null;
}

export const caseApi = {
  page: ({ list, verdicts, cursor }: CasePageQuery, signal: AbortSignal) => {
    const parameters = { list, verdicts: verdicts.join(','), cursor: cursor ?? undefined };
    return request(casePageSchema, 'GET', cases + query(parameters), { signal });
  },
  read: (id: string, signal: AbortSignal) =>
    request(caseViewSchema, 'GET', `${cases}/${encodeURIComponent(id)}`, { signal }),
  takeNext: () => request(heldCaseSchema, 'POST', `${cases}/next/lease`),
  take: (id: string) => request(heldCaseSchema, 'POST', `${cases}/${encodeURIComponent(id)}/lease`),
  renew: (id: string, leaseToken: string) =>
    request(heldCaseSchema, 'PUT', `${cases}/${encodeURIComponent(id)}/lease`, {
      body: { leaseToken },
    }),
  release: (id: string, leaseToken: string) =>
    request(anything, 'DELETE', `${cases}/${encodeURIComponent(id)}/lease`, {
      body: { leaseToken },
    }),
  decide: (id: string, body: DecideRequest) =>
    request(caseViewSchema, 'POST', `${cases}/${encodeURIComponent(id)}/decision`, { body }),
  undo: (id: string, decisionId: string) =>
    request(
      caseViewSchema,
      'DELETE',
      `${cases}/${encodeURIComponent(id)}/decision/${encodeURIComponent(decisionId)}`,
    ),
};

export interface PostQuery {
  readonly q: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly sources: readonly string[];
  readonly verdicts: readonly string[];
}

export const postApi = {
  search: (
    { sources, verdicts, ...rest }: PostQuery,
    cursor: string | null,
    signal: AbortSignal,
  ) => {
    const lists = { sources: sources.join(','), verdicts: verdicts.join(',') };
    const path = `/api/search/posts${query({ ...rest, ...lists, cursor: cursor ?? undefined })}`;
    return request(searchPageSchema, 'GET', path, { signal });
  },
  read: (id: string, signal: AbortSignal) =>
    request(postViewSchema, 'GET', `/api/posts/${encodeURIComponent(id)}`, { signal }),
  analyse: (body: PostInput) => request(analysisViewSchema, 'POST', '/api/analysis', { body }),
};

export const sourceApi = {
  list: (signal: AbortSignal) => request(sourceListSchema, 'GET', '/api/sources', { signal }),
  run: (id: string) => request(anything, 'POST', `/api/sources/${encodeURIComponent(id)}/run`),
};

export const factApi = {
  read: (id: string, day: string) =>
    request(factViewSchema, 'GET', `/api/facts/${encodeURIComponent(id)}${query({ day })}`),
};
