import { fork } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DomainError, type Job, JobQueue, JobWorker } from '#domain';
import { QueueModule } from '#queue';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { openPersistence, type OpenPersistence } from './persistence.js';
import { until } from './until.js';

const POST = '01900000-0000-7000-8000-00000000000';

function enrich(last: number, revision = 1): Job {
  return { type: 'enrich-post', postId: `${POST}${last}`, revision };
}

// Workers poll once a second, and a dead one is only known by its missing heartbeat.
jest.setTimeout(60_000);

describe('JobQueue and JobWorker', () => {
  let database: TestDatabase;
  let open: OpenPersistence;
  let queue: JobQueue;
  let worker: JobWorker;

  beforeAll(async () => {
    database = await migratedDatabase();
    const queueModule = QueueModule.forRoot({ databaseUrl: database.url, mode: 'work' });
    open = await openPersistence(database.url, queueModule);
    queue = open.module.get(JobQueue);
    worker = open.module.get(JobWorker);
  });

  beforeEach(() => query(database.url, 'TRUNCATE pgboss.job'));

  afterAll(async () => {
    await open.close();
    await database.drop();
  });

  const countOf = async (type: Job['type']) =>
    (await queue.counts()).find((count) => count.type === type);

  it('takes each claim of a post for work of its own', async () => {
    const post = { postId: `${POST}1`, revision: 1 };
    const ask = (start: number): Job => ({
      ...{ type: 'ask-second-opinion', ...post, start, end: start + 9 },
    });
    await queue.enqueue([ask(0), ask(10), ask(0)]);
    expect(await countOf('ask-second-opinion')).toMatchObject({ waiting: 2 });
  });

  it('adds work once per key while it waits', async () => {
    await queue.enqueue([
      enrich(1),
      enrich(1),
      enrich(1, 2),
      { type: 'crawl-source', sourceId: 'a' },
    ]);
    await queue.enqueue([enrich(1), { type: 'crawl-source', sourceId: 'a' }]);
    expect(await queue.counts()).toEqual([
      { type: 'crawl-source', waiting: 1, active: 0, dead: 0 },
      { type: 'enrich-post', waiting: 2, active: 0, dead: 0 },
      { type: 'ask-second-opinion', waiting: 0, active: 0, dead: 0 },
      { type: 'reanalyze-posts', waiting: 0, active: 0, dead: 0 },
    ]);
  });

  it('holds a job back as long as it is asked to', async () => {
    await queue.enqueue([enrich(1)], 3_600);
    await queue.enqueue([enrich(2)]);
    const done: string[] = [];
    await worker.work('enrich-post', { batchSize: 4, concurrency: 1 }, (jobs) => {
      done.push(...jobs.map((job) => job.postId));
      return Promise.resolve();
    });
    await until(() => Promise.resolve(done.length > 0));
    await worker.stop(1000);
    expect(done).toEqual([`${POST}2`]);
    expect(await countOf('enrich-post')).toMatchObject({ waiting: 1 });
  });

  it('takes jobs back with the transaction they were added in', async () => {
    const failing = open.transactions.run(async () => {
      await queue.enqueue([enrich(1)]);
      throw new Error('giữa chừng');
    });
    await expect(failing).rejects.toThrow('giữa chừng');
    expect(await countOf('enrich-post')).toMatchObject({ waiting: 0 });
    await open.transactions.run(() => queue.enqueue([enrich(1)]));
    expect(await countOf('enrich-post')).toMatchObject({ waiting: 1 });
  });

  it('hands jobs out in batches, each once', async () => {
    await queue.enqueue(Array.from({ length: 9 }, (_, n) => enrich(n)));
    const batches: number[] = [];
    const done: string[] = [];
    await worker.work('enrich-post', { batchSize: 4, concurrency: 1 }, (jobs) => {
      batches.push(jobs.length);
      done.push(...jobs.map((job) => job.postId));
      return Promise.resolve();
    });
    await until(async () => (await countOf('enrich-post'))?.waiting === 0 && done.length === 9);
    await worker.stop(1000);
    expect(batches).toEqual([4, 4, 1]);
    expect(new Set(done).size).toBe(9);
  });

  it('does not let one bad job fail its neighbours, and retries it', async () => {
    await queue.enqueue([enrich(1), enrich(2), enrich(3)]);
    const done = new Set<string>();
    let refusals = 0;
    await worker.work('enrich-post', { batchSize: 10, concurrency: 1 }, (jobs) => {
      if (refusals < 2 && jobs.some((job) => job.postId.endsWith('2'))) {
        refusals += 1;
        return Promise.reject(new Error('bài hỏng'));
      }
      for (const job of jobs) done.add(job.postId);
      return Promise.resolve();
    });
    await until(() => Promise.resolve(done.size === 3));
    await worker.stop(1000);
    expect(refusals).toBe(2);
  });

  it('fails a whole batch once when the database is away', async () => {
    await queue.enqueue([enrich(1), enrich(2)]);
    let calls = 0;
    await worker.work('enrich-post', { batchSize: 10, concurrency: 1 }, () => {
      calls += 1;
      return Promise.reject(
        new DomainError('unavailable', 'persistence.unavailable', 'tạm gián đoạn'),
      );
    });
    await until(async () => calls > 0 && (await countOf('enrich-post'))?.active === 0);
    await worker.stop(1000);
    expect(calls).toBe(1);
    expect(await countOf('enrich-post')).toMatchObject({ waiting: 2, dead: 0 });
  });

  it('shows jobs that failed for good and puts them back to work', async () => {
    await queue.enqueue([enrich(1)]);
    await query(database.url, `UPDATE pgboss.job SET retry_limit = 0`);
    await worker.work('enrich-post', { batchSize: 5, concurrency: 1 }, () =>
      Promise.reject(new Error('hỏng hẳn\nở dòng hai')),
    );
    await until(async () => (await countOf('enrich-post'))?.dead === 1);
    await worker.stop(1000);
    expect(await queue.listDead(10)).toEqual([
      { id: expect.any(String), job: enrich(1), failedAt: expect.any(Date), error: 'hỏng hẳn' },
    ]);
    expect(await queue.retryDead()).toBe(1);
    expect(await countOf('enrich-post')).toMatchObject({ waiting: 1, dead: 0 });
    expect(await queue.listDead(10)).toEqual([]);
  });

  it('refuses a payload of another version instead of crashing on it', async () => {
    await queue.enqueue([enrich(1)]);
    await query(database.url, `UPDATE pgboss.job SET data = '{"type": "enrich-post"}'`);
    await worker.work('enrich-post', { batchSize: 5, concurrency: 1 }, () => Promise.resolve());
    await until(async () => (await countOf('enrich-post'))?.dead === 1);
    await worker.stop(1000);
  });

  it('gives the jobs of a killed worker to another one', async () => {
    await queue.enqueue([enrich(1)]);
    const victim = fork(new URL('./take-and-hang.mjs', import.meta.url), {
      env: { ...process.env, TAKE_URL: database.url, TAKE_QUEUE: 'enrich-post' },
    });
    await until(async () => (await countOf('enrich-post'))?.active === 1);
    victim.kill('SIGKILL');
    const done: string[] = [];
    await worker.work('enrich-post', { batchSize: 5, concurrency: 1 }, (jobs) => {
      done.push(...jobs.map((job) => job.postId));
      return Promise.resolve();
    });
    await until(() => Promise.resolve(done.length === 1), 50_000);
    await worker.stop(1000);
  });

  it('makes its queues when several processes start at once', async () => {
    const fresh = await migratedDatabase();
    const modules = await Promise.all(
      ['work', 'send', 'send'].map((mode) =>
        openPersistence(
          fresh.url,
          QueueModule.forRoot({ databaseUrl: fresh.url, mode: mode as 'work' | 'send' }),
        ),
      ),
    );
    await modules[2]?.module.get(JobQueue).enqueue([enrich(1)]);
    expect(await modules[1]?.module.get(JobQueue).counts()).toContainEqual({
      type: 'enrich-post',
      waiting: 1,
      active: 0,
      dead: 0,
    });
    await Promise.all(modules.map((one) => one.close()));
    await fresh.drop();
  });
});
