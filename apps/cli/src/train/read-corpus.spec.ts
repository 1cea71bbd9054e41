import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FOLDS, readCorpus } from './read-corpus.js';

function buildLine(id: string, note = ''): string {
  return JSON.stringify({
    id,
    text: `Bài ${id}`,
    published_at: '2026-01-01',
    spelling: 'full',
    relevant: true,
    topics: ['fund'],
    audience: [],
    sentiment: 'neutral',
    stance: 'assert',
    verdict: 'accurate',
    flag: false,
    note,
  });
}

describe('readCorpus', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
    const lines = Array.from({ length: 60 }, (_, at) => buildLine(`Z${at}`));
    const pairs = Array.from({ length: 10 }, (_, at) => buildLine(`Y${at}`, 'cặp (T61)'));
    await writeFile(path.join(folder, 'posts.jsonl'), [...lines, ...pairs, ''].join('\n'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('keeps a fixed part out, and variants on one side', async () => {
    const { training, heldOut, hash } = await readCorpus(folder);
    expect(training.length + heldOut.length).toBe(70);
    expect(heldOut.length).toBeGreaterThan(0);
    const variants = [training, heldOut].map((part) =>
      part.filter(({ text }) => text.includes('Y')),
    );
    expect(variants.map((part) => part.length).sort((a, b) => a - b)).toEqual([0, 10]);
    expect(new Set(variants.flat().map(({ fold }) => fold)).size).toBe(1);
    expect(training.every(({ fold }) => fold >= 0 && fold < FOLDS)).toBe(true);
    expect((await readCorpus(folder)).hash).toBe(hash);
  });

  it('names file and line of a post with a wrong label', async () => {
    const bad = buildLine('X1').replace('"fund"', '"quỹ"');
    await writeFile(path.join(folder, 'worse.jsonl'), `${buildLine('X0')}\n${bad}\n`);
    await expect(readCorpus(folder)).rejects.toThrow(/worse\.jsonl:2[^]*topics/);
  });
});
