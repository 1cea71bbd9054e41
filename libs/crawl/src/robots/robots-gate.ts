import { type Clock } from '#domain';
import { CrawlError, HostUnreachableError, RobotsDisallowedError } from '../crawl.errors.js';
import { type AllowList } from '../fetch/allowed-origin.js';
import { type GuardedFetcher } from '../fetch/guarded-fetcher.js';
import { ALLOW_ALL, parseRobots, type RobotsRules } from './robots-txt.js';

/** RFC 9309 §2.4: a cached robots.txt serves 24 hours at most. */
const CACHE_MS = 24 * 60 * 60 * 1000;

/** A site whose robots.txt cannot be read is asked again after this. */
const RETRY_MS = 5 * 60 * 1000;

interface Verdict {
  readonly until: number;
  /** Null: not to be visited for now. */
  readonly rules: RobotsRules | null;
}

/**
 * Asks robots.txt before each request. 5xx, 429 and an unreachable host mean "not now"; every
 * other 4xx means that the site has no rules (RFC 9309 §2.3.1).
 */
export class RobotsGate {
  private readonly verdicts = new Map<string, Verdict>();

  /** @param token our product token, compared with the User-agent lines. */
  constructor(
    private readonly fetcher: GuardedFetcher,
    private readonly token: string,
    private readonly clock: Clock,
    private readonly allowList: AllowList,
  ) {}

  /**
   * @returns the rules of the address's origin.
   * @throws RobotsDisallowedError when the address may not be read, HostUnreachableError when the
   * host does not answer at all.
   */
  async check(url: URL): Promise<RobotsRules> {
    const verdict = await this.verdictOf(url.origin);
    if (verdict.rules === null) throw new RobotsDisallowedError(url.host, true);
    if (!verdict.rules.isAllowed(url.pathname + url.search)) {
      throw new RobotsDisallowedError(url.host, false);
    }
    return verdict.rules;
  }

  private async verdictOf(origin: string): Promise<Verdict> {
    const now = this.clock.now().getTime();
    const known = this.verdicts.get(origin);
    if (known !== undefined && known.until > now) return known;
    const verdict = await this.read(origin, now);
    this.verdicts.set(origin, verdict);
    return verdict;
  }

  private async read(origin: string, now: number): Promise<Verdict> {
    const allowed = this.allowList.find(origin);
    const retryAt = now + (allowed === null ? RETRY_MS : allowed.revisitSeconds * 1000);
    try {
      const answer = await this.fetcher.get(`${origin}/robots.txt`, { kind: 'page' });
      if (answer.status >= 500 || answer.status === 429) {
        return { until: retryAt, rules: null };
      }
      const rules = answer.status < 300 ? parseRobots(answer.body, this.token) : ALLOW_ALL;
      return { until: now + CACHE_MS, rules };
    } catch (error) {
      if (!(error instanceof CrawlError)) throw error;
      // Offline is told as offline, and looked at again at once: nothing was asked of the host.
      if (error instanceof HostUnreachableError) throw error;
      return { until: retryAt, rules: null };
    }
  }
}
