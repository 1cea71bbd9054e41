import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadTextModel, readText } from '#nlp';
import { franc } from 'franc';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import AggressiveTokenizerVi from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';
import { type Figure } from './figure.ts';
import { type OwnPost, postsOfWords, readOwnPosts } from './own-posts.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const WORDS = 40;
const WARM_UP = 3_000;
/** `BENCH_POSTS=1000000 npm run bench:nlp reading` for the long form. */
const POSTS = Number(process.env.BENCH_POSTS ?? 30_000);
const ROUNDS = 10;

/** How fast a post of 40 words is read as a whole on one core, beside franc and natural's Bayes. */
export async function measure(): Promise<readonly Figure[]> {
  const corpus = await readOwnPosts('posts-b.jsonl');
  const posts = postsOfWords(
    corpus.map(({ text }) => text),
    WORDS,
  );
  const model = loadTextModel(await readFile(path.join(ROOT, 'config/models/baseline.bin')));
  const read = (text: string): unknown => readText(model, text);
  const others = `franc ${rate(posts, franc)}/s, natural Bayes ${rate(posts, bayes(corpus))}/s`;
  for (let at = 0; at < WARM_UP; at += 1) read(pick(posts, at));
  const before = memory();
  const { perSecond, p50, p99 } = timeRounds(posts, read);
  const grown = memory() - before;
  return [
    {
      what: `whole reading, posts of ${WORDS} words on one core (${POSTS}, median of ${ROUNDS} rounds)`,
      floor: others,
      reach: '≥ 3000/s',
      measured: `${Math.round(perSecond.median)}/s (${Math.round(perSecond.least)}–${Math.round(perSecond.most)})`,
      reached: perSecond.median >= 3_000,
    },
    {
      what: 'whole reading, time of one post',
      floor: '–',
      reach: 'p99 ≤ 3 ms',
      measured: `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
      reached: p99 <= 3,
    },
    {
      what: `memory after ${POSTS} posts, heap and buffers after a collection`,
      floor: '–',
      reach: 'no growth (≤ 5 MB)',
      measured: `${(grown / 1e6).toFixed(1)} MB`,
      reached: grown <= 5e6,
    },
  ];
}

function bayes(posts: readonly OwnPost[]): (text: string) => unknown {
  const tokenizer = new AggressiveTokenizerVi();
  const classifier = new BayesClassifier();
  for (const { text, stance } of posts) {
    classifier.addDocument(tokenizer.tokenize(text.toLowerCase()), stance);
  }
  classifier.train();
  return (text) => classifier.classify(tokenizer.tokenize(text.toLowerCase()));
}

function rate(posts: readonly string[], read: (text: string) => unknown): number {
  const from = performance.now();
  posts.forEach((post) => read(post));
  return Math.round((posts.length / (performance.now() - from)) * 1000);
}

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function timeRounds(
  posts: readonly string[],
  read: (text: string) => unknown,
): { perSecond: Spread; p50: number; p99: number } {
  const perRound = Math.ceil(POSTS / ROUNDS);
  const times = new Float64Array(perRound * ROUNDS);
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    for (let at = 0; at < perRound; at += 1) {
      const from = performance.now();
      read(pick(posts, at));
      times[round * perRound + at] = performance.now() - from;
    }
    rates.push((perRound / (performance.now() - started)) * 1000);
  }
  times.sort();
  rates.sort((one, other) => one - other);
  const share = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? 0;
  return {
    perSecond: { least: rates[0] ?? 0, median: rates[ROUNDS / 2] ?? 0, most: rates.at(-1) ?? 0 },
    p50: share(0.5),
    p99: share(0.99),
  };
}

function pick(posts: readonly string[], at: number): string {
  return posts[at % posts.length] ?? '';
}

/** Collected twice: what buffers held is let go of after the first time. */
function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
