import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestingModule } from '@nestjs/testing';
import { ALL_POSTS, PostSearch, type SearchDocument } from '#domain';
import { buildDocument } from '../contract/factories.js';
import { ask, openEngine } from './elasticsearch-stage.js';
import { idOf } from './search-desk.js';

const ALL = { ...ALL_POSTS, limit: 10 };
const documents = [1, 2].map((n) => buildDocument(idOf(n), 'lương hưu'));

describe('the index of Elasticsearch under a running service', () => {
  let alias: string;
  let module: TestingModule;
  let search: PostSearch;
  const index = () => `${alias}-000001`;

  beforeEach(async () => {
    alias = `life-${randomUUID()}`;
    module = await openEngine(alias);
    search = module.get(PostSearch);
  });

  afterEach(async () => {
    await module.close();
    await ask('DELETE', `/${alias}-000001,${alias}-other?ignore_unavailable=true`);
  });

  it('is never made by writing', async () => {
    await expect(search.index(documents)).rejects.toMatchObject({ code: 'search.index_missing' });
    await expect(search.search(ALL)).rejects.toMatchObject({ code: 'search.index_missing' });
    await expect(search.count()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('is made once, however many ask', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => search.prepare()));
    expect(made.every(({ empty }) => empty)).toBe(true);
    expect(Object.keys((await ask('GET', `/${alias}-*`)) as object)).toEqual([index()]);
    await search.index(documents);
    await ask('POST', `/${alias}/_refresh`);
    expect(await search.prepare()).toEqual({ empty: false });
  });

  it('is named as missing when it was deleted, and made anew as an empty one', async () => {
    await search.prepare();
    await search.index(documents);
    await ask('DELETE', `/${index()}`);
    await expect(search.search(ALL)).rejects.toMatchObject({ code: 'search.index_missing' });
    await expect(search.index(documents)).rejects.toMatchObject({ code: 'search.index_missing' });
    expect(await search.prepare()).toEqual({ empty: true });
    expect(await search.index(documents)).toEqual([]);
  });

  it.each<[string, object]>([
    ['does not know the fields', { postId: { type: 'keyword' } }],
    ['takes a field for something else', { postId: { type: 'keyword' }, text: { type: 'date' } }],
  ])('waits when the alias was moved to an index that %s', async (_, properties) => {
    await search.prepare();
    await moveAlias({ mappings: { dynamic: 'strict', properties } });
    const outdated = { kind: 'unavailable', code: 'search.index_outdated' };
    await expect(search.index(documents)).rejects.toMatchObject(outdated);
    await expect(search.prepare()).rejects.toMatchObject(outdated);
    expect(await search.rebuild(batchOf(documents))).toEqual([]);
    expect((await search.search(ALL)).total).toBe(2);
    expect(await search.index(documents)).toEqual([]);
    // What the operator put there is not the product's to delete.
    expect(Object.keys((await ask('GET', `/${alias}-other`)) as object)).toHaveLength(1);
  });

  it('is missing when the alias was taken away, and found when it is back', async () => {
    await search.prepare();
    await ask('POST', '/_aliases', { actions: [{ remove: { index: index(), alias } }] });
    await expect(search.index(documents)).rejects.toMatchObject({ code: 'search.index_missing' });
    await expect(search.search(ALL)).rejects.toMatchObject({ code: 'search.index_missing' });
    await ask('POST', '/_aliases', { actions: [{ add: { index: index(), alias } }] });
    expect(await search.index(documents)).toEqual([]);
  });

  const moveAlias = async (other: object) => {
    await ask('PUT', `/${alias}-other`, other);
    await ask('POST', '/_aliases', {
      actions: [{ remove: { index: index(), alias } }, { add: { index: `${alias}-other`, alias } }],
    });
  };

  it('waits for an operator when the disk is full, and goes on afterwards', async () => {
    await search.prepare();
    const block = (blocked: boolean | null) =>
      ask('PUT', `/${index()}/_settings`, { 'index.blocks.read_only_allow_delete': blocked });
    await block(true);
    await expect(search.index(documents)).rejects.toMatchObject({ code: 'search.unavailable' });
    expect((await search.search(ALL)).total).toBe(0);
    await block(null);
    expect(await search.index(documents)).toEqual([]);
    await ask('POST', `/${alias}/_refresh`);
    expect((await search.search(ALL)).total).toBe(2);
  });

  it('cuts words and pairs as the product made them', async () => {
    await search.prepare();
    const analyse = async (analyzer: string) => {
      const { tokens } = (await ask('POST', `/${index()}/_analyze`, {
        analyzer,
        text: 'bảo hiểm 2.53 1/7/2025 BHXH',
      })) as { tokens: { token: string }[] };
      return tokens.map(({ token }) => token);
    };
    expect(await analyse('words')).toEqual(['bảo', 'hiểm', '2.53', '1/7/2025', 'BHXH']);
    expect(await analyse('pairs')).toHaveLength(4);
  });
});

async function* batchOf(documents: SearchDocument[]): AsyncGenerator<SearchDocument[]> {
  yield await Promise.resolve(documents);
}
