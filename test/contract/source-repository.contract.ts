import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CrawlPage, type RunResult } from '#domain';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { buildAnalysis, buildPost } from './factories.js';
import {
  buildSource,
  minutesLater,
  NOON,
  openPersistence,
  type OpenPersistence,
} from './persistence.js';

describe('SourceRepository and CrawlPageRepository', () => {
  let database: TestDatabase;
  let open: OpenPersistence;

  beforeAll(async () => {
    database = await migratedDatabase();
    open = await openPersistence(database.url);
  });

  beforeEach(async () => {
    open.clock.set(NOON);
    await query(database.url, 'TRUNCATE sources CASCADE');
  });

  afterAll(async () => {
    await open.close();
    await database.drop();
  });

  const watch = (...ids: string[]) =>
    open.sources.synchronize(
      ids.map((id) => buildSource({ id })),
      NOON,
    );

  const buildResult = (changes: Partial<RunResult> = {}): RunResult => ({
    health: 'healthy',
    finishedAt: minutesLater(1),
    nextRunAt: minutesLater(6),
    intervalSeconds: 300,
    newPosts: 0,
    failure: null,
    ...changes,
  });

  it('starts a new source enabled, waiting and due', async () => {
    await watch('a');
    expect(await open.sources.findById('a')).toEqual({
      ...buildSource({ id: 'a' }),
      enabled: true,
      state: {
        health: 'waiting',
        nextRunAt: NOON,
        intervalSeconds: 300,
        lastRunAt: null,
        lastSuccessAt: null,
        lastNewPostAt: null,
        consecutiveFailures: 0,
        lastFailure: null,
        running: false,
      },
    });
    expect(await open.sources.findById('b')).toBeNull();
  });

  it('keeps the state of known sources and turns off those no longer listed', async () => {
    await open.sources.ensure(buildSource({ id: 'nhap', set: 'import', kind: 'import' }), NOON);
    await watch('a', 'b');
    await open.sources.takeRun('a', 'token', NOON, minutesLater(5));
    await open.sources.finishRun('a', 'token', buildResult({ intervalSeconds: 900 }));
    const changed = buildSource({ id: 'a', name: 'Tên mới' });
    await open.sources.synchronize([changed], minutesLater(2));
    const listed = await open.sources.list();
    expect(listed.map(({ id, enabled }) => [id, enabled])).toEqual([
      ['a', true],
      ['b', false],
      ['nhap', true],
    ]);
    expect(listed[0]).toMatchObject({
      name: 'Tên mới',
      state: { health: 'healthy', intervalSeconds: 900, nextRunAt: minutesLater(6) },
    });
    const faster = buildSource({ id: 'a', everySeconds: 60 });
    await open.sources.synchronize([faster, buildSource({ id: 'b' })], minutesLater(3));
    expect((await open.sources.findById('a'))?.state.intervalSeconds).toBe(60);
    expect((await open.sources.findById('b'))?.state.nextRunAt).toEqual(minutesLater(3));
  });

  it('knows what sources are, and has their posts indexed anew when they become another', async () => {
    await watch('a', 'b');
    const saved = [
      ...(await open.posts.saveBatch('a', [buildPost('1'), buildPost('2')])),
      ...(await open.posts.saveBatch('b', [buildPost('3')])),
    ];
    const items = saved.map((reference) => ({ reference, analysis: buildAnalysis() }));
    await open.posts.saveAnalyses(items.slice(1));
    await query(database.url, 'TRUNCATE search_outbox');
    const forum = buildSource({ id: 'a', kind: 'xenforo' });
    await open.sources.synchronize([forum, buildSource({ id: 'b' })], NOON);
    const kinds = await open.sources.kindsOf(['a', 'b', 'a', 'khong-co']);
    expect([...kinds]).toEqual([
      ['a', 'xenforo'],
      ['b', 'news'],
    ]);
    const told = await query<{ id: string }>(
      database.url,
      'SELECT post_id AS id FROM search_outbox',
    );
    expect(told).toEqual([{ id: saved[1]?.id }]);
  });

  it('knows which set is watched', async () => {
    expect(await open.sources.watchedSet()).toBeNull();
    await open.sources.ensure(buildSource({ id: 'nhap', set: 'import' }), NOON);
    expect(await open.sources.watchedSet()).toBeNull();
    await watch('a');
    expect(await open.sources.watchedSet()).toBe('trial');
    await open.sources.synchronize([buildSource({ id: 'r', set: 'real' })], NOON);
    expect(await open.sources.watchedSet()).toBe('real');
  });

  it('hands each due source to one of two tickers', async () => {
    await watch('a', 'b', 'c');
    await open.sources.postpone(['c'], minutesLater(1));
    let bothLocked: () => void = () => undefined;
    const meeting = new Promise<void>((resolve) => {
      bothLocked = resolve;
    });
    let locked = 0;
    const tick = () =>
      open.transactions.run(async () => {
        const ids = await open.sources.lockDue(NOON, 1);
        if ((locked += 1) === 2) bothLocked();
        await meeting;
        await open.sources.postpone(ids, minutesLater(5));
        return ids;
      });
    const both = await Promise.all([tick(), tick()]);
    expect(both.flat().sort()).toEqual(['a', 'b']);
    expect(await open.sources.lockDue(NOON, 10)).toEqual([]);
    expect(await open.sources.lockDue(minutesLater(5), 10)).toEqual(['c', 'a', 'b']);
  });

  it('makes an enabled source due on request', async () => {
    await watch('a', 'b');
    await watch('a');
    await open.sources.postpone(['a'], minutesLater(60));
    expect(await open.sources.requestRun('a', NOON)).toBe(true);
    expect(await open.sources.requestRun('b', NOON)).toBe(false);
    expect(await open.sources.requestRun('c', NOON)).toBe(false);
    expect(await open.sources.lockDue(NOON, 10)).toEqual(['a']);
  });

  it('gives a run to one worker until its lease ends', async () => {
    await watch('a');
    const take = (token: string, minute: number) =>
      open.sources.takeRun('a', token, minutesLater(minute), minutesLater(minute + 5));
    const takes = await Promise.all(['one', 'two', 'three'].map((token) => take(token, 0)));
    expect(takes.filter(Boolean)).toHaveLength(1);
    const holder = ['one', 'two', 'three'][takes.indexOf(true)] ?? '';
    expect((await open.sources.findById('a'))?.state.running).toBe(true);
    expect(await open.sources.lockDue(minutesLater(4), 10)).toEqual([]);
    expect(await open.sources.extendRun('a', holder, minutesLater(8))).toBe(true);
    expect(await take('four', 7)).toBe(false);
    expect(await take('four', 8)).toBe(true);
    expect(await open.sources.extendRun('a', holder, minutesLater(20))).toBe(false);
    await open.sources.finishRun('a', holder, buildResult({ health: 'failing' }));
    expect((await open.sources.findById('a'))?.state.health).toBe('waiting');
  });

  it('remembers how runs went', async () => {
    await watch('a');
    const run = async (result: Partial<RunResult>) => {
      await open.sources.takeRun('a', 'token', NOON, minutesLater(5));
      await open.sources.finishRun('a', 'token', buildResult(result));
      return (await open.sources.findById('a'))?.state;
    };
    const failure = {
      code: 'crawl.host_unreachable',
      message: 'Chưa kết nối được tới trang.',
      at: minutesLater(2),
    };
    await run({ newPosts: 3 });
    await run({ health: 'degraded', failure, finishedAt: minutesLater(2) });
    expect(await run({ health: 'failing', failure, finishedAt: minutesLater(3) })).toEqual({
      health: 'failing',
      nextRunAt: minutesLater(6),
      intervalSeconds: 300,
      lastRunAt: minutesLater(3),
      lastSuccessAt: minutesLater(1),
      lastNewPostAt: minutesLater(1),
      consecutiveFailures: 2,
      lastFailure: failure,
      running: false,
    });
    expect(await run({ finishedAt: minutesLater(4), nextRunAt: null })).toMatchObject({
      nextRunAt: null,
      consecutiveFailures: 0,
      lastSuccessAt: minutesLater(4),
      lastFailure: failure,
    });
  });

  it('counts posts by day in Vietnam', async () => {
    await watch('a', 'b');
    const published = [
      '2026-11-24T04:00:00Z',
      '2026-11-23T17:00:00Z',
      '2026-11-23T16:59:59Z',
      '2026-11-17T17:00:00Z',
      '2026-11-17T16:59:59Z',
      '2026-11-24T06:00:00Z',
    ];
    const posts = published.map((at, n) => buildPost(`p${n}`, { publishedAt: new Date(at) }));
    const [first] = await open.posts.saveBatch('a', posts);
    const reference = { id: first?.id ?? '', revision: 1 };
    await open.posts.saveAnalyses([{ reference, analysis: buildAnalysis() }]);
    expect(await open.sources.activity(NOON)).toEqual([
      { sourceId: 'a', posts: 6, flagged: 1, daily: [1, 0, 0, 0, 0, 1, 2] },
      { sourceId: 'b', posts: 0, flagged: 0, daily: [0, 0, 0, 0, 0, 0, 0] },
    ]);
  });

  it('remembers pages, the last word on each', async () => {
    await watch('a', 'b');
    const page: CrawlPage = {
      sourceId: 'a',
      url: 'https://vi-du.vn/'.padEnd(9000, 'bài'),
      etag: '"1"',
      lastModified: null,
      contentHash: 'abc',
      visitedAt: NOON,
      nextVisitAt: null,
      failures: 0,
      cursor: { lastPost: 'post-7', page: 2, before: null },
    };
    const other = { ...page, sourceId: 'b', url: 'https://vi-du.vn/2', nextVisitAt: NOON };
    await open.pages.saveBatch([page, other, { ...page, failures: 1 }]);
    await open.pages.saveBatch([{ ...page, failures: 2, etag: null }]);
    const known = await open.pages.findByUrls('a', [page.url, other.url]);
    expect(known).toEqual(new Map([[page.url, { ...page, failures: 2, etag: null }]]));
    expect(await open.pages.findByUrls('b', [other.url])).toEqual(new Map([[other.url, other]]));
  });
});
