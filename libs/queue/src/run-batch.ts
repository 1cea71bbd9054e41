import { type JobResult } from 'pg-boss';
import { DomainError, type JobHandler, type JobOf, type JobType } from '#domain';
import { parseJobOf } from './job.payload.js';

/** A job as it was fetched. */
export interface FetchedJob {
  readonly id: string;
  readonly data: unknown;
}

interface Parsed<T extends JobType> {
  readonly id: string;
  readonly job: JobOf<T>;
}

/**
 * Does a fetched batch. A batch that fails is done again one by one, so that one bad post does not
 * take its neighbours with it; only an outage fails all of them at once.
 * @returns what became of each job.
 */
export async function runBatch<T extends JobType>(
  type: T,
  fetched: readonly FetchedJob[],
  handler: JobHandler<T>,
): Promise<JobResult[]> {
  const good: Parsed<T>[] = [];
  const bad: JobResult[] = [];
  for (const { id, data } of fetched) {
    const job = parseJobOf(type, data);
    if (job) good.push({ id, job });
    else bad.push({ id, status: 'deadletter', output: { message: `not a ${type} job` } });
  }
  return [...bad, ...(good.length > 0 ? await runTogether(good, handler) : [])];
}

async function runTogether<T extends JobType>(
  jobs: readonly Parsed<T>[],
  handler: JobHandler<T>,
): Promise<JobResult[]> {
  try {
    await handler(jobs.map(({ job }) => job));
    return jobs.map(({ id }) => ({ id, status: 'completed' }));
  } catch (error) {
    if (jobs.length === 1 || isOutage(error)) return jobs.map(({ id }) => failed(id, error));
    return runApart(jobs, handler);
  }
}

async function runApart<T extends JobType>(
  jobs: readonly Parsed<T>[],
  handler: JobHandler<T>,
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  for (const job of jobs) results.push(...(await runTogether([job], handler)));
  return results;
}

function isOutage(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'unavailable';
}

function failed(id: string, error: unknown): JobResult {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { id, status: 'failed', output: { name, message, stack } };
}
