import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Injectable,
  Logger,
  Module,
  type Provider,
} from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { JobQueue, JobWorker, SqlConnection } from '#domain';
import { PgBossJobQueue } from './pg-boss-job.queue.js';
import { PgBossJobWorker } from './pg-boss-job.worker.js';
import { quietLog } from './quiet-log.js';
import { type BossOptions, startBoss } from './start-boss.js';

export type QueueOptions = Omit<BossOptions, 'log'>;

/** Long enough for a batch in work; the launcher waits longer. */
const STOP_TIMEOUT_MS = 8_000;

const QUIET_MS = 5_000;

/** Stops taking jobs and closes the pool while the repositories can still be used. */
@Injectable()
class BossCloser implements BeforeApplicationShutdown {
  constructor(private readonly boss: PgBoss) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  }
}

/** Joins the job ports to pg-boss. Needs a `SqlConnection` from a global module. */
@Module({})
export class QueueModule {
  /** @returns a global module; it is ready when the queues exist. */
  static forRoot(options: QueueOptions): DynamicModule {
    const logger = new Logger('queue');
    const log = (line: string) => logger.warn(line);
    const working = options.mode === 'work';
    return {
      module: QueueModule,
      global: true,
      providers: [
        BossCloser,
        { provide: PgBoss, useFactory: () => startBoss({ ...options, log }) },
        {
          provide: JobQueue,
          useFactory: (boss: PgBoss, sql: SqlConnection) => new PgBossJobQueue(boss, sql),
          inject: [PgBoss, SqlConnection],
        },
        ...(working ? [workerProvider(quietLog(log, QUIET_MS))] : []),
      ],
      exports: working ? [JobQueue, JobWorker] : [JobQueue],
    };
  }
}

function workerProvider(log: (line: string) => void): Provider {
  return {
    provide: JobWorker,
    useFactory: (boss: PgBoss) => new PgBossJobWorker(boss, log, Math.random),
    inject: [PgBoss],
  };
}
