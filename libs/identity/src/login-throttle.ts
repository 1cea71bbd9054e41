import { type Clock } from '#domain';
import { TooManyAttemptsError } from './identity.errors.js';

const MAX_FAILURES = 5;
const WINDOW_MS = 15 * 60_000;
/** Beyond this many pairs the oldest are forgotten, so that guessing names cannot fill memory. */
const MAX_PAIRS = 10_000;

interface Attempts {
  count: number;
  until: number;
}

/** Counts wrong passwords per login and address, in memory: five in fifteen minutes. */
export class LoginThrottle {
  private readonly attempts = new Map<string, Attempts>();

  constructor(private readonly clock: Clock) {}

  /**
   * Counts an attempt before it is checked, so that many at once cannot slip through together.
   * @throws TooManyAttemptsError when this pair failed too often.
   */
  begin(login: string, address: string): void {
    const now = this.clock.now().getTime();
    const key = keyOf(login, address);
    const known = this.attempts.get(key);
    const current = known && known.until > now ? known : { count: 0, until: now + WINDOW_MS };
    if (current.count >= MAX_FAILURES) {
      throw new TooManyAttemptsError(Math.ceil((current.until - now) / 1_000));
    }
    current.count += 1;
    this.attempts.delete(key);
    this.attempts.set(key, current);
    this.forgetOldest();
  }

  /** The attempt was right: the pair starts anew. */
  succeed(login: string, address: string): void {
    this.attempts.delete(keyOf(login, address));
  }

  private forgetOldest(): void {
    for (const key of this.attempts.keys()) {
      if (this.attempts.size <= MAX_PAIRS) return;
      this.attempts.delete(key);
    }
  }
}

function keyOf(login: string, address: string): string {
  return `${login.toLowerCase()}\u0000${address}`;
}
