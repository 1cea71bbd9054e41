import { z } from 'zod';
import { type Job, type JobOf, type JobType } from '#domain';

const reference = { postId: z.uuid(), revision: z.int().positive() };

const schemas = {
  'crawl-source': z.strictObject({
    type: z.literal('crawl-source'),
    sourceId: z.string().min(1),
  }),
  'enrich-post': z.strictObject({ type: z.literal('enrich-post'), ...reference }),
  'ask-second-opinion': z.strictObject({
    type: z.literal('ask-second-opinion'),
    ...reference,
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
  'reanalyze-posts': z.strictObject({
    type: z.literal('reanalyze-posts'),
    runId: z.uuid(),
  }),
} satisfies { [T in JobType]: z.ZodType<JobOf<T>> };

const anyJob = z.discriminatedUnion('type', [
  schemas['crawl-source'],
  schemas['enrich-post'],
  schemas['ask-second-opinion'],
  schemas['reanalyze-posts'],
]);

/** @returns the job, or null when the stored payload is not one (written by another version). */
export function parseJob(payload: unknown): Job | null {
  return anyJob.safeParse(payload).data ?? null;
}

/** @returns the job when the payload is one of this type, else null. */
export function parseJobOf<T extends JobType>(type: T, payload: unknown): JobOf<T> | null {
  const job = parseJob(payload);
  return job?.type === type ? (job as JobOf<T>) : null;
}

/** @returns what makes two waiting jobs of a type the same work. */
export function jobKey(job: Job): string {
  if (job.type === 'crawl-source') return job.sourceId;
  if (job.type === 'reanalyze-posts') return job.runId;
  const post = `${job.postId}:${job.revision}`;
  return job.type === 'enrich-post' ? post : `${post}:${job.start}-${job.end}`;
}
