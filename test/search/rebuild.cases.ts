import { beforeEach, expect, it } from '@jest/globals';
import { type SearchDocument } from '#domain';
import { buildDocument } from '../contract/factories.js';
import { idOf, SearchDesk, type SearchStage } from './search-desk.js';

const document = (n: number, version: number, text: string) =>
  buildDocument(idOf(n), text, { version });

/** Rebuilding while the product runs on. */
export function describeRebuild(stage: () => SearchStage): void {
  let desk: SearchDesk;

  beforeEach(async () => {
    desk = await SearchDesk.on(stage());
    await desk.save([1, 2, 3].map((n) => document(n, n, 'cũ')));
  });

  it('replaces every document and can be repeated', async () => {
    for (const turn of ['một', 'hai']) {
      const version = turn === 'một' ? 4 : 5;
      await desk.search.rebuild(
        batchesOf(
          [1, 2].map((n) => document(n, version, turn)),
          [document(3, version, turn)],
        ),
      );
      await stage().settle();
      expect(await desk.find(turn)).toEqual([3, 2, 1]);
      expect(await desk.find('cũ')).toEqual([]);
    }
  });

  it('serves searches and loses nothing that is indexed meanwhile', async () => {
    const { search } = desk;
    async function* documents(): AsyncGenerator<SearchDocument[]> {
      yield [document(1, 4, 'cũ')];
      await search.index([document(1, 7, 'mới'), document(9, 7, 'mới')]);
      await stage().settle();
      expect(await desk.find('mới')).toEqual([9, 1]);
      expect(await desk.find('cũ')).toEqual([3, 2]);
      // Read before the change, written after it.
      yield [document(1, 5, 'cũ'), document(2, 5, 'cũ')];
      yield [document(3, 6, 'cũ')];
    }
    expect(await search.rebuild(documents())).toEqual([]);
    await stage().settle();
    expect(await desk.find('mới')).toEqual([9, 1]);
    expect(await desk.find('cũ')).toEqual([3, 2]);
    expect(await search.count()).toBe(4);
  });

  it('leaves the present index when it fails, and works the next time', async () => {
    const { search } = desk;
    async function* failing(): AsyncGenerator<SearchDocument[]> {
      yield [document(1, 4, 'cũ')];
      await Promise.reject(new Error('đọc hỏng'));
    }
    await expect(search.rebuild(failing())).rejects.toThrow('đọc hỏng');
    expect(await desk.find('cũ')).toEqual([3, 2, 1]);
    await search.rebuild(batchesOf([1, 2, 3].map((n) => document(n, 5, 'mới'))));
    await stage().settle();
    expect(await desk.find('mới')).toEqual([3, 2, 1]);
  });
}

// Batches come one by one, as from a database.
async function* batchesOf(...batches: SearchDocument[][]): AsyncGenerator<SearchDocument[]> {
  for (const batch of batches) yield await Promise.resolve(batch);
}
