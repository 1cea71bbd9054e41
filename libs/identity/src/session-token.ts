import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}\.([0-9a-z]{1,11})$/;

/** A session's secret as the cookie holds it, and what is stored of it. */
export interface SessionToken {
  readonly token: string;
  readonly tokenHash: string;
}

/**
 * A new secret: 32 random bytes and the instant of its end. The hash covers both, so nobody can
 * move the end, and a reader learns it without another query.
 */
export function newSessionToken(expiresAt: Date): SessionToken {
  const secret = randomBytes(TOKEN_BYTES).toString('base64url');
  const token = `${secret}.${expiresAt.getTime().toString(36)}`;
  return { token, tokenHash: hashToken(token) };
}

/** @returns hash and end of a token, null when it cannot be one of ours. */
export function readSessionToken(token: string): { tokenHash: string; expiresAt: Date } | null {
  const end = TOKEN.exec(token)?.[1];
  if (end === undefined) return null;
  const expiresAt = new Date(parseInt(end, 36));
  if (Number.isNaN(expiresAt.getTime())) return null;
  return { tokenHash: hashToken(token), expiresAt };
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
