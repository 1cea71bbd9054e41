/** Everything a worker can be asked to do. A job without a handler does not compile. */
export type Job =
  | { readonly type: 'crawl-source'; readonly sourceId: string }
  | { readonly type: 'enrich-post'; readonly postId: string; readonly revision: number }
  | {
      readonly type: 'ask-second-opinion';
      readonly postId: string;
      readonly revision: number;
      /** Span of the claim in the post's text. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'reanalyze-posts'; readonly runId: string };

export type JobType = Job['type'];

export type JobOf<T extends JobType> = Extract<Job, { type: T }>;

export const JOB_TYPES = [
  'crawl-source',
  'enrich-post',
  'ask-second-opinion',
  'reanalyze-posts',
] as const;

export interface JobCount {
  readonly type: JobType;
  readonly waiting: number;
  readonly active: number;
  /** Jobs that failed for good and wait for an operator. */
  readonly dead: number;
}

export interface DeadJob {
  readonly id: string;
  readonly job: Job;
  readonly failedAt: Date;
  /** First line of the last error. */
  readonly error: string;
}

/** Where jobs are put. */
export abstract class JobQueue {
  /**
   * Adds jobs in one batch, inside the current transaction when there is one.
   * @param delaySeconds nobody takes them earlier; at once when absent
   */
  abstract enqueue(jobs: readonly Job[], delaySeconds?: number): Promise<void>;

  abstract counts(): Promise<JobCount[]>;

  /** @returns the newest dead jobs. */
  abstract listDead(limit: number): Promise<DeadJob[]>;

  /** Puts dead jobs back to work. @returns how many. */
  abstract retryDead(): Promise<number>;
}

export interface WorkOptions {
  /** Jobs fetched at once. */
  readonly batchSize: number;
  /** Batches of this type in work at the same time in this process. */
  readonly concurrency: number;
}

/** Does a batch. Throwing fails the whole batch (it is retried); handlers are idempotent. */
export type JobHandler<T extends JobType> = (jobs: readonly JobOf<T>[]) => Promise<void>;

/** Where jobs are taken from. */
export abstract class JobWorker {
  /** Starts taking jobs of a type. */
  abstract work<T extends JobType>(
    type: T,
    options: WorkOptions,
    handler: JobHandler<T>,
  ): Promise<void>;

  /** Stops taking jobs and waits for those in work, `timeoutMs` at most. */
  abstract stop(timeoutMs: number): Promise<void>;
}
