import { type CookieOptions } from 'express';

/** Name and attributes of the session's cookie. */
export interface SessionCookie {
  readonly name: string;
  readonly options: CookieOptions;
}

/**
 * The cookie is for this server alone: no script reads it, no other site sends it. Behind https
 * the `__Host-` prefix makes browsers hold us to that.
 */
export function sessionCookie(publicOrigin: string | null): SessionCookie {
  const secure = publicOrigin?.startsWith('https:') ?? false;
  return {
    name: secure ? '__Host-langnghe_session' : 'langnghe_session',
    options: { httpOnly: true, sameSite: 'strict', secure, path: '/' },
  };
}
