import {
  type Clock,
  type CollectedPost,
  contentHashOf,
  type CrawlPage,
  type CrawlPageRepository,
  type SourceDefinition,
} from '#domain';
import {
  type CollectContext,
  type GetOptions,
  type PageOutcome,
  type ReadPost,
} from '../connectors/source-connector.js';
import { CrawlError } from '../crawl.errors.js';
import { type AllowedOrigin } from '../fetch/allowed-origin.js';
import { type PoliteWeb, type WebAnswer } from '../pace/polite-web.js';
import { authorKeyOf } from './author-key.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** On a first visit nothing older is collected. */
const FIRST_RUN_DAYS = 120;

/** Posts older than this are not looked at again for edits. */
const REVISIT_WINDOW_MS = 7 * DAY_MS;

const MIN_REVISIT_MS = 30 * 60 * 1000;

/**
 * A page of an allow-listed origin waits this many of its revisit intervals at most while it is
 * young, and after; it is never too old.
 */
const LOCAL_REVISITS = { young: 12, old: 60 };

/** This many pages failing one after the other are no accident of single pages. */
const MAX_FAILURES_IN_A_ROW = 5;

const MAX_PAGE_BACKOFF_MS = DAY_MS;

/** The share of one run: what is left waits for the next one, which is due at once. */
export interface RunBudget {
  readonly pages: number;
  readonly seconds: number;
}

export interface CrawlVisitParts {
  readonly source: SourceDefinition;
  readonly web: PoliteWeb;
  readonly pages: CrawlPageRepository;
  readonly clock: Clock;
  /** The allow-list entry of the source's origin, null for real hosts. */
  readonly allowed: AllowedOrigin | null;
  readonly budget: RunBudget;
  readonly salt: string;
  readonly secret: (name: string) => string | null;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  /** Called before each request and wait: prolongs the lease, throws when it was lost. */
  readonly heartbeat: (waitMs?: number) => Promise<void>;
}

/** One run of one source: what its connector may ask, and what it has seen so far. */
export class CrawlVisit implements CollectContext {
  readonly source: SourceDefinition;
  readonly since: Date;
  /** The last page that failed while the run went on. */
  pageFailure: CrawlError | null = null;
  /** The longest pause that robots.txt asked for, seconds. */
  crawlDelaySeconds = 0;
  /** True when the budget ended the run. */
  cutShort = false;
  private fetched = 0;
  private failuresInARow = 0;
  private readonly startedAt: number;

  constructor(private readonly parts: CrawlVisitParts) {
    this.source = parts.source;
    this.startedAt = parts.clock.now().getTime();
    this.since = new Date(this.startedAt - FIRST_RUN_DAYS * DAY_MS);
  }

  now(): Date {
    return this.parts.clock.now();
  }

  async get(url: string, options: GetOptions): Promise<WebAnswer> {
    await this.parts.heartbeat(this.crawlDelaySeconds * 1000);
    this.fetched += 1;
    const answer = await this.parts.web.get(url, { ...options, signal: this.parts.signal });
    this.failuresInARow = 0;
    this.crawlDelaySeconds = Math.max(this.crawlDelaySeconds, answer.crawlDelaySeconds ?? 0);
    return answer;
  }

  async findPages(urls: readonly string[]): Promise<Map<string, CrawlPage>> {
    return urls.length === 0 ? new Map() : await this.parts.pages.findByUrls(this.source.id, urls);
  }

  toPost(read: ReadPost): CollectedPost {
    const { author, ...rest } = read;
    const authorKey = authorKeyOf(author, this.parts.salt);
    const post = { ...rest, channel: this.source.channel, authorKey };
    return { ...post, contentHash: contentHashOf(post) };
  }

  toPage(url: string, answer: WebAnswer, outcome: PageOutcome): CrawlPage {
    return {
      sourceId: this.source.id,
      url,
      etag: answer.etag,
      lastModified: answer.lastModified,
      contentHash: outcome.contentHash ?? answer.contentHash,
      visitedAt: this.now(),
      nextVisitAt: outcome.nextVisitAt,
      failures: 0,
      cursor: outcome.cursor ?? {},
    };
  }

  toFailedPage(url: string, known: CrawlPage | null, error: unknown): CrawlPage {
    if (!(error instanceof CrawlError)) throw error;
    this.failuresInARow += 1;
    const single = error.disposition === 'skip-page' || this.isRefusalOfOnePage(error);
    if (!single || this.failuresInARow >= MAX_FAILURES_IN_A_ROW) throw error;
    this.pageFailure = error;
    const before = known ?? blankPage(this.source.id, url);
    const failures = before.failures + 1;
    const now = this.now();
    const nextVisitAt = new Date(now.getTime() + this.pageBackoffMs(failures));
    return { ...before, visitedAt: now, nextVisitAt, failures };
  }

  revisitAt(publishedAt: Date): Date | null {
    const now = this.now().getTime();
    const age = now - publishedAt.getTime();
    const young = age <= REVISIT_WINDOW_MS;
    const { allowed } = this.parts;
    if (allowed === null && !young) return null;
    const least = this.leastRevisitMs();
    const most = least * (young ? LOCAL_REVISITS.young : LOCAL_REVISITS.old);
    return new Date(now + Math.min(Math.max(age / 2, least), allowed === null ? DAY_MS : most));
  }

  isOver(): boolean {
    const seconds = (this.now().getTime() - this.startedAt) / 1000;
    const { budget } = this.parts;
    this.cutShort ||= this.fetched >= budget.pages || seconds >= budget.seconds;
    return this.cutShort;
  }

  secret(name: string): string | null {
    return this.parts.secret(name);
  }

  async pause(ms: number): Promise<void> {
    await this.parts.heartbeat(ms);
    await this.parts.sleep(ms, this.parts.signal);
  }

  /** A host that has just served other pages refuses this page, not us. */
  private isRefusalOfOnePage(error: CrawlError): boolean {
    return error.disposition === 'blocked' && this.fetched > this.failuresInARow;
  }

  private leastRevisitMs(): number {
    const { allowed } = this.parts;
    return allowed === null ? MIN_REVISIT_MS : allowed.revisitSeconds * 1000;
  }

  private pageBackoffMs(failures: number): number {
    return Math.min(this.leastRevisitMs() * 2 ** Math.min(failures - 1, 10), MAX_PAGE_BACKOFF_MS);
  }
}

function blankPage(sourceId: string, url: string): CrawlPage {
  const unknown = { etag: null, lastModified: null, contentHash: null, nextVisitAt: null };
  return { sourceId, url, ...unknown, visitedAt: new Date(0), failures: 0, cursor: {} };
}
