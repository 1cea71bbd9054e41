import { type Clock, type User, type UserRepository } from '#domain';
import { SessionEndedError, WrongCredentialsError } from './identity.errors.js';
import { isLogin } from './login.js';
import { type LoginThrottle } from './login-throttle.js';
import { DECOY_HASH, verifyPassword } from './password-hash.js';
import { newSessionToken, readSessionToken } from './session-token.js';

const SESSION_MS = 12 * 3_600_000;

/** A user who is logged in, and until when. */
export interface LiveSession {
  readonly user: User;
  readonly tokenHash: string;
  readonly expiresAt: Date;
}

/** Logging in and out, and knowing who asks. */
export class Sessions {
  constructor(
    private readonly users: UserRepository,
    private readonly throttle: LoginThrottle,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session of twelve hours. An unknown login costs the same hashing as a wrong password.
   * @param address where the attempt comes from, for the throttle only.
   * @returns the session and the token, which is not stored.
   * @throws WrongCredentialsError, TooManyAttemptsError
   */
  async open(
    login: string,
    password: string,
    address: string,
  ): Promise<LiveSession & { readonly token: string }> {
    const credentials = isLogin(login) ? await this.users.findByLogin(login) : null;
    // After the look-up: a database that is away must not count as guessing.
    this.throttle.begin(login, address);
    const right = await verifyPassword(credentials?.passwordHash ?? DECOY_HASH, password);
    if (!right || !credentials || credentials.user.disabled) throw new WrongCredentialsError();
    this.throttle.succeed(login, address);
    return this.store(credentials.user);
  }

  /**
   * Who asks.
   * @param token as the cookie holds it; undefined when there is none.
   * @throws SessionEndedError
   */
  async find(token: string | undefined): Promise<LiveSession> {
    const now = this.clock.now();
    const read = token === undefined ? null : readSessionToken(token);
    if (!read || read.expiresAt <= now) throw new SessionEndedError();
    const user = await this.users.findBySession(read.tokenHash, now);
    if (!user) throw new SessionEndedError();
    return { user, ...read };
  }

  /** @returns whether the session has not ended, by time, logout or a disabled user. */
  async isLive(tokenHash: string): Promise<boolean> {
    return (await this.users.findBySession(tokenHash, this.clock.now())) !== null;
  }

  /** Ends a session; ending one that is over does nothing. */
  async close(tokenHash: string): Promise<void> {
    await this.users.deleteSession(tokenHash);
  }

  private async store(user: User): Promise<LiveSession & { readonly token: string }> {
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + SESSION_MS);
    const { token, tokenHash } = newSessionToken(expiresAt);
    await this.users.deleteExpiredSessions(createdAt);
    await this.users.createSession({ tokenHash, userId: user.id, createdAt, expiresAt });
    return { user, token, tokenHash, expiresAt };
  }
}
