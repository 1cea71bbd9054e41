/**
 * Measures both search engines on generated posts and prints the figures beside their targets:
 * `npm run bench:search -- [posts] [postgres | elasticsearch | both]`.
 */
import { availableParallelism, loadavg } from 'node:os';
import { type OpenEngine, openElasticsearch, openPostgres } from './search/engines.ts';
import { type Figures, measure } from './search/measure.ts';

const DEFAULT_POSTS = 200_000;

const ENGINES: Record<string, OpenEngine> = {
  postgres: openPostgres,
  elasticsearch: openElasticsearch,
};

/** What is measured, and what must be reached on PostgreSQL and on Elasticsearch. */
const ROWS: readonly [string, (figures: Figures) => string, string, string][] = [
  ['search with facets, p50 (ms)', ({ p50 }) => p50.toFixed(1), '≤ 40', '≤ 25'],
  ['search with facets, p95 (ms)', ({ p95 }) => p95.toFixed(1), '≤ 150', '≤ 80'],
  ['frequent phrase, newest 20, p95 (ms)', ({ newest }) => newest.toFixed(1), '≤ 60', '≤ 40'],
  ['… with count and facets, p95 (ms)', ({ counted }) => counted.toFixed(1), '≤ 800', '≤ 200'],
  ['indexing (documents/s)', ({ indexed }) => String(indexed), '≥ 3000', '≥ 2000'],
];

const numbers = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
const names = process.argv.slice(2).filter((argument) => argument in ENGINES);
const count = Number(numbers[0] ?? DEFAULT_POSTS);
const wanted = names.length > 0 ? names : Object.keys(ENGINES);

const results = new Map<string, Figures>();
for (const name of wanted) await run(name);
printTable();

async function run(name: string): Promise<void> {
  console.log(`${name}: ${count} posts, load of the machine ${loadNow()} …`);
  try {
    const engine = await (ENGINES[name] as OpenEngine)();
    try {
      results.set(name, await measure(engine, count));
      console.log(`${name}: done, load of the machine ${loadNow()}`);
    } finally {
      await engine.stop();
    }
  } catch (error) {
    console.error(`NOT RUN: ${name}:`, error);
    process.exitCode = 1;
  }
}

/** Figures of a machine that others use as well say little. */
function loadNow(): string {
  return `${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} processors`;
}

function printTable(): void {
  const figure = (name: string, show: (figures: Figures) => string) => {
    const figures = results.get(name);
    return figures ? show(figures) : 'NOT RUN';
  };
  console.table(
    Object.fromEntries(
      ROWS.map(([what, show, postgres, elasticsearch]) => [
        what,
        {
          PostgreSQL: figure('postgres', show),
          'its target': postgres,
          Elasticsearch: figure('elasticsearch', show),
          'its target ': elasticsearch,
        },
      ]),
    ),
  );
}
