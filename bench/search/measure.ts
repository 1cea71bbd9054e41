import { type PostQuery, type PostSearch } from '#domain';
import { documentOf } from './documents.ts';
import { type Engine } from './engines.ts';
import { COUNTED_FREQUENT, describeQuery, MIXED, NEWEST_FREQUENT } from './queries.ts';

const BATCH = 500;
/** Every query is asked so often: first unmeasured, then measured. */
const WARM_ROUNDS = 3;
const ROUNDS = 5;
const REPEATS = 40;
/** No mixed query may match a greater share of the posts. */
const LARGEST_SHARE = 0.1;

/** Milliseconds, except for `indexed`: documents a second. */
export interface Figures {
  readonly indexed: number;
  readonly p50: number;
  readonly p95: number;
  readonly newest: number;
  readonly counted: number;
}

/** Fills an empty engine and asks it. */
export async function measure(engine: Engine, count: number): Promise<Figures> {
  const { search } = engine;
  await search.prepare();
  const indexed = await fill(search, count);
  await engine.settle();
  const held = await search.count();
  if (held !== count) throw new Error(`the index holds ${held} of ${count} posts`);
  await checkShares(search, count);
  await timesOf(search, [...MIXED, NEWEST_FREQUENT, COUNTED_FREQUENT], WARM_ROUNDS);
  const mixed = await timesOf(search, MIXED, ROUNDS);
  return {
    indexed,
    p50: percentile(mixed, 50),
    p95: percentile(mixed, 95),
    newest: percentile(await timesOf(search, [NEWEST_FREQUENT], REPEATS), 95),
    counted: percentile(await timesOf(search, [COUNTED_FREQUENT], REPEATS), 95),
  };
}

/** @returns documents a second; making them up is not counted. */
async function fill(search: PostSearch, count: number): Promise<number> {
  let spent = 0;
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    const batch = Array.from({ length: size }, (_, n) => documentOf(from + n, count));
    const start = performance.now();
    const rejected = await search.index(batch);
    spent += performance.now() - start;
    if (rejected.length > 0) throw new Error(`refused: ${JSON.stringify(rejected[0])}`);
  }
  return Math.round((count * 1_000) / spent);
}

/** Says how much of the posts the queries match. @throws when one matches none or too many. */
async function checkShares(search: PostSearch, count: number): Promise<void> {
  const shares: number[] = [];
  const unfit: string[] = [];
  for (const query of MIXED) {
    const total = await countOf(search, query);
    shares.push(total / count);
    if (total === 0 || total / count > LARGEST_SHARE)
      unfit.push(`${describeQuery(query)}: ${total}`);
  }
  if (unfit.length > 0) throw new Error(`none or too many match ${unfit.join('; ')}`);
  const frequent = (await countOf(search, COUNTED_FREQUENT)) / count;
  console.log(
    `${MIXED.length} mixed queries match ${percent(Math.min(...shares))} to ` +
      `${percent(Math.max(...shares))} of the posts (median ${percent(percentile(shares, 50))}); ` +
      `the frequent phrase matches ${percent(frequent)}`,
  );
}

async function countOf(search: PostSearch, query: PostQuery): Promise<number> {
  return (await search.search({ ...query, total: true })).total ?? 0;
}

async function timesOf(
  search: PostSearch,
  queries: readonly PostQuery[],
  rounds: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      const start = performance.now();
      await search.search(query);
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** @returns the smallest value that so many percent of the values do not pass. */
function percentile(values: readonly number[], percents: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.ceil((sorted.length * percents) / 100) - 1] ?? NaN;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
