import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ALL_POSTS,
  type OutboxBatch,
  PostSearch,
  type SearchDocument,
  SearchOutbox,
} from '#domain';
import { IndexPosts, rebuildIndex } from '#enrichment';
import { searchTokens } from '#nlp';
import { SearchModule } from '#search';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { buildAnalysis, buildLease, buildPost, buildProposal } from './factories.js';
import { buildSource, NOON, openPersistence, type OpenPersistence } from './persistence.js';
import { buildDecision, guardOf, present } from './review-desk.js';
import { until } from './until.js';

const SOURCE = 'bao-thu-nghiem';

describe('SearchOutbox', () => {
  let database: TestDatabase;
  let open: OpenPersistence;
  let second: OpenPersistence;
  let outbox: SearchOutbox;
  let search: PostSearch;
  let index: IndexPosts;

  beforeAll(async () => {
    database = await migratedDatabase();
    const engine = () => SearchModule.forRoot({ tokenize: searchTokens, elasticsearch: null });
    open = await openPersistence(database.url, engine());
    second = await openPersistence(database.url, engine());
    await open.sources.ensure(buildSource(), NOON);
    outbox = open.module.get(SearchOutbox);
    search = open.module.get(PostSearch);
    index = new IndexPosts(open.posts, open.cases, open.sources, search);
  });

  beforeEach(() =>
    query(database.url, 'TRUNCATE posts, review_cases, search_outbox, search_documents CASCADE'),
  );

  afterAll(async () => {
    await second.close();
    await open.close();
    await database.drop();
  });

  const savePosts = async (count: number) => {
    const posts = Array.from({ length: count }, (_, n) => buildPost(`p${n}`));
    return open.posts.saveBatch(SOURCE, posts);
  };

  const analysePosts = async (count: number) => {
    const saved = await savePosts(count);
    await open.posts.saveAnalyses(
      saved.map((reference) => ({ reference, analysis: buildAnalysis() })),
    );
    return saved.map(({ id }) => id);
  };

  const waiting = async () => (await outbox.lag()).waiting;

  /** Drains what waits. @returns the batches. */
  const drained = async (limit = 100) => {
    const batches: OutboxBatch[] = [];
    const work = async (batch: OutboxBatch) => {
      batches.push(batch);
      await index.handle(batch);
    };
    while ((await outbox.drain(limit, work)) !== 0);
    return batches;
  };

  const statuses = async () => {
    const { hits } = await search.search({ ...ALL_POSTS, limit: 100 });
    return hits.map(({ document }) => document.caseStatus);
  };

  it('is told of analyses, cases, decisions and their undoing, and of nothing else', async () => {
    const [id = ''] = await analysePosts(1);
    await drained();
    expect(await statuses()).toEqual([null]);
    const [found] = await open.cases.propose([buildProposal(id)], NOON);
    await open.cases.propose([buildProposal(id, { priority: 1 })], NOON);
    expect(await waiting()).toBe(1);
    await drained();
    expect(await statuses()).toEqual(['open']);
    const taken = present(await open.cases.takeLease(present(found).id, buildLease('lan'), NOON));
    expect(await waiting()).toBe(0);
    const decision = buildDecision(taken);
    await open.cases.decide(guardOf(taken), decision);
    await drained();
    expect(await statuses()).toEqual(['decided']);
    await open.cases.undoDecision(taken.id, decision.id, 'lan', NOON);
    await drained();
    expect(await statuses()).toEqual(['open']);
  });

  it('forgets with the transaction that wrote', async () => {
    const saved = await savePosts(2);
    const failing = open.transactions.run(async () => {
      const items = saved.map((reference) => ({ reference, analysis: buildAnalysis() }));
      await open.posts.saveAnalyses(items);
      throw new Error('giữa chừng');
    });
    await expect(failing).rejects.toThrow('giữa chừng');
    expect(await waiting()).toBe(0);
  });

  it('hands over in order, each post once a batch, with rising versions', async () => {
    const ids = await analysePosts(5);
    await outbox.fill();
    const batches = await drained(3);
    expect(batches.map(({ postIds }) => postIds)).toEqual([
      ids.slice(0, 3),
      [...ids.slice(3), ids[0]],
      ids.slice(1, 4),
      ids.slice(4),
    ]);
    const versions = batches.map(({ version }) => version);
    expect([...new Set(versions)].sort((a, b) => a - b)).toEqual(versions);
    expect(await outbox.lag()).toEqual({ waiting: 0, oldestAt: null });
  });

  it('keeps everything while the engine is away, for any length of time', async () => {
    await analysePosts(3);
    const away = () => Promise.reject(new Error('không trả lời'));
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(outbox.drain(10, away)).rejects.toThrow('không trả lời');
    }
    const lag = await outbox.lag();
    expect(lag.waiting).toBe(3);
    expect(lag.oldestAt).toBeInstanceOf(Date);
    await drained();
    expect(await search.count()).toBe(3);
  });

  it('lets one process at a time work, and the next one when it died', async () => {
    await analysePosts(2);
    const { promise: held, resolve: release } = Promise.withResolvers<null>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<null>();
    const first = outbox.drain(10, async () => {
      begin(null);
      await held;
    });
    await begun;
    const other = second.module.get(SearchOutbox);
    expect(await other.drain(10, () => Promise.resolve())).toBeNull();
    await query(database.url, TERMINATE_LOCK_HOLDERS);
    release(null);
    await expect(first).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await other.drain(10, () => Promise.resolve())).toBe(2);
  });

  it('does not lose what is written while a batch is in work', async () => {
    const [id = ''] = await analysePosts(1);
    await outbox.drain(10, async (batch) => {
      await index.handle(batch);
      await second.cases.propose([buildProposal(id)], NOON);
    });
    expect(await waiting()).toBe(1);
    await drained();
    expect(await statuses()).toEqual(['open']);
  });

  it('rebuilds every analysed post, more than one batch of them', async () => {
    await analysePosts(1_200);
    await savePosts(1_201);
    const progress: number[] = [];
    const rejected = await rebuildIndex({ outbox, index, search }, (posts) => progress.push(posts));
    expect(rejected).toEqual([]);
    expect(progress).toEqual([500, 1_000, 1_200]);
    expect(await search.count()).toBe(1_200);
    expect((await search.search({ ...ALL_POSTS, text: 'bảo hiểm', limit: 1 })).total).toBe(1_200);
  });

  it('lets one process at a time rebuild, and the next one when it ended or died', async () => {
    await analysePosts(3);
    const rebuild = (from: OpenPersistence) =>
      rebuildIndex(
        { outbox: from.module.get(SearchOutbox), index, search: from.module.get(PostSearch) },
        () => undefined,
      );
    const { promise: held, resolve: release } = Promise.withResolvers<null>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<null>();
    const first = outbox.rebuildAlone(async () => {
      begin(null);
      await held;
    });
    await begun;
    await expect(rebuild(second)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'search.rebuild_running',
      message: expect.stringMatching(/đang được dựng lại.*another index:rebuild is running/),
    });
    expect(await outbox.drain(10, (batch) => index.handle(batch).then(() => undefined))).toBe(3);
    release(null);
    await first;
    expect(await rebuild(second)).toEqual([]);
    const { promise: killed, resolve: kill } = Promise.withResolvers<null>();
    const { promise: again, resolve: beginAgain } = Promise.withResolvers<null>();
    const dying = outbox.rebuildAlone(async () => {
      beginAgain(null);
      await killed;
    });
    await again;
    await query(database.url, TERMINATE_LOCK_HOLDERS);
    expect(await rebuild(second)).toEqual([]);
    kill(null);
    await expect(dying).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('is rebuilt after a rebuild that was killed left an index unfinished', async () => {
    await analysePosts(3);
    const indexes = async () => {
      const [row] = await query<{ all: number; broken: number }>(
        database.url,
        `SELECT count(*)::integer AS all, count(*) FILTER (WHERE NOT indisvalid)::integer AS broken
         FROM pg_index WHERE indrelid = 'search_documents'::regclass`,
      );
      return row ?? { all: 0, broken: 0 };
    };
    const { all } = await indexes();
    await drained();
    await second.transactions.run(async () => {
      // An open write makes the rebuild wait in the middle.
      await second.sql.query(`UPDATE search_documents SET risk = risk`);
      const rebuilding = search.rebuild(noDocuments());
      rebuilding.catch(() => null);
      await until(async () => (await indexes()).broken > 0, 10_000);
      await query(
        database.url,
        `SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
         WHERE query LIKE 'REINDEX%' AND datname = current_database()`,
      );
      await expect(rebuilding).rejects.toThrow();
    });
    expect((await indexes()).broken).toBeGreaterThan(0);
    await search.rebuild(noDocuments());
    expect(await indexes()).toEqual({ all, broken: 0 });
  });
});

const TERMINATE_LOCK_HOLDERS = `SELECT pg_terminate_backend(pid, 10000) FROM pg_locks
  WHERE locktype = 'advisory' AND database = (
    SELECT oid FROM pg_database WHERE datname = current_database())`;

/** Nothing is replaced; the indices are rebuilt all the same. */
async function* noDocuments(): AsyncGenerator<SearchDocument[]> {
  yield await Promise.resolve([]);
}
