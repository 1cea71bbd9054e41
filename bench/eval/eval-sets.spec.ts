import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EvalSet, readDevelopmentPosts, readFixedFifth } from './eval-sets.ts';

function buildLines(prefix: string): string {
  return Array.from({ length: 40 }, (_, at) =>
    JSON.stringify({ id: `${prefix}${at}`, text: 'Bài', published_at: '2026-01-01', flag: true }),
  ).join('\n');
}

describe('readFixedFifth', () => {
  let folder = '';
  let set: EvalSet;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
    for (const letter of ['a', 'e', 'q']) {
      await writeFile(path.join(folder, `posts-${letter}.jsonl`), buildLines(letter));
    }
    set = await readFixedFifth(folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('keeps about a fifth, with all labels', () => {
    expect(set.posts.length).toBeGreaterThan(12);
    expect(set.posts.length).toBeLessThan(40);
    expect(set.posts.every((post) => post['flag'] === true)).toBe(true);
  });

  it('asks all of it and a–h for flags, e–h alone for claims', () => {
    const parts = set.parts.map(({ belongs, asks }) => ({
      letters: new Set(set.posts.filter(belongs).map(({ letter }) => letter)),
      asked: ['flag.f1', 'claims.f1'].filter(asks),
    }));
    expect(parts).toEqual([
      { letters: new Set(['a', 'e', 'q']), asked: ['flag.f1'] },
      { letters: new Set(['a', 'e']), asked: ['flag.f1'] },
      { letters: new Set(['e']), asked: ['claims.f1'] },
    ]);
  });

  it('says null of development posts that are not there', async () => {
    expect(await readDevelopmentPosts(path.join(folder, 'posts.dev.jsonl'))).toBeNull();
  });
});
