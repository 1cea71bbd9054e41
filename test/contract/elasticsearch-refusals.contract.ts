import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { ALL_POSTS, PostSearch } from '#domain';
import { searchTokens } from '#nlp';
import { SearchModule } from '#search';
import { errorAnswer, type FakeAnswer, FakeElasticsearch } from '../search/fake-elasticsearch.js';
import { idOf } from '../search/search-desk.js';
import { buildDocument } from './factories.js';

// The client waits before it tries again.
jest.setTimeout(30_000);

const PASSWORD = 'mật-khẩu-không-được-lộ';
const INFO = { status: 200, body: { version: { number: '9.4.3' }, tagline: 'You Know' } };

const withVersion = (number: string): FakeAnswer => ({ ...INFO, body: { version: { number } } });
const item = (status: number, type?: string) => ({
  index: { status, ...(type && { error: { type, reason: PASSWORD } }) },
});

describe('a server that Elasticsearch is not, or that is in trouble', () => {
  let server: FakeElasticsearch | null = null;

  afterEach(async () => {
    await server?.stop();
    server = null;
  });

  async function open(url: string): Promise<PostSearch> {
    const credentials = { username: 'lang-nghe', password: PASSWORD };
    const elasticsearch = { url, credentials, certificateAuthority: null, alias: 'posts' };
    const module = await Test.createTestingModule({
      imports: [SearchModule.forRoot({ tokenize: searchTokens, elasticsearch })],
    }).compile();
    return module.get(PostSearch);
  }

  async function openFake(...answer: Parameters<typeof FakeElasticsearch.start>) {
    server = await FakeElasticsearch.start(...answer);
    return open(server.url);
  }

  it.each<[string, FakeAnswer, string]>([
    ['a wrong password', errorAnswer(401, 'security_exception'), 'search.refused_access'],
    ['a key without rights', errorAnswer(403, 'security_exception'), 'search.refused_access'],
    ['another product', { ...INFO, product: null }, 'search.refused_product'],
    ['an older major version', withVersion('8.19.2'), 'search.refused_product'],
    ['a newer major version', withVersion('10.0.0'), 'search.refused_product'],
    [
      'a version that does not know our requests',
      errorAnswer(400, 'media_type_header_exception'),
      'search.refused_product',
    ],
    ['a web site', { status: 404, body: {}, product: null }, 'search.refused_product'],
  ])('is refused at the start for %s, without secrets', async (_, answer, code) => {
    const failure: unknown = await openFake(() => answer).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code, message: expect.stringContaining('ELASTICSEARCH_URL') });
    expect(JSON.stringify(failure) + String((failure as Error).stack)).not.toContain(PASSWORD);
  });

  it.each([
    ['is overloaded', errorAnswer(429, 'es_rejected_execution_exception')],
    ['is starting', errorAnswer(503, 'master_not_discovered_exception')],
  ])('may come later when it %s at the start', async (_, answer) => {
    const search = await openFake(() => answer);
    await expect(search.count()).rejects.toMatchObject({ code: 'search.unavailable' });
  });

  it('may come later when nobody answers', async () => {
    const search = await open('http://127.0.0.1:9');
    const query = { ...ALL_POSTS, limit: 1 };
    await expect(search.search(query)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'search.unavailable',
    });
    await expect(search.health()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  const NO_ALIAS: FakeAnswer = { status: 404, body: {} };

  /** An index that was made by the product; writes are answered by the test. */
  const holding = async (bulk: (body: string) => FakeAnswer) => {
    let made: unknown = null;
    const search = await openFake((path, request, body) => {
      if (path.includes('_bulk')) return bulk(body);
      if (path.includes('_count')) return { status: 200, body: { count: 0 } };
      if (request.method === 'PUT') made = JSON.parse(body) as object;
      const index = { status: 200, body: { 'posts-000001': made } };
      if (path.includes('_alias')) return made && request.method !== 'HEAD' ? index : NO_ALIAS;
      return path.includes('posts-000001') ? index : INFO;
    });
    await search.prepare();
    return search;
  };

  /** Answers writes with the items given, one list a call, the last one for ever. */
  const writing = (...turns: ReturnType<typeof item>[][]) =>
    holding(() => {
      const items = turns.length > 1 ? turns.shift() : turns[0];
      return { status: 200, body: { took: 1, errors: true, items } };
    });
  const documents = [1, 2, 3].map((n) => buildDocument(idOf(n), 'lương hưu'));

  it('is asked again for what it could not take, and only for that', async () => {
    const search = await writing(
      [item(201), item(429, 'es_rejected_execution_exception'), item(409, 'version_conflict')],
      [item(201)],
    );
    expect(await search.index(documents)).toEqual([]);
    expect(server?.asked.filter((line) => line.includes('_bulk'))).toHaveLength(2);
  });

  it('names documents that it refuses for good, not what they say', async () => {
    const search = await writing([
      item(201),
      item(400, 'document_parsing_exception'),
      item(400, 'strict_dynamic_mapping_exception'),
    ]);
    expect(await search.index(documents)).toEqual([
      { postId: idOf(2), reason: 'document_parsing_exception' },
      { postId: idOf(3), reason: 'strict_dynamic_mapping_exception' },
    ]);
  });

  it.each([
    ['is overloaded', 429, 'es_rejected_execution_exception'],
    ['loses its master', 503, 'master_not_discovered_exception'],
    ['has no memory left', 429, 'circuit_breaking_exception'],
    ['fails', 500, 'exception'],
  ])('keeps everything waiting when it %s under way (%d)', async (_, status, type) => {
    const search = await open((await startAnswering(status, type)).url);
    const away = { kind: 'unavailable', code: 'search.unavailable' };
    await expect(search.index(documents)).rejects.toMatchObject(away);
    await expect(search.search({ ...ALL_POSTS, limit: 1 })).rejects.toMatchObject(away);
    await expect(search.findSimilar(idOf(1), 'lương hưu tăng', 3)).rejects.toMatchObject(away);
    await expect(search.count()).rejects.toMatchObject(away);
    await expect(search.health()).rejects.toMatchObject(away);
    await expect(search.prepare()).rejects.toMatchObject(away);
  });

  it('keeps everything waiting when its password is changed under way', async () => {
    const search = await open((await startAnswering(401, 'security_exception')).url);
    const refused = { kind: 'unavailable', code: 'search.refused_access' };
    await expect(search.index(documents)).rejects.toMatchObject(refused);
    await expect(search.search({ ...ALL_POSTS, limit: 1 })).rejects.toMatchObject(refused);
  });

  /** Lets the product in, and answers everything else with an error. */
  const startAnswering = async (status: number, type: string) => {
    server = await FakeElasticsearch.start((path) =>
      path === '/' ? INFO : errorAnswer(status, type),
    );
    return server;
  };

  it('takes a call whole that it had no room for at first', async () => {
    let calls = 0;
    const search = await holding(() => {
      calls += 1;
      if (calls < 3) return errorAnswer(429, 'es_rejected_execution_exception');
      return {
        status: 200,
        body: { took: 1, errors: false, items: documents.map(() => item(201)) },
      };
    });
    expect(await search.index(documents)).toEqual([]);
  });

  it('refuses a document over the limit of size before it is sent', async () => {
    const search = await writing([item(201)]);
    const long = buildDocument(idOf(1), 'x'.repeat(21_000_000));
    expect(await search.index([long, buildDocument(idOf(2), 'ngắn')])).toEqual([
      { postId: idOf(1), reason: 'document_too_long' },
    ]);
  });

  it('is unavailable when its disk is full', async () => {
    const search = await writing([item(403, 'cluster_block_exception')]);
    await expect(search.index(documents.slice(0, 1))).rejects.toMatchObject({
      code: 'search.unavailable',
    });
  });

  it('takes smaller calls when one was too large', async () => {
    const search = await holding((body) => {
      const count = body.trim().split('\n').length / 2;
      if (count > 1) return { status: 413, body: {} };
      return { status: 200, body: { took: 1, errors: false, items: [item(201)] } };
    });
    expect(await search.index(documents)).toEqual([]);
    expect(server?.asked.filter((line) => line.includes('_bulk'))).toHaveLength(5);
  });
});
