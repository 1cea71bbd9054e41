import { PgBoss } from 'pg-boss';
import { JOB_TYPES } from '#domain';
import { quietLog } from './quiet-log.js';
import {
  DEAD_QUEUE,
  DEAD_QUEUE_SETTINGS,
  MAINTENANCE_SECONDS,
  QUEUES,
  SUPERVISE_SECONDS,
} from './queue.settings.js';

export interface BossOptions {
  readonly databaseUrl: string;
  /** `work` also watches over jobs and takes them; `send` only puts them in. */
  readonly mode: 'send' | 'work';
  /** Told of failures, at most one line in half a minute. */
  readonly log: (line: string) => void;
}

const QUIET_MS = 30_000;

/** pg-boss waits 1, 2, 4, … 30 s between attempts: about two minutes for a database not up yet. */
const START_ATTEMPTS = 8;

/**
 * Starts pg-boss and makes sure that its schema and queues exist. Several processes may do so at
 * once: pg-boss takes an advisory lock for both.
 */
export async function startBoss(options: BossOptions): Promise<PgBoss> {
  const working = options.mode === 'work';
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    application_name: `lang-nghe queue ${options.mode}`,
    max: working ? 4 : 1,
    connectionTimeoutMillis: 5_000,
    supervise: working,
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  const log = quietLog(options.log, QUIET_MS);
  // Unheard, an error event would end the process; a database away is not a reason to.
  boss.on('error', (error) => log(firstLine(error.message)));
  boss.on('warning', (warning) => log(firstLine(warning.message)));
  await boss.start({ attempts: START_ATTEMPTS });
  await ensureQueues(boss, working);
  return boss;
}

/** An existing queue keeps its options when created again; the worker brings them up to date. */
async function ensureQueues(boss: PgBoss, update: boolean): Promise<void> {
  await boss.createQueue(DEAD_QUEUE, DEAD_QUEUE_SETTINGS);
  for (const type of JOB_TYPES) {
    const { policy, ...changeable } = QUEUES[type];
    await boss.createQueue(type, { ...changeable, ...(policy ? { policy } : {}) });
    if (update) await boss.updateQueue(type, changeable);
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
