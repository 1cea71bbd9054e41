import { describe, expect, it } from '@jest/globals';
import { DomainError, type JobOf } from '#domain';
import { runBatch } from './run-batch.js';

const POST = '01900000-0000-7000-8000-000000000001';
const job = (revision: number) => ({
  id: `job ${revision}`,
  data: { type: 'enrich-post', postId: POST, revision },
});

describe('runBatch', () => {
  it('hands the handler all jobs at once', async () => {
    const calls: number[][] = [];
    const results = await runBatch('enrich-post', [job(1), job(2)], (jobs) => {
      calls.push(jobs.map((one) => one.revision));
      return Promise.resolve();
    });
    expect(calls).toEqual([[1, 2]]);
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      ['job 1', 'completed'],
      ['job 2', 'completed'],
    ]);
  });

  it('finds the bad one of a batch by doing each alone', async () => {
    const handler = (jobs: readonly JobOf<'enrich-post'>[]) =>
      jobs.some((one) => one.revision === 2)
        ? Promise.reject(new Error('bài hỏng'))
        : Promise.resolve();
    const results = await runBatch('enrich-post', [job(1), job(2), job(3)], handler);
    expect(results).toEqual([
      { id: 'job 1', status: 'completed' },
      { id: 'job 2', status: 'failed', output: expect.objectContaining({ message: 'bài hỏng' }) },
      { id: 'job 3', status: 'completed' },
    ]);
  });

  it('does not try one by one what an outage stopped', async () => {
    let calls = 0;
    const results = await runBatch('enrich-post', [job(1), job(2)], () => {
      calls += 1;
      return Promise.reject(new DomainError('unavailable', 'persistence.unavailable', 'gián đoạn'));
    });
    expect(calls).toBe(1);
    expect(results.map((result) => result.status)).toEqual(['failed', 'failed']);
  });

  it('puts payloads it cannot read aside at once', async () => {
    const foreign = { id: 'x', data: { type: 'crawl-source', sourceId: 'a' } };
    const results = await runBatch('enrich-post', [foreign, { id: 'y', data: null }], () =>
      Promise.reject(new Error('not to be called')),
    );
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      ['x', 'deadletter'],
      ['y', 'deadletter'],
    ]);
  });
});
