/** We never wait longer than this for a host, whatever it asks. */
const MAX_SECONDS = 24 * 60 * 60;

/**
 * Reads a Retry-After header (RFC 9110 §10.2.3): seconds or an HTTP date.
 * @returns seconds from now, 0 for a date in the past, 24 hours at most; null when the header is
 * missing or says nothing.
 */
export function parseRetryAfter(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value), MAX_SECONDS);
  // A date needs letters (weekday or month); this keeps "-5" or "1.5" from being read as years.
  const at = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) return null;
  return Math.min(Math.max(0, (at - now.getTime()) / 1000), MAX_SECONDS);
}
