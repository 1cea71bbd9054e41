import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  ALL_POSTS,
  PostRepository,
  PostSearch,
  ReviewCaseRepository,
  SearchOutbox,
  SourceRepository,
  SqlConnection,
} from '#domain';
import { IndexPosts } from '#enrichment';
import { searchTokens } from '#nlp';
import { PersistenceModule, runMigrations } from '#persistence';
import { SystemClock } from '#platform';
import { SearchModule } from '#search';
import type * as Worker from '../../apps/worker/src/search-indexer.ts';
import { Arrivals } from '../search/arrivals.ts';
import { Database, type EngineServer, type StartEngine } from './engines.ts';

const WORKER = '../../dist/apps/worker/src/search-indexer.js';
const PATIENCE_MS = 600_000;
const LOOK_MS = 100;

/** What the index is missing of the posts that were wanted in, and what it holds too often. */
export interface Balance {
  readonly missed: number;
  readonly doubled: number;
}

/** A database, an engine, a worker's indexer between them, and posts that arrive. */
export class Stage {
  readonly search: PostSearch;
  readonly outbox: SearchOutbox;
  readonly arrivals: Arrivals;
  private readonly stopping = new AbortController();
  private readonly indexing: Promise<void>;
  private readonly folder: string;
  private readonly module: TestingModule;
  readonly database: Database;
  readonly engine: EngineServer;

  private constructor(
    folder: string,
    servers: { readonly database: Database; readonly engine: EngineServer },
    module: TestingModule,
    worker: typeof Worker,
  ) {
    this.folder = folder;
    this.database = servers.database;
    this.engine = servers.engine;
    this.module = module;
    this.search = module.get(PostSearch);
    this.outbox = module.get(SearchOutbox);
    this.arrivals = new Arrivals(module);
    const index = new IndexPosts(
      module.get(PostRepository),
      module.get(ReviewCaseRepository),
      module.get(SourceRepository),
      this.search,
    );
    const indexer = new worker.SearchIndexer(this.outbox, this.search, index);
    this.indexing = indexer.run(this.stopping.signal);
  }

  static async open(startEngine: StartEngine): Promise<Stage> {
    const worker = (await import(WORKER)) as typeof Worker;
    const folder = mkdtempSync(join(tmpdir(), 'bench-outage-'));
    const database = await Database.start(folder);
    await runMigrations({ databaseUrl: database.url, log: () => undefined });
    const engine = await startEngine(database);
    const settings = { databaseUrl: database.url, poolSize: 6, applicationName: 'bench' };
    const module = await Test.createTestingModule({
      imports: [
        PersistenceModule.forRoot({ ...settings, clock: new SystemClock() }),
        SearchModule.forRoot({ tokenize: searchTokens, elasticsearch: engine.elasticsearch }),
      ],
    }).compile();
    return new Stage(folder, { database, engine }, module, worker);
  }

  /** Waits until at most so many changes and so many posts are on their way. */
  async untilWaiting(most: number): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while ((await this.waiting()) > most) {
      if (performance.now() > deadline) throw new Error('the index does not catch up');
      await sleep(LOOK_MS);
    }
  }

  /** @returns posts that are not written yet and changes that the index does not know yet. */
  async waiting(): Promise<number> {
    return Math.floor(this.arrivals.waiting) + (await this.outbox.lag()).waiting;
  }

  /** Ends the arrivals and compares every post that was wanted in with every hit. */
  async balance(): Promise<Balance> {
    await this.arrivals.stop();
    const { written } = this.arrivals;
    while ((await this.outbox.lag()).waiting > 0) await sleep(LOOK_MS);
    await this.engine.settle();
    const posts = await this.module
      .get(SqlConnection)
      .query<{ id: string; externalId: string }>(
        `SELECT id, external_id AS "externalId" FROM posts`,
      );
    const hits = await this.hits();
    const found = new Set(hits);
    const inIndex = new Set(
      posts.filter(({ id }) => found.has(id)).map(({ externalId }) => externalId),
    );
    const wanted = Array.from({ length: written }, (_, n) => Arrivals.externalIdOf(n));
    return {
      missed: wanted.filter((id) => !inIndex.has(id)).length,
      doubled: hits.length - found.size + posts.length - inIndex.size,
    };
  }

  async close(): Promise<void> {
    // After a failure they may still arrive, and have failed by now.
    await this.arrivals.stop().catch(() => null);
    this.stopping.abort();
    await this.indexing;
    await this.module.close();
    await this.engine.stop();
    await this.database.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** @returns the id of every hit of the query of everything, page by page. */
  private async hits(): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query = { ...ALL_POSTS, total: false, limit: 100, cursor };
      const page = await this.search.search(query);
      ids.push(...page.hits.map(({ document }) => document.postId));
      cursor = page.nextCursor;
    } while (cursor !== null);
    return ids;
  }
}
