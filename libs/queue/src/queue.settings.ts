import { type Queue } from 'pg-boss';
import { type JobType } from '#domain';

/** Where jobs go that failed for good; they wait there for an operator. */
export const DEAD_QUEUE = 'dead-jobs';

const ONE_DAY = 24 * 3600;
const NINETY_DAYS = 90 * 24 * 3600;

type QueueSettings = Omit<Queue, 'name'>;

/**
 * `short`: one job per key while it waits; the same work may be asked for again once it has begun.
 * A worker that dies stops its heartbeat and its jobs return within half a minute. Finished jobs
 * are kept ten minutes, so that a large import does not leave a table of finished work.
 */
const SHARED: QueueSettings = {
  policy: 'short',
  heartbeatSeconds: 15,
  retryBackoff: true,
  retentionSeconds: NINETY_DAYS,
  deleteAfterSeconds: 600,
};

/** Work that must not be lost. */
const KEPT: QueueSettings = { ...SHARED, deadLetter: DEAD_QUEUE };

/** Options of each queue; times in seconds. */
export const QUEUES: Readonly<Record<JobType, QueueSettings>> = {
  // How a run went is kept with the source, whose schedule tries again; few retries are enough.
  'crawl-source': {
    ...KEPT,
    expireInSeconds: 600,
    retryLimit: 3,
    retryDelay: 5,
    retryDelayMax: 60,
  },
  'enrich-post': {
    ...KEPT,
    expireInSeconds: 120,
    retryLimit: 6,
    retryDelay: 2,
    retryDelayMax: 120,
  },
  // Mere suggestions: what has not had its turn within a day, or failed, leaves nothing to an operator.
  'ask-second-opinion': {
    ...SHARED,
    expireInSeconds: 600,
    retryLimit: 3,
    retryDelay: 30,
    retryDelayMax: 600,
    retentionSeconds: ONE_DAY,
  },
  // How far a run has come is kept with the run: the schedule finds one that has lost its job.
  'reanalyze-posts': {
    ...SHARED,
    expireInSeconds: 300,
    retryLimit: 6,
    retryDelay: 5,
    retryDelayMax: 120,
    retentionSeconds: ONE_DAY,
  },
};

export const DEAD_QUEUE_SETTINGS: QueueSettings = { retentionSeconds: NINETY_DAYS };

/** How often expired work and lost heartbeats are looked for. */
export const SUPERVISE_SECONDS = 5;

/** How often finished jobs are removed. */
export const MAINTENANCE_SECONDS = 60;
