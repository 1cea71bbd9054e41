import { randomUUID } from 'node:crypto';
import { Test, type TestingModule } from '@nestjs/testing';
import { PostSearch } from '#domain';
import { searchTokens } from '#nlp';
import { SearchModule } from '#search';
import { type SearchStage } from './search-desk.js';

const URL_VARIABLE = 'ELASTICSEARCH_URL';

/** @returns the address of the server that the suite runs on. */
export function serverUrl(): string {
  const url = process.env[URL_VARIABLE];
  if (!url) throw new Error(`${URL_VARIABLE} is not set: run npm run test:elasticsearch`);
  return url;
}

/** Asks the server behind the engine's back. */
export async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(new URL(path, serverUrl()), {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}

/** @returns a connected engine on an alias of its own. */
export async function openEngine(alias: string, url = serverUrl()): Promise<TestingModule> {
  const elasticsearch = { url, credentials: null, certificateAuthority: null, alias };
  const module = await Test.createTestingModule({
    imports: [SearchModule.forRoot({ tokenize: searchTokens, elasticsearch })],
  }).compile();
  await module.init();
  return module;
}

/** Opens the engine; every cleared index is a new one, because a server remembers versions. */
export async function openElasticsearch(): Promise<SearchStage> {
  let alias = '';
  let module: TestingModule | null = null;
  const drop = async () => {
    await module?.close();
    if (!module) return;
    // The server takes no patterns for deletions.
    const indices = Object.keys((await ask('GET', `/${alias}-*`)) as object);
    await ask('DELETE', `/${indices.join()}`);
  };
  return Promise.resolve({
    get search() {
      if (!module) throw new Error('clear first');
      return module.get(PostSearch);
    },
    clear: async () => {
      await drop();
      alias = `contract-${randomUUID()}`;
      module = await openEngine(alias);
      await module.get(PostSearch).prepare();
    },
    settle: async () => {
      await ask('POST', `/${alias}/_refresh`);
    },
    close: drop,
  });
}
