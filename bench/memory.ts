/**
 * Measures the memory of all processes of `npm start` (proportional set size: pages that processes
 * share are counted once) at rest after the trial posts, at the highest while generated posts are
 * imported and analysed, and at rest after them. The import itself is no process of the product
 * and is not counted; the connection that watches it is (some MB of PostgreSQL).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '#embedded-postgres';
import manifest from '../package.json' with { type: 'json' };
import { startProduct } from '../test/product/start-product.ts';
import { generatePosts } from './generate-posts.ts';
import { memoryOf, type MemoryRow, totalMemory } from './processes.ts';

/** MB of all processes together that the product may take. */
const LIMIT = 600;
const REST_MS = 60_000;
/** The product answers 5,000 posts in half a minute; a machine that is ten times slower in five. */
const PATIENCE_MS = 600_000;
/** What `npm run import` runs, its memory flags included. */
const [, ...importCommand] = manifest.scripts.import.split(' ');
const posts = Number(process.argv[2] ?? 5_000);

const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
const product = await startProduct();
const server = await startEmbeddedPostgres({ dataDir: join(product.dataDir, 'postgres') });
const client = new pg.Client({ connectionString: server.url });
try {
  await client.connect();
  const root = product.launcher.pid ?? 0;
  const before = await atRest(root);
  const peak = await highestWhileImporting(root);
  const after = await atRest(root);
  console.log('When it was highest:');
  console.table(peak);
  console.log('At rest after the posts:');
  console.table(after);
  const totals = [before, peak, after].map(totalMemory);
  console.table({
    'at rest after the trial posts (PSS MB)': totals[0],
    [`highest while ${posts} posts are analysed (PSS MB)`]: totals[1],
    'at rest after them (PSS MB)': totals[2],
    'limit (MB)': LIMIT,
  });
  if (Math.max(...totals) > LIMIT) {
    console.error(`ABOVE THE LIMIT of ${LIMIT} MB.`);
    process.exitCode = 1;
  }
} finally {
  await client.end();
  await server.stop();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function atRest(root: number): Promise<MemoryRow[]> {
  await sleep(REST_MS);
  return memoryOf(root);
}

/** @returns the look at which the sum was highest, of one look a second. */
async function highestWhileImporting(root: number): Promise<MemoryRow[]> {
  const file = join(folder, 'posts.jsonl');
  await generatePosts(file, posts);
  const run = spawn(process.execPath, [...importCommand, file], {
    env: { ...process.env, DATA_DIR: product.dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(run, 'exit');
  const giveUpAt = performance.now() + PATIENCE_MS;
  let highest: MemoryRow[] = [];
  while (performance.now() < giveUpAt) {
    const rows = memoryOf(root);
    if (totalMemory(rows) > totalMemory(highest)) highest = rows;
    if (run.exitCode !== null && run.exitCode !== 0) throw new Error('the import failed');
    if ((await indexed()) >= posts) {
      await ended;
      return highest;
    }
    await sleep(1_000);
  }
  throw new Error(`${await indexed()} of ${posts} posts were analysed and indexed in time`);
}

async function indexed(): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM search_documents WHERE source_id = 'import'",
  );
  return rows[0]?.count ?? 0;
}
