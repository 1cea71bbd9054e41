import { text } from '../catalogue/text.js';
import { ApiError } from './http.js';

export interface Failure {
  readonly message: string;
  readonly requestId: string | null;
}

/** What a screen says of an error: the server's own words for refusals, a plain line for faults. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: text.common.failed, requestId: null };
  if (!(error instanceof ApiError)) return { message: error.message, requestId: null };
  const message = error.status >= 500 ? text.common.failed : error.message;
  return { message, requestId: error.requestId };
}

/** @returns whether the server refused with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof ApiError && error.code === code;
}
