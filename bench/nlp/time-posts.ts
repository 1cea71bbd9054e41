import { type Figure } from './figure.ts';

const WARM_UP = 3_000;
/** `BENCH_POSTS=1000000 npm run bench:claims speed` for the long form. */
const POSTS = Number(process.env.BENCH_POSTS ?? 30_000);
const ROUNDS = 10;
const MOST_GROWTH = 5e6;

/** What is read how, and what is to be reached. */
export interface TimedReading {
  /** E.g. `whole reading, posts of 40 words`. */
  readonly what: string;
  readonly posts: readonly string[];
  readonly read: (text: string) => unknown;
  /** Posts read in a second, and milliseconds for all but the slowest hundredth. */
  readonly least: number;
  readonly p99: number;
  /** Rates of plain methods over the same posts. */
  readonly floor: string;
}

interface Times {
  /** Posts in a second of every round, slowest first. */
  readonly rates: Float64Array;
  /** Milliseconds of every post, shortest first. */
  readonly posts: Float64Array;
}

/**
 * How many posts one core reads in a second, how long one takes and whether memory grows. Time is
 * processor time, so that what else the machine does counts as little as can be.
 */
export async function timedFigures(reading: TimedReading): Promise<Figure[]> {
  const { what, posts, read, floor } = reading;
  for (let at = 0; at < WARM_UP; at += 1) await read(pick(posts, at));
  const before = memory();
  const times = await timeRounds(posts, read);
  const grown = memory() - before;
  const median = share(times.rates, 0.5);
  const [p50, p99] = [share(times.posts, 0.5), share(times.posts, 0.99)];
  const spread = `${Math.round(share(times.rates, 0))}–${Math.round(share(times.rates, 1))}`;
  return [
    {
      what: `${what}, on one core (${POSTS}, median of ${ROUNDS} rounds)`,
      floor,
      reach: `≥ ${reading.least}/s`,
      measured: `${Math.round(median)}/s (${spread})`,
      reached: median >= reading.least,
    },
    {
      what: `${what}, time of one`,
      floor: '–',
      reach: `p99 ≤ ${reading.p99} ms`,
      measured: `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
      reached: p99 <= reading.p99,
    },
    {
      what: `${what}, memory after ${POSTS}, heap and buffers after a collection`,
      floor: '–',
      reach: 'no growth (≤ 5 MB)',
      measured: `${(grown / 1e6).toFixed(1)} MB`,
      reached: grown <= MOST_GROWTH,
    },
  ];
}

/** @returns posts read in a second of processor time, once over all of them */
export function rateOf(posts: readonly string[], read: (text: string) => unknown): number {
  const begun = processorTime();
  for (const post of posts) read(post);
  return Math.round((posts.length / (processorTime() - begun)) * 1000);
}

async function timeRounds(
  posts: readonly string[],
  read: (text: string) => unknown,
): Promise<Times> {
  const perRound = Math.ceil(POSTS / ROUNDS);
  const times = { rates: new Float64Array(ROUNDS), posts: new Float64Array(perRound * ROUNDS) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = processorTime();
    for (let at = 0; at < perRound; at += 1) {
      const from = processorTime();
      await read(pick(posts, at));
      times.posts[round * perRound + at] = processorTime() - from;
    }
    times.rates[round] = (perRound / (processorTime() - started)) * 1000;
  }
  times.rates.sort();
  times.posts.sort();
  return times;
}

/** Milliseconds of processor time, those of collecting memory included. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function share(sorted: Float64Array, part: number): number {
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
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
