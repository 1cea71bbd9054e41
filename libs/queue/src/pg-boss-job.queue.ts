import { type JobInsert, type PgBoss } from 'pg-boss';
import {
  type DeadJob,
  type Job,
  JOB_TYPES,
  type JobCount,
  JobQueue,
  type SqlConnection,
} from '#domain';
import { jobKey, parseJob } from './job.payload.js';
import { DEAD_QUEUE } from './queue.settings.js';

/** Jobs of one statement; a statement's parameter stays under a megabyte. */
const BATCH = 2_000;

interface StateRow {
  readonly name: string;
  readonly source: string | null;
  readonly active: boolean;
  readonly jobs: number;
}

interface DeadRow {
  readonly id: string;
  readonly data: unknown;
  readonly failedAt: Date;
  readonly error: string | null;
}

/** The queue on pg-boss; jobs are inserted on the product's own connection, so that they commit with it. */
export class PgBossJobQueue extends JobQueue {
  private readonly db: {
    executeSql: (text: string, values?: unknown[]) => Promise<{ rows: object[] }>;
  };

  constructor(
    private readonly boss: PgBoss,
    private readonly sql: SqlConnection,
  ) {
    super();
    this.db = {
      executeSql: async (text, values = []) => ({ rows: await sql.query(text, values) }),
    };
  }

  override async enqueue(jobs: readonly Job[], delaySeconds = 0): Promise<void> {
    for (const type of JOB_TYPES) {
      const inserts = jobs
        .filter((job) => job.type === type)
        .map((job) => toInsert(job, delaySeconds));
      // One order for everybody: two transactions that add the same keys wait, and never deadlock.
      inserts.sort((left, right) => (left.singletonKey < right.singletonKey ? -1 : 1));
      for (let from = 0; from < inserts.length; from += BATCH) {
        await this.boss.insert(type, inserts.slice(from, from + BATCH), { db: this.db });
      }
    }
  }

  override async counts(): Promise<JobCount[]> {
    const rows = await this.sql.query<StateRow>(
      `SELECT name, source_name AS source, state = 'active' AS active, count(*)::integer AS jobs
       FROM pgboss.job WHERE state IN ('created', 'retry', 'active') GROUP BY 1, 2, 3`,
    );
    const sum = (matches: (row: StateRow) => boolean) =>
      rows.filter(matches).reduce((total, row) => total + row.jobs, 0);
    return JOB_TYPES.map((type) => ({
      type,
      waiting: sum((row) => row.name === type && !row.active),
      active: sum((row) => row.name === type && row.active),
      dead: sum((row) => row.name === DEAD_QUEUE && row.source === type),
    }));
  }

  override async listDead(limit: number): Promise<DeadJob[]> {
    const rows = await this.sql.query<DeadRow>(
      `SELECT id, data, created_on AS "failedAt",
         coalesce(source_output ->> 'message', source_output -> 'value' ->> 'message') AS error
       FROM pgboss.job WHERE name = $1 AND state = 'created'
       ORDER BY created_on DESC LIMIT $2`,
      [DEAD_QUEUE, limit],
    );
    return rows.flatMap(({ id, data, failedAt, error }) => {
      const job = parseJob(data);
      return job ? { id, job, failedAt, error: error?.split('\n', 1)[0] ?? '' } : [];
    });
  }

  override async retryDead(): Promise<number> {
    let total = 0;
    for (let moved = BATCH; moved === BATCH; total += moved) {
      moved = await this.boss.redrive(DEAD_QUEUE, { limit: BATCH });
    }
    return total;
  }
}

function toInsert(job: Job, delaySeconds: number): JobInsert<Job> & { singletonKey: string } {
  const later = delaySeconds > 0 ? { startAfter: delaySeconds } : {};
  return { data: job, singletonKey: jobKey(job), ...later };
}
