/**
 * Kills the worker, the api and PostgreSQL with SIGKILL, in turn, twenty times in the middle of a
 * crawl, then lets PostgreSQL hang for half a minute, then compares what is stored with the trial
 * web's own list: nothing lost, nothing doubled, no process left behind.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '#embedded-postgres';
import { join } from 'node:path';
import { startProduct } from '../test/product/start-product.ts';
import { postmasterPid } from './postgres-pid.ts';
import { listProcesses, processTree } from './processes.ts';

const KILLS = 20;
const PAUSE_MS = 4_000;
const SETTLE_MS = 180_000;
const OUTAGE_MS = 30_000;

interface TruthPost {
  readonly externalId: string;
  readonly publishedAt: string;
}

const product = await startProduct({ TRIAL_TRICKLE_MS: '500' });
const launcherPid = product.launcher.pid ?? 0;
process.on('uncaughtException', (error) => {
  console.error(error);
  void product.stop().then(() => process.exit(1));
});
const seen = new Set<number>();
for (let kill = 1; kill <= KILLS; kill++) {
  await sleep(PAUSE_MS * (0.5 + Math.random()));
  for (const { pid } of processTree(launcherPid)) seen.add(pid);
  const [name, pid] = nextVictim(kill);
  if (pid === null) {
    console.log(`${kill}: ${name} is not up yet, waiting`);
    kill -= 1;
    continue;
  }
  process.kill(pid, 'SIGKILL');
  console.log(`${kill}: killed ${name} (pid ${pid})`);
}

console.log(`PostgreSQL does not answer for ${OUTAGE_MS / 1_000} s`);
const frozen = await waitForPostmaster();
process.kill(frozen, 'SIGSTOP');
await sleep(OUTAGE_MS);
process.kill(frozen, 'SIGCONT');

const truth = await readTruth(new Date());
const result = await settle(truth);
for (const { pid } of processTree(launcherPid)) seen.add(pid);
const exitCode = await product.stop();
await sleep(1_000);
const orphans = listProcesses().filter(({ pid }) => seen.has(pid));

console.table({
  'kill -9': KILLS,
  'seconds without an answer from PostgreSQL': OUTAGE_MS / 1_000,
  'posts on the trial web': truth.length,
  'posts lost': result.lost.length,
  'posts doubled': result.doubled,
  'posts without analysis': result.unanalyzed,
  'processes left behind': orphans.length,
  'exit code of the launcher': exitCode,
});
for (const id of result.lost.slice(0, 10)) console.log(`lost: ${id}`);
for (const { pid, command } of orphans) console.log(`left behind: ${pid} ${command}`);
const failed =
  result.lost.length + result.doubled + result.unanalyzed + orphans.length > 0 || exitCode !== 0;
process.exit(failed ? 1 : 0);

function nextVictim(kill: number): [string, number | null] {
  const names = ['worker', 'api', 'postgres'] as const;
  const name = names[kill % names.length] ?? 'worker';
  if (name === 'postgres') return [name, runningPostmaster()];
  const found = processTree(launcherPid).find(({ command }) =>
    command.includes(join('apps', name, 'src/main.js')),
  );
  return [name, found?.pid ?? null];
}

/** @returns the server's pid; null while the one killed last has not been replaced. */
function runningPostmaster(): number | null {
  const pid = postmasterPid(product.dataDir);
  return listProcesses().some((running) => running.pid === pid) ? pid : null;
}

async function waitForPostmaster(): Promise<number> {
  for (;;) {
    const pid = runningPostmaster();
    if (pid !== null) return pid;
    await sleep(500);
  }
}

/** What the trial web has published up to the instant, by its own account. */
async function readTruth(until: Date): Promise<TruthPost[]> {
  const answer = await fetch(`http://127.0.0.1:${product.trialPort + 7}/truth.json`);
  const posts = (await answer.json()) as TruthPost[];
  return posts.filter(({ publishedAt }) => new Date(publishedAt) <= until);
}

/** Waits until everything is stored and analysed, three minutes at most. */
async function settle(truth: readonly TruthPost[]) {
  const giveUpAt = performance.now() + SETTLE_MS;
  for (;;) {
    const found = await compare(truth);
    if (found.lost.length + found.unanalyzed === 0 || performance.now() > giveUpAt) return found;
    await sleep(2_000);
  }
}

async function compare(truth: readonly TruthPost[]) {
  const server = await startEmbeddedPostgres({ dataDir: join(product.dataDir, 'postgres') });
  const client = new pg.Client({ connectionString: server.url });
  try {
    await client.connect();
    const stored = await client.query<{ externalId: string; count: number; analyzed: number }>(
      `SELECT p.external_id AS "externalId", count(*)::int AS count,
              count(a.post_id)::int AS analyzed
         FROM posts p
         LEFT JOIN post_analyses a ON a.post_id = p.id AND a.revision = p.revision
        WHERE p.source_id LIKE 'trial-%'
        GROUP BY p.source_id, p.external_id`,
    );
    const byId = new Map(stored.rows.map((row) => [row.externalId, row]));
    return {
      lost: truth.map(({ externalId }) => externalId).filter((id) => !byId.has(id)),
      doubled: stored.rows.filter(({ count }) => count > 1).length,
      unanalyzed: truth.filter(({ externalId }) => byId.get(externalId)?.analyzed === 0).length,
    };
  } finally {
    await client.end();
    await server.stop();
  }
}
