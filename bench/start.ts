/**
 * Measures what a stranger waits for: `npm ci`, then `npm start` until the first flagged case is
 * in the queue (build included), in a fresh copy of the last commit in an empty folder; then the
 * memory of all processes at rest.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../test/product/free-port.ts';
import { type TrialLogin } from '../test/product/start-product.ts';
import { memoryOf, totalMemory } from './processes.ts';

const REST_MS = 60_000;

let cookie: string | null = null;
const folder = join(mkdtempSync(join(tmpdir(), 'bench-')), 'Lắng Nghe thử');
execFileSync('git', ['clone', '--quiet', '.', folder], { cwd: join(import.meta.dirname, '..') });

const installStart = performance.now();
execFileSync('npm', ['ci'], { cwd: folder, stdio: 'ignore' });
const installSeconds = secondsSince(installStart);

const port = await freePorts(9);
const startStart = performance.now();
const npm = spawn('npm', ['start'], {
  cwd: folder,
  env: { ...process.env, PORT: String(port), TRIAL_PORT: String(port + 1), NODE_ENV: '' },
  stdio: 'ignore',
  detached: true,
});
const address = `http://127.0.0.1:${port}`;
const firstCaseSeconds = await waitForFirstCase();
console.log(`waiting ${REST_MS / 1_000} s for the first crawl to end`);
await sleep(REST_MS);
const memory = memoryOf(npm.pid ?? 0);
console.table(memory);
console.table({
  'npm ci (s)': installSeconds,
  'npm start to first flagged case, build included (s)': firstCaseSeconds,
  'memory of all processes, PSS (MB)': totalMemory(memory),
});
// As Ctrl-C in a terminal does: to the whole group.
process.kill(-(npm.pid ?? 0), 'SIGINT');
await new Promise((resolve) => npm.once('exit', resolve));
rmSync(folder, { recursive: true, force: true });

async function waitForFirstCase(): Promise<number> {
  for (;;) {
    const found = await firstCase().catch(notYet);
    if (found) return secondsSince(startStart);
    if (npm.exitCode !== null) throw new Error('npm start ended early');
    await sleep(200);
  }
}

/** Before the product is up there is no file of logins and nobody answers; all else is a fault. */
function notYet(error: unknown): boolean {
  const { code, cause } = error as NodeJS.ErrnoException;
  const reason = code ?? (cause as NodeJS.ErrnoException | undefined)?.code;
  if (reason === 'ENOENT' || reason === 'ECONNREFUSED') return false;
  throw error;
}

async function firstCase(): Promise<boolean> {
  cookie ??= await login();
  const answer = await fetch(`${address}/api/review/cases?limit=1`, { headers: { cookie } });
  const page = (await answer.json()) as { total: number };
  return page.total > 0;
}

async function login(): Promise<string> {
  const file = await readFile(join(folder, 'data/trial-logins.json'), 'utf8');
  const officer = (JSON.parse(file) as TrialLogin[]).find(({ role }) => role === 'officer');
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ login: officer?.login, password: officer?.password }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10;
}
