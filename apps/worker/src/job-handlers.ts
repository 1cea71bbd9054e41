import { type JobHandler, type JobType, type JobWorker, type WorkOptions } from '#domain';

/** A job without a handler does not compile. */
export type JobHandlers = { readonly [T in JobType]: JobHandler<T> };

/**
 * Crawling waits for the web most of the time, so many sources run side by side; analysis is bound
 * to the processor, so one batch at a time keeps the thread busy. An outside model is asked one
 * question after another.
 */
const OPTIONS: Readonly<Record<JobType, WorkOptions>> = {
  'crawl-source': { batchSize: 1, concurrency: 12 },
  'enrich-post': { batchSize: 200, concurrency: 2 },
  'ask-second-opinion': { batchSize: 1, concurrency: 1 },
  'reanalyze-posts': { batchSize: 1, concurrency: 1 },
};

/** Starts taking jobs of every type. */
export async function takeJobs(worker: JobWorker, handlers: JobHandlers): Promise<void> {
  await worker.work('crawl-source', OPTIONS['crawl-source'], handlers['crawl-source']);
  await worker.work('enrich-post', OPTIONS['enrich-post'], handlers['enrich-post']);
  await worker.work(
    'ask-second-opinion',
    OPTIONS['ask-second-opinion'],
    handlers['ask-second-opinion'],
  );
  await worker.work('reanalyze-posts', OPTIONS['reanalyze-posts'], handlers['reanalyze-posts']);
}
