import { describe, expect, it } from '@jest/globals';
import { batchesOf } from './batches.js';
import { type ReadPost } from './read-posts.js';

async function sizesOf(lengths: readonly number[], size: number): Promise<number[]> {
  async function* posts(): AsyncGenerator<ReadPost> {
    for (const [index, length] of lengths.entries()) {
      yield await Promise.resolve({ line: index + 1, post: { text: 'a'.repeat(length) } });
    }
  }
  const sizes: number[] = [];
  for await (const batch of batchesOf(posts(), size)) sizes.push(batch.length);
  return sizes;
}

describe('batchesOf', () => {
  it('groups by count, and the last group may be shorter', async () => {
    expect(await sizesOf([1, 1, 1, 1, 1], 2)).toEqual([2, 2, 1]);
  });

  it('ends a group early when the texts are long', async () => {
    expect(await sizesOf(Array<number>(25).fill(200_000), 1_000)).toEqual([10, 10, 5]);
  });

  it('yields nothing for nothing', async () => {
    expect(await sizesOf([], 2)).toEqual([]);
  });
});
