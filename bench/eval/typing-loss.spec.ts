import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Analysis, type AnalysisInput, PostAnalyzer } from '#domain';
import { buildAnalysis } from '../../test/contract/factories.js';
import { readPosts } from './score-posts.ts';
import { measureTypingLoss, typingLossTable } from './typing-loss.ts';

/** Knows only one word, with its diacritics. */
class WordAnalyzer extends PostAnalyzer {
  override analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
    const flags = inputs.map(({ text }) => text.includes('lừa'));
    return Promise.resolve(flags.map((flag) => buildAnalysis({ flag, claims: [] })));
  }
}

/** Calls the share of flags that are as labelled F1; fails where labelled spans are left. */
const SCORER = `
import { readFileSync } from 'node:fs';
const [posts, predictions] = process.argv.slice(2).map((file) =>
  readFileSync(file, 'utf8').trim().split('\\n').map((line) => JSON.parse(line)));
if (posts.some(({ text, claims }) => claims.some((claim) => !text.includes(claim.text)))) process.exit(1);
const right = posts.filter((post, at) => predictions[at].id === post.id && predictions[at].flag === post.flag);
console.log(JSON.stringify({ flag: { f1: right.length / posts.length } }));
`;

const POSTS = [
  { id: 'A1', text: 'Tin lừa đảo', letter: 'a', flag: true, claims: [{ text: 'lừa đảo' }] },
  { id: 'A2', text: 'Trời đẹp', letter: 'a', flag: false, claims: [] },
  { id: 'Q1', text: 'Mưa to', letter: 'q', flag: false, claims: [] },
].map((post) => ({ ...post, published_at: '2026-01-01' }));

describe('measureTypingLoss', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'scorer-'));
    await writeFile(path.join(folder, 'score.mjs'), SCORER);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('scores every part as it is and typed otherwise', async () => {
    const analyzer = new WordAnalyzer();
    const part = (name: string, letters: string) => ({
      name,
      belongs: ({ letter }: { letter: string }) => letters.includes(letter),
      asks: () => true,
    });
    const losses = await measureTypingLoss({
      read: await readPosts(POSTS, analyzer),
      parts: [part('all', 'aq'), part('q', 'q'), part('none', 'z')],
      analyzer,
      scorer: path.join(folder, 'score.mjs'),
    });
    const stripped = losses.filter(({ typing }) => typing === 'stripped of diacritics');
    expect(losses).toHaveLength(6);
    expect(stripped).toMatchObject([
      { posts: 'all', asTheyAre: 1, rewritten: 2 / 3, mostPoints: 2 },
      { posts: 'q', asTheyAre: 1, rewritten: 1 },
      { posts: 'none', asTheyAre: null, rewritten: null },
    ]);
  });
});

describe('typingLossTable', () => {
  const loss = {
    posts: 'fifth',
    typing: 'stripped',
    mostPoints: 2,
    asTheyAre: 0.91,
    rewritten: 0.885,
  };

  it('counts the loss in points and marks one above its reach', () => {
    const better = { ...loss, rewritten: 0.915 };
    const absent = { ...loss, asTheyAre: null, rewritten: null };
    expect(typingLossTable([loss, better, absent]).slice(2)).toEqual([
      '| fifth | stripped | 0.910 | 0.885 | 2.50 **NO** | ≤ 2 |',
      '| fifth | stripped | 0.910 | 0.915 | -0.50 | ≤ 2 |',
      '| fifth | stripped | no case | no case | not measured | ≤ 2 |',
    ]);
  });
});
