import { type Session, type User } from '#domain';
import { newSessionToken } from './session-token.js';

const SESSION_MS = 12 * 3_600_000;

/** A user who is logged in, and until when. */
export interface LiveSession {
  readonly user: User;
  readonly tokenHash: string;
  readonly expiresAt: Date;
}

/** A session that begins, with the token for the cookie, which is not stored. */
export interface OpenSession extends LiveSession {
  readonly token: string;
}

/** Makes a session of twelve hours. @returns what the user is given, and what is stored of it. */
export function openSession(user: User, now: Date): { given: OpenSession; stored: Session } {
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  const { token, tokenHash } = newSessionToken(expiresAt);
  return {
    given: { user, token, tokenHash, expiresAt },
    stored: { tokenHash, userId: user.id, createdAt: now, expiresAt },
  };
}
