import { type Problem, problemSchema } from '#contracts';
import { type z } from 'zod';
import { text } from '../catalogue/text.js';
import { connection } from './connection.js';

/** The server refused or failed. `message` is courteous Vietnamese that may be shown as it is. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    /** Dotted name, e.g. `review.stale_version`. */
    readonly code: string,
    message: string,
    readonly requestId: string | null,
    /** The fields that were refused. */
    readonly fields: NonNullable<Problem['errors']> = [],
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** The server did not answer at all. */
export class ConnectionError extends Error {
  constructor() {
    super(text.common.offline);
    this.name = 'ConnectionError';
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A proxy answers with these while the server behind it is down. */
const GATEWAY_STATUSES = [502, 503, 504];

async function send(method: Method, path: string, body: unknown, signal?: AbortSignal) {
  const init: RequestInit = {
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  };
  try {
    const response = await fetch(path, init);
    connection.report(true);
    return response;
  } catch (error) {
    if (signal?.aborted) throw error;
    connection.report(false);
    throw new ConnectionError();
  }
}

async function readBody(response: Response): Promise<unknown> {
  const body = await response.text();
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function toError(status: number, body: unknown): Error {
  const problem = problemSchema.safeParse(body);
  if (problem.success) {
    const { code, detail, requestId, errors } = problem.data;
    return new ApiError(status, code, detail, requestId, errors);
  }
  if (GATEWAY_STATUSES.includes(status)) {
    connection.report(false);
    return new ConnectionError();
  }
  return new ApiError(status, 'web.unknown', text.common.failed, null);
}

/**
 * Asks the server and reads its answer through the contract.
 * @throws ApiError when it refuses or answers in another shape, ConnectionError when it is silent.
 */
export async function request<S extends z.ZodType>(
  schema: S,
  method: Method,
  path: string,
  options: { body?: unknown; signal?: AbortSignal } = {},
): Promise<z.infer<S>> {
  const response = await send(method, path, options.body, options.signal);
  const body = await readBody(response);
  if (!response.ok) throw toError(response.status, body);
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  const requestId = response.headers.get('x-request-id');
  throw new ApiError(response.status, 'web.unreadable', text.common.unreadable, requestId);
}
