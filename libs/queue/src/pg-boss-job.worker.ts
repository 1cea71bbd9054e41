import { setTimeout as sleep } from 'node:timers/promises';
import { type PgBoss } from 'pg-boss';
import { type JobHandler, type JobType, JobWorker, type WorkOptions } from '#domain';
import { runBatch } from './run-batch.js';

/**
 * Seconds between looks at an empty queue, different in every process: of two that kept step the
 * earlier one would take all the work.
 */
const POLL_SECONDS = { least: 0.75, most: 1.25 } as const;

/** Takes jobs from pg-boss in batches. */
export class PgBossJobWorker extends JobWorker {
  private readonly types = new Set<JobType>();

  constructor(
    private readonly boss: PgBoss,
    /** Told of jobs that failed. */
    private readonly log: (line: string) => void,
    /** @returns 0 to 1, 1 excluded. */
    private readonly random: () => number,
  ) {
    super();
  }

  override async work<T extends JobType>(
    type: T,
    options: WorkOptions,
    handler: JobHandler<T>,
  ): Promise<void> {
    this.types.add(type);
    const { least, most } = POLL_SECONDS;
    await this.boss.work(
      type,
      {
        batchSize: options.batchSize,
        localConcurrency: options.concurrency,
        pollingIntervalSeconds: least + (most - least) * this.random(),
        burstWhenBatchFull: true,
        heartbeatRefreshSeconds: 4,
        perJobResults: true,
      },
      async (jobs) => {
        const results = await runBatch(type, jobs, handler);
        for (const result of results) {
          if (result.status !== 'completed')
            this.log(`${type} ${result.id}: ${messageOf(result.output)}`);
        }
        return results;
      },
    );
  }

  override async stop(timeoutMs: number): Promise<void> {
    const ends = [...this.types].map((type) => this.boss.offWork(type, { wait: true }));
    this.types.clear();
    const late = new AbortController();
    await Promise.race([Promise.all(ends), sleep(timeoutMs, null, late).catch(() => null)]);
    late.abort();
  }
}

function messageOf(output: unknown): string {
  const known = typeof output === 'object' && output !== null && 'message' in output;
  return known ? (String(output.message).split('\n', 1)[0] ?? '') : 'failed';
}
