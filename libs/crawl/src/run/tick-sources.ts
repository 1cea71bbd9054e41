import { type Clock, type JobQueue, type SourceRepository, type TransactionRunner } from '#domain';

/** Sources handed out by one tick. */
const TICK_LIMIT = 50;

/** A source handed to the queue is not due again before this, unless its run ends earlier. */
const POSTPONE_MS = 60_000;

/** Hands due sources to the queue. Any number of workers may tick: rows are locked. */
export class TickSources {
  constructor(
    private readonly sources: SourceRepository,
    private readonly jobs: JobQueue,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** @returns how many sources were handed out. */
  async tick(): Promise<number> {
    return await this.transactions.run(async () => {
      const now = this.clock.now();
      const due = await this.sources.lockDue(now, TICK_LIMIT);
      if (due.length === 0) return 0;
      await this.jobs.enqueue(due.map((sourceId) => ({ type: 'crawl-source', sourceId })));
      await this.sources.postpone(due, new Date(now.getTime() + POSTPONE_MS));
      return due.length;
    });
  }
}
