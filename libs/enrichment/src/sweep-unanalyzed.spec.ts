import { describe, expect, it } from '@jest/globals';
import { Clock, type Job, type JobQueue, type PostReference, type PostRepository } from '#domain';
import { sweepUnanalyzed } from './sweep-unanalyzed.js';

class FixedClock extends Clock {
  override now(): Date {
    return new Date('2026-11-24T02:00:00Z');
  }
}

async function sweep(
  waiting: PostReference[],
  jobsLeft = 0,
): Promise<{ jobs: Job[]; before: string; count: number }> {
  const jobs: Job[] = [];
  let before = '';
  const posts = {
    findUnanalyzed: (instant: Date) => {
      before = instant.toISOString();
      return Promise.resolve(waiting);
    },
  } as unknown as PostRepository;
  const queue = {
    counts: () =>
      Promise.resolve([{ type: 'enrich-post', waiting: jobsLeft, active: 0, dead: 0 }] as const),
    enqueue: (items: readonly Job[]) => Promise.resolve(void jobs.push(...items)),
  } as unknown as JobQueue;
  return { count: await sweepUnanalyzed(posts, queue, new FixedClock()), jobs, before };
}

describe('sweepUnanalyzed', () => {
  it('puts back what has waited for more than two minutes', async () => {
    const { jobs, before, count } = await sweep([{ id: 'p1', revision: 2 }]);
    expect(before).toBe('2026-11-24T01:58:00.000Z');
    expect(jobs).toEqual([{ type: 'enrich-post', postId: 'p1', revision: 2 }]);
    expect(count).toBe(1);
  });

  it('waits while a long queue is being worked', async () => {
    expect(await sweep([{ id: 'p1', revision: 2 }], 5_000)).toMatchObject({ jobs: [], count: 0 });
  });

  it('leaves the queue alone when nothing waits', async () => {
    expect(await sweep([])).toMatchObject({ jobs: [], count: 0 });
  });
});
