import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type TestingModule } from '@nestjs/testing';
import { ALL_POSTS, PostSearch, SearchOutbox } from '#domain';
import { IndexPosts, rebuildIndex } from '#enrichment';
import { SearchIndexer } from '../../apps/worker/src/search-indexer.js';
import { CuttableLine } from '../contract/cuttable-line.js';
import { migratedDatabase, query, type TestDatabase } from '../contract/database.js';
import { buildAnalysis, buildPost, buildProposal } from '../contract/factories.js';
import {
  buildSource,
  NOON,
  openPersistence,
  type OpenPersistence,
} from '../contract/persistence.js';
import { until } from '../contract/until.js';
import { ask, openEngine, serverUrl } from './elasticsearch-stage.js';

// A database is made first, and an engine that is away is asked again every two seconds.
jest.setTimeout(90_000);

const SOURCE = 'bao-thu-nghiem';

describe('the way from the database to Elasticsearch', () => {
  let database: TestDatabase;
  let open: OpenPersistence;
  let line: CuttableLine;
  let engine: TestingModule;
  let search: PostSearch;
  let outbox: SearchOutbox;
  let index: IndexPosts;
  let stopping: AbortController;
  let running: Promise<void>[];
  let alias: string;
  let written = 0;

  beforeEach(async () => {
    database = await migratedDatabase();
    open = await openPersistence(database.url);
    await open.sources.ensure(buildSource(), NOON);
    alias = `outage-${randomUUID()}`;
    line = await CuttableLine.to(serverUrl());
    engine = await openEngine(alias, line.url);
    search = engine.get(PostSearch);
    outbox = open.module.get(SearchOutbox);
    index = new IndexPosts(open.posts, open.cases, open.sources, search);
    stopping = new AbortController();
    running = [];
    written = 0;
  });

  afterEach(async () => {
    stopping.abort();
    await Promise.all(running);
    await engine.close();
    await line.cut();
    await open.close();
    await database.drop();
    const indices = Object.keys((await ask('GET', `/${alias}-*`)) as object);
    if (indices.length > 0) await ask('DELETE', `/${indices.join()}`);
  });

  /** Starts a worker's indexer. */
  const start = () => {
    running.push(new SearchIndexer(outbox, search, index).run(stopping.signal));
  };

  /** Writes posts as the enrichment does. @returns their ids. */
  const write = async (count: number) => {
    const posts = Array.from({ length: count }, () => buildPost(`p${(written += 1)}`));
    const saved = await open.posts.saveBatch(SOURCE, posts);
    await open.transactions.run(async () => {
      const items = saved.map((reference) => ({ reference, analysis: buildAnalysis() }));
      await open.posts.saveAnalyses(items);
    });
    return saved.map(({ id }) => id);
  };

  const caughtUp = () => until(async () => (await outbox.lag()).waiting === 0, 60_000);

  const indexed = async () => {
    await ask('POST', `/${alias}/_refresh`);
    return search.count();
  };

  it('catches up after an outage: nothing lost, nothing doubled, the newest state last', async () => {
    start();
    start();
    const [first = ''] = await write(20);
    await caughtUp();
    await line.cut();
    await write(1_300);
    await open.cases.propose([buildProposal(first)], NOON);
    await expect(search.count()).rejects.toMatchObject({ kind: 'unavailable' });
    expect((await outbox.lag()).waiting).toBe(1_301);
    await line.mend();
    await write(30);
    await caughtUp();
    expect(await indexed()).toBe(1_350);
    const { hits } = await search.search({ ...ALL_POSTS, caseStatuses: ['open'], limit: 10 });
    expect(hits.map(({ document }) => document.postId)).toEqual([first]);
  });

  it('fills an index that is new or was deleted under the running worker', async () => {
    await write(40);
    await query(database.url, 'TRUNCATE search_outbox');
    start();
    await until(
      () =>
        indexed().then(
          (count) => count === 40,
          () => false,
        ),
      30_000,
    );
    await ask('DELETE', `/${alias}-000001`);
    await write(1);
    await until(
      () =>
        indexed().then(
          (count) => count === 41,
          () => false,
        ),
      30_000,
    );
  });

  it('is rebuilt while posts arrive: none missed, none doubled', async () => {
    start();
    await write(1_500);
    await caughtUp();
    await indexed();
    const end = new AbortController();
    const arrivals = (async () => {
      while (!end.signal.aborted) await write(20);
    })();
    let answers = 0;
    const asking = (async () => {
      while (!end.signal.aborted) {
        answers += 1;
        expect((await search.search({ ...ALL_POSTS, limit: 1 })).total).toBeGreaterThan(1_000);
      }
    })();
    for (let turn = 0; turn < 3; turn += 1) {
      const rejected = await rebuildIndex({ outbox, index, search }, () => undefined);
      expect(rejected).toEqual([]);
    }
    end.abort();
    await Promise.all([arrivals, asking]);
    await caughtUp();
    expect(await indexed()).toBe(written);
    expect(answers).toBeGreaterThan(3);
    expect(Object.keys((await ask('GET', `/${alias}-*`)) as object)).toEqual([`${alias}-000004`]);
  });
});
