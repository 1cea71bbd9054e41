import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type AnalysisInput } from '#domain';
import { InlineAnalyzer, loadAnalysisResources } from '#enrichment';
import { loadTextModel, readText } from '#nlp';
import { type Figure } from '../nlp/figure.ts';
import { readOwnPosts } from '../nlp/own-posts.ts';

const ROOT = path.join(import.meta.dirname, '../..');
/** Every eighth post of the corpus: about two thousand, all kinds. */
const EVERY = 8;
const ROUNDS = 9;
const DAY = new Date('2026-11-02T05:00:00Z');

/**
 * How fast posts are analysed as a whole (reading, claims, risk) on one core, one at a time, by
 * processor time, whatever else the machine does; the reading alone beside it.
 */
export async function measure(): Promise<readonly Figure[]> {
  const texts = (await readOwnPosts()).map(({ text }) => text).filter((_, at) => at % EVERY === 0);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
  const read = (file: string): Promise<Uint8Array> => readFile(path.join(ROOT, file));
  const analyzer = new InlineAnalyzer(await loadAnalysisResources(read));
  const model = loadTextModel(await read('config/models/baseline.bin'));
  const inputs = texts.map((text): AnalysisInput => ({ text, publishedAt: DAY }));
  const whole = await timeRounds(inputs, (input) => analyzer.analyze([input]));
  const reading = await timeRounds(texts, (text) => readText(model, text));
  const posts = `${texts.length} posts of ${words.toFixed(0)} words, one core, median of ${ROUNDS} rounds`;
  return [
    {
      what: `full analysis with claims, ${posts}`,
      floor: `reading alone ${spreadOf(reading.perSecond)}`,
      reach: '≥ 1500/s',
      measured: spreadOf(whole.perSecond),
      reached: middle(whole.perSecond) >= 1_500,
    },
    {
      what: 'full analysis, time of one post',
      floor: `reading alone p99 ${shareOf(reading.times, 0.99)} ms`,
      reach: 'p99 ≤ 10 ms',
      measured: `p50 ${shareOf(whole.times, 0.5)} ms, p99 ${shareOf(whole.times, 0.99)} ms`,
      reached: Number(shareOf(whole.times, 0.99)) <= 10,
    },
  ];
}

interface Timed {
  /** Posts a second of processor time, one figure a round, ascending. */
  readonly perSecond: readonly number[];
  /** Milliseconds of single posts by the clock, ascending. */
  readonly times: Float64Array;
}

/** One round before the measured ones lets the engine compile. */
async function timeRounds<Input>(
  inputs: readonly Input[],
  run: (input: Input) => unknown,
): Promise<Timed> {
  const times = new Float64Array(inputs.length * ROUNDS);
  const perSecond: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const begun = process.cpuUsage();
    for (const [at, input] of inputs.entries()) {
      const from = performance.now();
      await run(input);
      if (round >= 0) times[round * inputs.length + at] = performance.now() - from;
    }
    const { user, system } = process.cpuUsage(begun);
    if (round >= 0) perSecond.push((inputs.length / (user + system)) * 1e6);
  }
  return { perSecond: perSecond.sort((a, b) => a - b), times: times.sort() };
}

function middle(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? 0;
}

function spreadOf(perSecond: readonly number[]): string {
  const [least, most] = [perSecond[0] ?? 0, perSecond.at(-1) ?? 0].map(Math.round);
  return `${Math.round(middle(perSecond))}/s (${least}–${most})`;
}

function shareOf(sorted: Float64Array, share: number): string {
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
}
