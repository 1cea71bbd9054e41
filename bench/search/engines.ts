import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { PostSearch, SqlConnection } from '#domain';
import { startEmbeddedPostgres } from '#embedded-postgres';
import { searchTokens } from '#nlp';
import { PersistenceModule, runMigrations } from '#persistence';
import { SystemClock } from '#platform';
import { SearchModule } from '#search';
import { missingTools, startOwnNode } from '../../scripts/elasticsearch/own-node.mjs';

/** An engine on a server of its own, empty at first. */
export interface Engine {
  readonly search: PostSearch;
  /** Does at once what the server does by itself within a minute of the last write. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws with what this machine lacks. */
export type OpenEngine = () => Promise<Engine>;

/** The embedded server as the product starts it; autovacuum's work is done by hand. */
export async function openPostgres(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
  await runMigrations({ databaseUrl: server.url, log: () => undefined });
  const settings = { databaseUrl: server.url, poolSize: 4, applicationName: 'bench' };
  const module = await Test.createTestingModule({
    imports: [
      PersistenceModule.forRoot({ ...settings, clock: new SystemClock() }),
      SearchModule.forRoot({ tokenize: searchTokens, elasticsearch: null }),
    ],
  }).compile();
  return {
    search: module.get(PostSearch),
    settle: async () => {
      await module.get(SqlConnection).query('VACUUM (ANALYZE) search_documents');
    },
    stop: async () => {
      await module.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A node with 1 GB of heap and the whole compiler; its flags are printed. */
export async function openElasticsearch(): Promise<Engine> {
  const missing = missingTools();
  if (missing.length > 0) throw new Error(`no node can be assembled: ${missing.join('; ')}`);
  const node = await startOwnNode({ heap: '1g', quickStart: false });
  console.log(`Elasticsearch runs with ${node.flags.join(' ')}`);
  const elasticsearch = {
    url: node.url,
    credentials: null,
    certificateAuthority: null,
    alias: 'bench',
  };
  const module = await Test.createTestingModule({
    imports: [SearchModule.forRoot({ tokenize: searchTokens, elasticsearch })],
  }).compile();
  await module.init();
  return {
    search: module.get(PostSearch),
    settle: async () => {
      await fetch(`${node.url}/bench/_refresh`, { method: 'POST' });
    },
    stop: async () => {
      await module.close();
      await node.stop();
    },
  };
}
