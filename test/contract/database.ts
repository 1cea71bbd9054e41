import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { runMigrations } from '#persistence';

const TEMPLATE = 'contract_template';

/** Any number; keeps two suites from making the template at once. */
const TEMPLATE_LOCK = 7_312_024;

/** A database that nobody else uses. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

let server: Promise<EmbeddedPostgres> | null = null;
let ownFolder: string | null = null;

// The server stops when the last suite that uses it says so.
afterAll(async () => {
  await (await server)?.stop();
  if (ownFolder) await rm(ownFolder, { recursive: true, force: true });
});

/** @returns the server that suites share, or one of this suite's own when run without the setup. */
async function contractServer(): Promise<EmbeddedPostgres> {
  server ??= startServer();
  return server;
}

async function startServer(): Promise<EmbeddedPostgres> {
  const shared = process.env.CONTRACT_SERVER_DIR;
  if (!shared) ownFolder = await mkdtemp(join(tmpdir(), 'lang-nghe-contract-'));
  return startEmbeddedPostgres({ dataDir: shared ?? ownFolder ?? '' });
}

/** @returns a new database in the newest form, copied from a template that is migrated once. */
export async function migratedDatabase(): Promise<TestDatabase> {
  const { url } = await contractServer();
  await withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (known.rowCount === 0) await createTemplate(client, url);
  });
  return createDatabase(url, `TEMPLATE ${TEMPLATE}`);
}

/** @returns a new database without any table. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase((await contractServer()).url, 'TEMPLATE template0');
}

/** Runs one statement on a connection of its own. */
export async function query<Row extends object>(
  url: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(sql, parameters)).rows);
}

async function createTemplate(client: pg.Client, serverUrl: string): Promise<void> {
  await client.query(`CREATE DATABASE ${TEMPLATE}_new TEMPLATE template0`);
  await runMigrations({
    databaseUrl: withName(serverUrl, `${TEMPLATE}_new`),
    log: () => undefined,
  });
  await client.query(`ALTER DATABASE ${TEMPLATE}_new RENAME TO ${TEMPLATE}`);
}

async function createDatabase(serverUrl: string, options: string): Promise<TestDatabase> {
  const name = `contract_${randomUUID().replaceAll('-', '')}`;
  await query(serverUrl, `CREATE DATABASE ${name} ${options}`);
  return {
    url: withName(serverUrl, name),
    drop: async () => {
      await query(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

function withName(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
