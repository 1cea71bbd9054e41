/**
 * Reads a million random strings (or as many as the first argument says) with every reader of
 * `libs/nlp`, a fiftieth as many posts of random claim phrases with the whole analysis and the claim
 * checker in it, then long texts of repeated units at 50,000 and 200,000 characters (claims before the
 * checker alone: the analysis reads no farther than 20,000), whose times must grow no faster than the
 * texts. A failing string is printed with the seed that makes it again.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { loadTextModel, parseWordList } from '#nlp';
import { hostileText } from './nlp/hostile-texts.ts';
import { createChecker, InlineAnalyzer, loadAnalysisResources } from '#enrichment';
import { analyzeHostile, hostilePost, LONG_CLAIM_UNITS } from './claims/hostile-claims.ts';
import { LONG_UNITS, readEverything } from './nlp/read-hostile.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SHORT = 50_000;
const LONG = 200_000;
/** An analysis takes so many times as long as the readers alone. */
const RUNS_A_POST = 50;
/** Four times the text may take four times as long; the rest is for a noisy machine. */
const MOST_GROWTH = 7;
/** Day on which the law is asked for long claims. */
const DAY = '2026-11-01';

type Reader = (text: string) => void;

const runs = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const tools = {
  model: loadTextModel(await readFile(path.join(ROOT, 'config/models/baseline.bin'))),
  words: parseWordList(await readFile(path.join(ROOT, 'config/lexicons/words.txt'))),
};

console.log(`${runs} strings, seed ${seed}`);
const started = performance.now();
fc.assert(
  fc.property(hostileText(), (text) => {
    readEverything(tools, text);
  }),
  { numRuns: runs, seed },
);
console.log(`none failed, ${Math.round((performance.now() - started) / 1000)} s`);

const posts = Math.ceil(runs / RUNS_A_POST);
const resources = await loadAnalysisResources((file) => readFile(path.join(ROOT, file)));
const analyzer = new InlineAnalyzer(resources);
const verdicts = new Map<string, number>();
await fc.assert(
  fc.asyncProperty(hostilePost(), async (post) => {
    const { claims } = await analyzeHostile(analyzer, post);
    for (const { verdict } of claims) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }),
  { numRuns: posts, seed },
);
console.log(`${posts} posts of claim phrases, none failed; claims by verdict:`);
console.log([...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', '));

requireLinear('read', LONG_UNITS, (text) => {
  readEverything(tools, text);
});
const checker = createChecker(resources);
requireLinear('checked', LONG_CLAIM_UNITS, (text) => {
  checker.check({ text, day: DAY });
});

/** @throws Error when four times the text takes much more than four times as long */
function requireLinear(done: string, units: readonly string[], read: Reader): void {
  let worst = { unit: '', growth: 0 };
  for (const unit of units) {
    const growth = secondsOf(unit, LONG, read) / secondsOf(unit, SHORT, read);
    if (growth > worst.growth) worst = { unit, growth };
  }
  console.log(
    `${done}: ${units.length} units at ${LONG} against ${SHORT} characters: at most ${worst.growth.toFixed(1)} times as long (${JSON.stringify(worst.unit)})`,
  );
  if (worst.growth > MOST_GROWTH) throw new Error('slower than linear');
}

/** The quicker of two runs, in seconds of this process's cores. */
function secondsOf(unit: string, length: number, read: Reader): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const times = [0, 1].map(() => {
    const from = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  });
  return Math.min(...times) / 1e6;
}
