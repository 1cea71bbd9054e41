/**
 * Imports 100,000 generated posts while the product runs: posts stored and queued a second, posts
 * analysed and indexed a second, and the import's peak memory beside that of a tenth of the file.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '#embedded-postgres';
import manifest from '../package.json' with { type: 'json' };
import { startProduct } from '../test/product/start-product.ts';
import { generatePosts } from './generate-posts.ts';

/** What `npm run import` runs, its memory flags included. */
const [, ...importCommand] = manifest.scripts.import.split(' ');
const COUNT = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const [small, large] = [join(folder, 'small.jsonl'), join(folder, 'large.jsonl')];
await generatePosts(small, COUNT / 10);
await generatePosts(large, COUNT);

const product = await startProduct({ TRIAL_TRICKLE_MS: '60000' });
const server = await startEmbeddedPostgres({ dataDir: join(product.dataDir, 'postgres') });
const client = new pg.Client({ connectionString: server.url });
await client.connect();

const smallRun = runImport(small);
const started = performance.now();
const largeRun = runImport(large);
const again = runImport(small);
const indexedSeconds = await waitUntilIndexed();

console.table({
  'posts in the file': COUNT,
  'stored and queued (posts/s)': Math.round((COUNT * 0.9) / largeRun.seconds),
  'analysed and indexed (posts/s)': Math.round((COUNT * 0.9) / indexedSeconds),
  'peak memory, tenth of the file (MB)': smallRun.peakMegabytes,
  'peak memory, whole file (MB)': largeRun.peakMegabytes,
  'posts in the store': await count('posts'),
  'posts in the store by import (must equal the file)': await count(
    "posts WHERE source_id = 'import'",
  ),
  'third run, same tenth again (s)': again.seconds,
});

await client.end();
await server.stop();
await product.stop();
rmSync(folder, { recursive: true, force: true });

function runImport(file: string): { seconds: number; peakMegabytes: number } {
  const start = performance.now();
  const probe = `process.on('exit', () => console.log('PEAK ' + process.resourceUsage().maxRSS))`;
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...importCommand, file],
    { env: { ...process.env, DATA_DIR: product.dataDir, DATABASE_URL: '' }, encoding: 'utf8' },
  );
  process.stderr.write(run.stderr.split('\n').slice(-3).join('\n'));
  if (run.status !== 0) throw new Error(`import failed: ${run.stderr}`);
  const kilobytes = Number(/PEAK (\d+)/.exec(run.stdout)?.[1] ?? 0);
  return {
    seconds: (performance.now() - start) / 1_000,
    peakMegabytes: Math.round(kilobytes / 1_024),
  };
}

async function waitUntilIndexed(): Promise<number> {
  for (;;) {
    const indexed = await count("search_documents WHERE source_id = 'import'");
    if (indexed >= COUNT) return (performance.now() - started) / 1_000;
    await sleep(1_000);
  }
}

async function count(from: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${from}`,
  );
  return rows[0]?.count ?? 0;
}
