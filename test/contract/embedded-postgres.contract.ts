import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  identityOf,
  PostgresWrongMajorVersionError,
  readServerVersion,
  startEmbeddedPostgres,
} from '#embedded-postgres';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
let dataDir: string;
const started: EmbeddedPostgres[] = [];
const helpers: ChildProcess[] = [];

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir });
  started.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(server.url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function killAndWait(server: EmbeddedPostgres): Promise<void> {
  const ended = new Promise<void>((resolve) => server.onExit(resolve));
  process.kill(server.pid, 'SIGKILL');
  return ended;
}

async function spawnForeigner(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  helpers.push(child);
  await once(child, 'spawn');
  return child;
}

// initdb writes some forty megabytes; on a busy machine with a slow disk that takes its time.
jest.setTimeout(120_000);

beforeAll(() => {
  // One case starts a server from a process of its own, which needs the compiled library.
  execFileSync(process.execPath, ['scripts/build.mjs', '--server-only'], { cwd: ROOT });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'Lắng Nghe thử '));
  dataDir = join(folder, 'dữ liệu', 'postgres');
});

afterEach(async () => {
  for (const helper of helpers.splice(0)) helper.kill('SIGKILL');
  for (const server of started.splice(0)) await server.stop('immediate');
  await rm(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL server', () => {
  it('starts in a path with spaces and Vietnamese letters, and keeps Vietnamese text', async () => {
    const server = await start();

    expect(server.adopted).toBe(false);
    expect(await query(server, "SELECT lower('ĐÓNG BHXH') AS word")).toEqual([
      { word: 'đóng bhxh' },
    ]);
    expect(await readServerVersion(server.url)).toBe(server.version);
  });

  it('is private, durable, in UTC and no superuser for the application', async () => {
    const server = await start();

    const [row] = await query(
      server,
      `SELECT usesuper, current_setting('fsync') AS fsync, current_setting('TimeZone') AS zone,
         current_setting('listen_addresses') AS addresses
       FROM pg_user WHERE usename = current_user`,
    );

    expect(row).toEqual({ usesuper: false, fsync: 'on', zone: 'UTC', addresses: '127.0.0.1' });
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(server.home, 'password'))).mode & 0o777).toBe(0o600);
  });

  it('gives the extensions the product uses to the application role', async () => {
    const server = await start();
    await query(server, 'CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm');
    expect(await query(server, "SELECT unaccent('Bảo hiểm xã hội') AS plain")).toEqual([
      { plain: 'Bao hiem xa hoi' },
    ]);
  });

  it('keeps data and port over a stop and a start', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE kept AS SELECT 7 AS n');
    expect(await first.stop()).toBe('stopped');
    expect(identityOf(first.pid)).toBeUndefined();

    const second = await start();

    expect(second.port).toBe(first.port);
    expect(await query(second, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('recovers committed rows after kill -9 of the server, and tells its user', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE kept AS SELECT 7 AS n');
    await killAndWait(first);

    const second = await start();

    expect(second.adopted).toBe(false);
    expect(second.port).toBe(first.port);
    expect(await query(second, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('outlives kill -9 of the process that started it, and is adopted by the next', async () => {
    const serverPid = await startInKilledProcess();

    const adopted = await start();

    expect(adopted.adopted).toBe(true);
    expect(adopted.pid).toBe(serverPid);
    expect(await adopted.stop()).toBe('stopped');
  });

  it('is kept for another user until the last one stops it', async () => {
    const first = await start();
    const second = await start();
    const ended = new Promise<void>((resolve) => second.onExit(resolve));

    expect(second.pid).toBe(first.pid);
    expect(await first.stop()).toBe('kept');
    expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await second.stop()).toBe('stopped');
    await ended;
    expect(identityOf(first.pid)).toBeUndefined();
  });

  it('makes one server when two processes start at once', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.pid).toBe(second.pid);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
  });

  it('does not trust a postmaster.pid whose number belongs to another program', async () => {
    const first = await start();
    await first.stop();
    const foreigner = await spawnForeigner();
    const pidFile = join(first.home, 'cluster', 'postmaster.pid');
    const cluster = join(first.home, 'cluster');
    await writeFile(pidFile, `${foreigner.pid ?? 0}\n${cluster}\n1\n${first.port}\n\n127.0.0.1\n`);

    const second = await start();

    expect(second.adopted).toBe(false);
    expect(second.pid).not.toBe(foreigner.pid);
    expect(foreigner.exitCode ?? foreigner.signalCode).toBeNull();
  });

  it('recovers from an initdb that was killed half-way', async () => {
    const draft = join(dataDir, 'cluster.new-4711');
    await mkdir(draft, { recursive: true });
    await chmod(dataDir, 0o700);
    await writeFile(join(draft, 'PG_VERSION'), '18');

    const server = await start();

    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(draft)).toBe(false);
  });

  it('takes another port when its own is taken', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await once(squatter, 'listening');
    try {
      const second = await start();
      expect(second.port).not.toBe(first.port);
      expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      squatter.close();
    }
  });

  it('refuses data of another major version and says which', async () => {
    const server = await start();
    await server.stop();
    const versionFile = join(server.home, 'cluster', 'PG_VERSION');
    await writeFile(versionFile, '15\n');

    const failure: unknown = await startEmbeddedPostgres({ dataDir }).catch(
      (error: unknown) => error,
    );

    expect(failure).toBeInstanceOf(PostgresWrongMajorVersionError);
    expect(failure).toMatchObject({ code: 'postgres.wrong_major_version', dataVersion: '15' });
  });
});

/** @returns the process number of a server whose parent was killed with -9 after starting it. */
async function startInKilledProcess(): Promise<number> {
  const lib = pathToFileURL(join(ROOT, 'dist/libs/embedded-postgres/src/index.js')).href;
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(lib)});
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(server.pid);
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  helpers.push(parent);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  return Number(line.toString());
}
