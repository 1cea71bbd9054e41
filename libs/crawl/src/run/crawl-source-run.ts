import {
  type CrawlPageRepository,
  type LiveEvents,
  type RunResult,
  type Source,
  type SourceRepository,
  type TransactionRunner,
} from '#domain';
import { type CollectedBatch, type SourceConnector } from '../connectors/source-connector.js';
import { CrawlError, RunLostError } from '../crawl.errors.js';
import { type AllowedOrigin } from '../fetch/allowed-origin.js';
import { type CrawlTools } from './crawl-tools.js';
import { CrawlVisit } from './crawl-visit.js';
import { type PostIntake } from './post-intake.js';
import { RunLease } from './run-lease.js';
import { judgeFailed, judgeFinished } from './run-outcome.js';
import { SourceRhythm } from './source-rhythm.js';

/** Longer than any single request may take (30 s); short for local origins, to resume soon. */
const LEASE_SECONDS = { host: 120, allowListed: 40 };

/** The ports of the domain that a run writes through. */
export interface CrawlStores {
  readonly sources: SourceRepository;
  readonly pages: CrawlPageRepository;
  readonly transactions: TransactionRunner;
  readonly events: LiveEvents;
}

interface Tally {
  created: number;
  updated: number;
}

/** Does the `crawl-source` job: one run of one source, from lease to health. */
export class CrawlSourceRun {
  constructor(
    private readonly stores: CrawlStores,
    private readonly intake: PostIntake,
    private readonly tools: CrawlTools,
  ) {}

  /**
   * Crawls a source. Errors of the web end up in its health; everything else (the database went
   * away, a bug) is thrown, so that the job is tried again and nothing counts as done.
   * @param signal ends the run early (shutdown); the source is due again at once.
   */
  async run(sourceId: string, signal: AbortSignal = new AbortController().signal): Promise<void> {
    const source = await this.stores.sources.findById(sourceId);
    const connector = this.tools.connectors.find(({ kind }) => kind === source?.kind);
    if (source === null || !source.enabled || connector === undefined) return;
    const allowed = this.tools.allowList.find(source.url);
    const seconds = allowed === null ? LEASE_SECONDS.host : LEASE_SECONDS.allowListed;
    const { clock, newToken } = this.tools;
    const lease = new RunLease(this.stores.sources, clock, sourceId, newToken(), seconds);
    if (!(await lease.take())) return;
    const visit = this.buildVisit(source, allowed, lease, signal);
    const tally: Tally = { created: 0, updated: 0 };
    try {
      const result = await this.crawl(source, connector, visit, tally);
      await this.finish(source, lease, result, tally);
    } catch (error) {
      await this.settle(source, lease, error, tally, signal);
    }
  }

  private buildVisit(
    source: Source,
    allowed: AllowedOrigin | null,
    lease: RunLease,
    signal: AbortSignal,
  ): CrawlVisit {
    const { web, clock, budget, salt, secret, sleep } = this.tools;
    const heartbeat = (waitMs?: number): Promise<void> => lease.prolong(waitMs);
    const { pages } = this.stores;
    return new CrawlVisit({
      ...{ source, allowed, signal, heartbeat, pages },
      ...{ web, clock, budget, salt, secret, sleep },
    });
  }

  private async crawl(
    source: Source,
    connector: SourceConnector,
    visit: CrawlVisit,
    tally: Tally,
  ): Promise<RunResult> {
    const { pageUrl } = SourceRhythm;
    const rhythm = SourceRhythm.from((await visit.findPages([pageUrl])).get(pageUrl) ?? null);
    for await (const batch of connector.collect(visit)) {
      const created = await this.save(source.id, batch, tally);
      rhythm.add(batch.posts, created);
    }
    const now = this.tools.clock.now();
    await this.stores.pages.saveBatch([rhythm.toPage(source.id, now)]);
    const seen = {
      newPosts: tally.created,
      changedPosts: tally.updated,
      silent: rhythm.isSilent(now),
      cutShort: visit.cutShort,
      pageFailure: visit.pageFailure,
      crawlDelaySeconds: visit.crawlDelaySeconds,
    };
    return judgeFinished(source, this.tools.allowList.find(source.url), seen, now);
  }

  private async save(sourceId: string, batch: CollectedBatch, tally: Tally): Promise<number> {
    if (batch.posts.length + batch.pages.length === 0) return 0;
    const counts = await this.intake.save(sourceId, batch);
    tally.created += counts.created;
    tally.updated += counts.updated;
    return counts.created;
  }

  /** Turns an error of the web into the source's state; throws every other one. */
  private async settle(
    source: Source,
    lease: RunLease,
    error: unknown,
    tally: Tally,
    signal: AbortSignal,
  ): Promise<void> {
    const now = this.tools.clock.now();
    if (error instanceof RunLostError) return;
    if (signal.aborted) {
      const { health, intervalSeconds } = source.state;
      const rest = { intervalSeconds, newPosts: tally.created, failure: null };
      await this.finish(source, lease, { health, finishedAt: now, nextRunAt: now, ...rest }, tally);
      return;
    }
    if (!(error instanceof CrawlError)) throw error;
    const allowed = this.tools.allowList.find(source.url);
    await this.finish(
      source,
      lease,
      judgeFailed(source, allowed, error, tally.created, now),
      tally,
    );
  }

  /** Stores how the run went; screens and log hear of it only when there is something to hear. */
  private async finish(
    source: Source,
    lease: RunLease,
    result: RunResult,
    tally: Tally,
  ): Promise<void> {
    const changed = result.health !== source.state.health;
    await this.stores.transactions.run(async () => {
      await this.stores.sources.finishRun(source.id, lease.token, result);
      if (changed || tally.created + tally.updated > 0) {
        await this.stores.events.publish([{ type: 'source-changed', sourceId: source.id }]);
      }
    });
    if (changed) this.logChange(source, result);
  }

  private logChange(source: Source, result: RunResult): void {
    const well = result.health === 'healthy' || result.health === 'silent';
    const reason = result.failure === null ? '' : `: ${result.failure.message}`;
    this.tools.log({
      level: well ? 'info' : 'warn',
      message: `${source.id} ${source.state.health} → ${result.health}${reason}`,
    });
  }
}
