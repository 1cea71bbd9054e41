import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InlineAnalyzer, loadAnalysisResources } from '#enrichment';
import { loadTextModel, readText } from '#nlp';
import { type Figure } from './figure.ts';
import { postsOfWords, readOwnPosts } from './own-posts.ts';
import { plainRates } from './plain-readers.ts';
import { timedFigures, type TimedReading } from './time-posts.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const WORDS = 40;
const PUBLISHED = new Date('2026-03-10T10:00:00+07:00');
const READING = { least: 3_000, p99: 3 };
const ANALYSIS = { least: 1_500, p99: 10 };

/**
 * How fast one core reads a post, and how fast it analyses one with its claims, beside franc and
 * natural's Bayes: posts of 40 words, and posts as they were written.
 */
export async function measure(): Promise<readonly Figure[]> {
  const corpus = await readOwnPosts('posts-b.jsonl');
  const written = corpus.map(({ text }) => text);
  const words = written.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / written.length;
  const sets = [
    { name: `posts of ${WORDS} words`, posts: postsOfWords(written, WORDS) },
    { name: `posts as written (${words.toFixed(0)} words)`, posts: written },
  ];
  const readings: TimedReading[] = [];
  const [read, analyze] = [await reader(), await analyzer()];
  for (const { name, posts } of sets) {
    const floor = plainRates(posts, corpus);
    readings.push({ what: `whole reading, ${name}`, posts, read, floor, ...READING });
    readings.push({ what: `full analysis, ${name}`, posts, read: analyze, floor, ...ANALYSIS });
  }
  const figures: Figure[] = [];
  for (const reading of readings) figures.push(...(await timedFigures(reading)));
  return figures;
}

async function reader(): Promise<(text: string) => unknown> {
  const model = loadTextModel(await readFile(path.join(ROOT, 'config/models/baseline.bin')));
  return (text) => readText(model, text);
}

/** The product's whole analysis, claims and risk included. */
async function analyzer(): Promise<(text: string) => unknown> {
  const resources = await loadAnalysisResources((file) => readFile(path.join(ROOT, file)));
  const inline = new InlineAnalyzer(resources);
  return (text) => inline.analyze([{ text, publishedAt: PUBLISHED }]);
}
