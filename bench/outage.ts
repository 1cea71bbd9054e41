/**
 * Kills each search engine with SIGKILL for a minute while posts arrive, rebuilds each index while
 * posts arrive, and compares the posts found with those that were wanted in:
 * `npm run bench:outage -- [kill | rebuild] [postgres | elasticsearch]`.
 */
import { loadavg } from 'node:os';
import { onElasticsearch, onPostgres, type StartEngine } from './outage/engines.ts';
import { measureKill } from './outage/kill.ts';
import { measureRebuild } from './outage/rebuild.ts';

const ENGINES: Record<string, StartEngine> = {
  postgres: onPostgres,
  elasticsearch: onElasticsearch,
};
const MEASURES: Record<string, (engine: StartEngine) => Promise<Record<string, number>>> = {
  kill: measureKill,
  rebuild: measureRebuild,
};

for (const measure of wantedOf(MEASURES)) {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const engine of wantedOf(ENGINES)) {
    console.log(`${measure}: ${engine}, load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'} …`);
    const start = MEASURES[measure];
    const open = ENGINES[engine];
    if (!start || !open) continue;
    rows[engine] = await start(open).catch((error: unknown) => {
      console.error(`NOT RUN: ${measure} of ${engine}:`, error);
      process.exitCode = 1;
      return { failed: 'NOT RUN' };
    });
    if (rows[engine]['missed'] !== 0 || rows[engine]['doubled'] !== 0) process.exitCode = 1;
  }
  console.log(`${measure} (posts arrive at 200 a second)`);
  console.table(transposed(rows));
}

/** @returns the names given on the command line, else all. */
function wantedOf(known: Readonly<Record<string, unknown>>): string[] {
  const given = process.argv.slice(2).filter((argument) => argument in known);
  return given.length > 0 ? given : Object.keys(known);
}

function transposed(rows: Readonly<Record<string, Record<string, number | string>>>) {
  const table: Record<string, Record<string, number | string>> = {};
  for (const [column, values] of Object.entries(rows)) {
    for (const [name, value] of Object.entries(values)) (table[name] ??= {})[column] = value;
  }
  return table;
}
