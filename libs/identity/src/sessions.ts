import { type Clock, type UserRepository } from '#domain';
import { SessionEndedError, WrongCredentialsError } from './identity.errors.js';
import { isLogin } from './login.js';
import { type LoginThrottle } from './login-throttle.js';
import { type LiveSession, openSession, type OpenSession } from './open-session.js';
import { DECOY_HASH, verifyPassword } from './password-hash.js';
import { readSessionToken } from './session-token.js';

/** Logging in and out, and knowing who asks. */
export class Sessions {
  constructor(
    private readonly users: UserRepository,
    private readonly throttle: LoginThrottle,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session of twelve hours. An unknown login costs the same hashing as a wrong password.
   * A password that was replaced while it was checked is wrong.
   * @param address where the attempt comes from, for the throttle only.
   * @throws WrongCredentialsError, TooManyAttemptsError
   */
  async open(login: string, password: string, address: string): Promise<OpenSession> {
    const credentials = isLogin(login) ? await this.users.findByLogin(login) : null;
    // After the look-up: a database that is away must not count as guessing.
    this.throttle.begin(login, address);
    const right = await verifyPassword(credentials?.passwordHash ?? DECOY_HASH, password);
    if (!right || !credentials || credentials.user.disabled) throw new WrongCredentialsError();
    this.throttle.succeed(login, address);
    const now = this.clock.now();
    const { given, stored } = openSession(credentials.user, now);
    await this.users.deleteExpiredSessions(now);
    if (!(await this.users.createSession(stored, credentials.passwordHash))) {
      throw new WrongCredentialsError();
    }
    return given;
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
}
