import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InlineAnalyzer, loadAnalysisResources } from '#enrichment';
import { loadTextModel, readText } from '#nlp';
import { type Figure } from '../nlp/figure.ts';
import { postsOfWords, readOwnPosts } from '../nlp/own-posts.ts';
import { plainRates } from '../nlp/plain-readers.ts';
import { timedFigures } from '../nlp/time-posts.ts';

const ROOT = path.join(import.meta.dirname, '../..');
/** Every eighth post of the corpus: about two thousand, all kinds. */
const EVERY = 8;
const WORDS = 40;
const DAY = new Date('2026-11-02T05:00:00Z');

/**
 * How fast posts are analysed as a whole (reading, claims, risk) on one core, one at a time: posts
 * as they were written, and posts of 40 words; the reading alone and plain methods beside it.
 */
export async function measure(): Promise<readonly Figure[]> {
  const written = (await readOwnPosts())
    .map(({ text }) => text)
    .filter((_, at) => at % EVERY === 0);
  const words = written.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / written.length;
  return [
    ...(await measureSet(`posts of ${words.toFixed(0)} words as written`, written)),
    ...(await measureSet(`posts of ${WORDS} words`, postsOfWords(written, WORDS))),
  ];
}

async function measureSet(name: string, posts: readonly string[]): Promise<Figure[]> {
  const read = (file: string): Promise<Uint8Array> => readFile(path.join(ROOT, file));
  const analyzer = new InlineAnalyzer(await loadAnalysisResources(read));
  const model = loadTextModel(await read('config/models/baseline.bin'));
  const timed = { posts, floor: await plainRates(posts) };
  const analysis = {
    what: `full analysis with claims, ${name}`,
    read: (text: string) => analyzer.analyze([{ text, publishedAt: DAY }]),
    least: 1_500,
    p99: 10,
  };
  const reading = {
    what: `reading alone, ${name}`,
    read: (text: string) => readText(model, text),
    least: 3_000,
    p99: 3,
  };
  return [
    ...(await timedFigures({ ...analysis, ...timed })),
    ...(await timedFigures({ ...reading, ...timed })),
  ];
}
