/**
 * The code by which Node and undici tell their errors apart; for errors without one their name
 * (`TimeoutError` of an AbortSignal).
 */
export function errorCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'UNKNOWN';
}
