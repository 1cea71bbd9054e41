/**
 * Kills Elasticsearch with SIGKILL while posts are written, leaves it dead for a minute, starts it
 * again and compares its posts with those of the database: `npm run bench:outage`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Test } from '@nestjs/testing';
import {
  ALL_POSTS,
  PostRepository,
  PostSearch,
  ReviewCaseRepository,
  SearchOutbox,
  SourceRepository,
} from '#domain';
import { startEmbeddedPostgres } from '#embedded-postgres';
import { IndexPosts } from '#enrichment';
import { searchTokens } from '#nlp';
import { PersistenceModule, runMigrations } from '#persistence';
import { SystemClock } from '#platform';
import { SearchModule } from '#search';
import type * as Worker from '../apps/worker/src/search-indexer.ts';
import { missingTools, startOwnNode } from '../scripts/elasticsearch/own-node.mjs';
import { processTree } from './processes.ts';
import { Arrivals } from './search/arrivals.ts';

const POSTS_PER_SECOND = 200;
const BEFORE_MS = 10_000;
const DEAD_MS = 60_000;
const PATIENCE_MS = 300_000;
const LOOK_MS = 100;
const WORKER = '../dist/apps/worker/src/search-indexer.js';

const missing = missingTools();
if (missing.length > 0) {
  console.error(`NOT RUN: no Elasticsearch node can be assembled: ${missing.join('; ')}`);
  process.exit(1);
}
const { SearchIndexer } = (await import(WORKER)) as typeof Worker;
const node = await startOwnNode({ heap: '1g', quickStart: false });
const folder = mkdtempSync(join(tmpdir(), 'bench-outage-'));
const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
await runMigrations({ databaseUrl: server.url, log: () => undefined });
const module = await Test.createTestingModule({
  imports: [
    PersistenceModule.forRoot({
      databaseUrl: server.url,
      poolSize: 4,
      applicationName: 'bench',
      clock: new SystemClock(),
    }),
    SearchModule.forRoot({
      tokenize: searchTokens,
      elasticsearch: {
        url: node.url,
        credentials: null,
        certificateAuthority: null,
        alias: 'bench',
      },
    }),
  ],
}).compile();
const search = module.get(PostSearch);
const outbox = module.get(SearchOutbox);
const index = new IndexPosts(
  module.get(PostRepository),
  module.get(ReviewCaseRepository),
  module.get(SourceRepository),
  search,
);
const stopping = new AbortController();
const working = new SearchIndexer(outbox, search, index).run(stopping.signal);
const arrivals = new Arrivals(module);

await arrivals.start(POSTS_PER_SECOND);
await sleep(BEFORE_MS);
for (const { pid } of processTree(node.process.pid ?? 0).reverse()) process.kill(pid, 'SIGKILL');
await sleep(DEAD_MS);
const waiting = (await outbox.lag()).waiting;
await node.restart();
const answering = performance.now();
await until(async () => (await outbox.lag()).waiting <= POSTS_PER_SECOND);
const seconds = (performance.now() - answering) / 1_000;
await arrivals.stop();
await until(async () => (await outbox.lag()).waiting === 0);
await fetch(`${node.url}/bench/_refresh`, { method: 'POST' });
const found = await findAll();
const distinct = new Set(found);

console.table({
  'posts written': arrivals.written.length,
  'waiting when it was started again': waiting,
  missed: arrivals.written.filter((id) => !distinct.has(id)).length,
  doubled: found.length - distinct.size,
  'seconds to catch up, counted from its answering again (≤ 60)': Number(seconds.toFixed(1)),
});
stopping.abort();
await working;
await module.close();
await server.stop();
await node.stop();
rmSync(folder, { recursive: true, force: true });

async function until(isReached: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isReached())) {
    if (performance.now() > deadline) throw new Error('the index does not catch up');
    await sleep(LOOK_MS);
  }
}

/** @returns the id of every hit of the query of everything, page by page. */
async function findAll(): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await search.search({ ...ALL_POSTS, limit: 100, cursor });
    ids.push(...page.hits.map(({ document }) => document.postId));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}
