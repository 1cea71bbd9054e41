import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DomainError, JobQueue, JobWorker } from '#domain';
import { isTransient } from '#persistence';
import { QueueModule } from '#queue';
import { CuttableLine } from './cuttable-line.js';
import { migratedDatabase, type TestDatabase } from './database.js';
import { openPersistence, type OpenPersistence } from './persistence.js';
import { until } from './until.js';

// Workers look once a second, and wait a while after a failure.
jest.setTimeout(60_000);

const POST = '01900000-0000-7000-8000-000000000001';

describe('a database that goes away', () => {
  let database: TestDatabase;
  let line: CuttableLine;
  let open: OpenPersistence;

  beforeEach(async () => {
    database = await migratedDatabase();
    line = await CuttableLine.to(database.url);
    open = await openPersistence(
      line.url,
      QueueModule.forRoot({ databaseUrl: line.url, mode: 'work' }),
    );
  });

  afterEach(async () => {
    await open.close();
    await line.cut();
    await database.drop();
  });

  const save = (login: string) =>
    open.users.save({ login, displayName: login, role: 'lead' }, 'hash');

  it('fails calls as unavailable and is used again when it is back', async () => {
    expect(await open.posts.counts()).toEqual({ posts: 0, unanalyzed: 0 });
    await line.cut();
    const failure: unknown = await open.posts.counts().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DomainError);
    expect(failure).toMatchObject({ kind: 'unavailable', code: 'persistence.unavailable' });
    expect(isTransient(failure)).toBe(true);
    const second: unknown = await open.users.findById('x').catch((error: unknown) => error);
    expect(isTransient(second)).toBe(true);
    await line.mend();
    expect(await open.posts.counts()).toEqual({ posts: 0, unanalyzed: 0 });
  });

  it('writes nothing of a transaction whose connection was lost on the way', async () => {
    const working = open.transactions.run(async () => {
      await save('a');
      await line.cut();
      await save('b');
    });
    await expect(working).rejects.toMatchObject({ kind: 'unavailable' });
    await line.mend();
    expect(await open.users.countByRole('lead')).toBe(0);
  });

  it('writes nothing when only the commit is lost', async () => {
    const working = open.transactions.run(async () => {
      await save('a');
      await line.cut();
    });
    await expect(working).rejects.toMatchObject({ kind: 'unavailable' });
    await line.mend();
    expect(await open.users.countByRole('lead')).toBe(0);
  });

  it('lets workers go on by themselves', async () => {
    const queue = open.module.get(JobQueue);
    const worker = open.module.get(JobWorker);
    const done: number[] = [];
    let begun = false;
    const { promise: isCut, resolve: goOn } = Promise.withResolvers<null>();
    await worker.work('enrich-post', { batchSize: 1, concurrency: 1 }, async (jobs) => {
      begun = true;
      await isCut;
      await open.posts.counts();
      done.push(...jobs.map((job) => job.revision));
    });
    await queue.enqueue([{ type: 'enrich-post', postId: POST, revision: 1 }]);
    await until(() => Promise.resolve(begun));
    await line.cut();
    goOn(null);
    const refused: unknown = await queue.counts().catch((error: unknown) => error);
    expect(isTransient(refused)).toBe(true);
    await line.mend();
    await until(() =>
      queue.enqueue([{ type: 'enrich-post', postId: POST, revision: 2 }]).then(
        () => true,
        () => false,
      ),
    );
    await until(() => Promise.resolve(done.includes(1) && done.includes(2)), 50_000);
    await worker.stop(2000);
  });

  it('is waited for by a process that starts', async () => {
    await line.cut();
    const starting = openPersistence(line.url);
    await line.mend();
    const late = await starting;
    expect(await late.posts.counts()).toEqual({ posts: 0, unanalyzed: 0 });
    await late.close();
  });
});
