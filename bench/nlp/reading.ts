import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadTextModel, readText } from '#nlp';
import { type Figure } from './figure.ts';
import { postsOfWords, readOwnPosts } from './own-posts.ts';
import { plainRates } from './plain-readers.ts';
import { timedFigures } from './time-posts.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const WORDS = 40;

/** How fast a post of 40 words is read as a whole on one core, beside franc and natural's Bayes. */
export async function measure(): Promise<readonly Figure[]> {
  const written = (await readOwnPosts('posts-b.jsonl')).map(({ text }) => text);
  const posts = postsOfWords(written, WORDS);
  const model = loadTextModel(await readFile(path.join(ROOT, 'config/models/baseline.bin')));
  return timedFigures({
    what: `whole reading, posts of ${WORDS} words`,
    posts,
    read: (text) => readText(model, text),
    least: 3_000,
    p99: 3,
    floor: await plainRates(posts),
  });
}
