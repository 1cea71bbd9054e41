import {
  analysisViewSchema,
  attributeListSchema,
  type CaseListName,
  casePageSchema,
  caseViewSchema,
  type ChangePasswordRequest,
  changePreviewSchema,
  type DecideRequest,
  factChangesSchema,
  type FactContent,
  factDetailSchema,
  factPageSchema,
  factViewSchema,
  heldCaseSchema,
  type LoginRequest,
  overviewSchema,
  type PostInput,
  postViewSchema,
  restingPageSchema,
  savedFactSchema,
  searchPageSchema,
  secondOpinionsSchema,
  sessionViewSchema,
  sourceListSchema,
  systemViewSchema,
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
  changePassword: (body: ChangePasswordRequest) =>
    request(sessionViewSchema, 'PUT', '/api/session/password', { body }),
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

/** What part of a search's answer is wanted. */
export interface PostPageQuery {
  /** Null for the first page. */
  readonly cursor: string | null;
  /** Whether the answer says how many match. */
  readonly total: boolean;
  /** By what the answer says how all matches are spread. */
  readonly facets: readonly string[];
  readonly limit?: number;
}

export const postApi = {
  /** @param search its conditions, named as in the API. */
  search: (
    search: Readonly<Record<string, string>>,
    { cursor, total, facets, limit }: PostPageQuery,
    signal: AbortSignal,
  ) => {
    const page = {
      cursor: cursor ?? undefined,
      total: total ? undefined : 'false',
      facets: facets.join(','),
      limit: limit?.toString(),
    };
    return request(searchPageSchema, 'GET', `/api/search/posts${query({ ...search, ...page })}`, {
      signal,
    });
  },
  read: (id: string, signal: AbortSignal) =>
    request(postViewSchema, 'GET', `/api/posts/${encodeURIComponent(id)}`, { signal }),
  secondOpinions: (body: PostInput, signal: AbortSignal) =>
    request(secondOpinionsSchema, 'POST', '/api/analysis/second-opinions', { body, signal }),
  analyse: (body: PostInput) => request(analysisViewSchema, 'POST', '/api/analysis', { body }),
};

export const sourceApi = {
  list: (signal: AbortSignal) => request(sourceListSchema, 'GET', '/api/sources', { signal }),
  run: (id: string) => request(anything, 'POST', `/api/sources/${encodeURIComponent(id)}/run`),
};

export const systemApi = {
  read: (signal: AbortSignal) => request(systemViewSchema, 'GET', '/api/system', { signal }),
};

/** Which facts are wanted; empty words leave all through. */
export type FactListQuery = Readonly<Record<'q' | 'topic' | 'attribute' | 'on' | 'only', string>>;

/** A change of a fact on top of the version that was seen. */
export interface FactEdit {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly content: FactContent;
}

const factPath = (id: string) => `/api/facts/${encodeURIComponent(id)}`;
const bodyOf = ({ expectedVersion, reason, content }: FactEdit) => ({
  body: { expectedVersion, reason, content },
});

export const factApi = {
  read: (id: string, day: string) => request(factViewSchema, 'GET', factPath(id) + query({ day })),
  detail: (id: string, day: string, signal: AbortSignal) =>
    request(factDetailSchema, 'GET', factPath(id) + query({ day }), { signal }),
  page: (list: FactListQuery, cursor: string | null, signal: AbortSignal) =>
    request(factPageSchema, 'GET', `/api/facts${query({ ...list, cursor: cursor ?? undefined })}`, {
      signal,
    }),
  changes: (days: number, signal: AbortSignal) =>
    request(factChangesSchema, 'GET', `/api/facts/changes?days=${days}`, { signal }),
  verdicts: (id: string, cursor: string | null, signal: AbortSignal) =>
    request(
      restingPageSchema,
      'GET',
      `${factPath(id)}/verdicts${query({ cursor: cursor ?? undefined })}`,
      { signal },
    ),
  save: (edit: FactEdit) =>
    request(savedFactSchema, 'POST', `${factPath(edit.id)}/versions`, bodyOf(edit)),
  preview: (edit: FactEdit, signal: AbortSignal) =>
    request(changePreviewSchema, 'POST', `${factPath(edit.id)}/preview`, {
      ...bodyOf(edit),
      signal,
    }),
  attributes: (signal: AbortSignal) =>
    request(attributeListSchema, 'GET', '/api/attributes', { signal }),
};
