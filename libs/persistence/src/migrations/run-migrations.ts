import pg from 'pg';
import { type DataSource } from 'typeorm';
import { CONNECT_TIMEOUT_MS, createDataSource } from '../database/create-data-source.js';
import { UnsupportedServerError } from '../persistence.errors.js';

export interface MigrationOptions {
  readonly databaseUrl: string;
  /** Told one line per step. */
  readonly log: (line: string) => void;
}

/** Any number that nobody else uses for an advisory lock in this database ("LANG", then "NGHE"). */
const LOCK = '5494742193216604741';
const OLDEST_SERVER = 150_000;
const APPLICATION_NAME = 'lang-nghe migrations';

/**
 * Brings the database to the newest form. Of two processes that start at once the second waits and
 * then finds nothing to do; each migration commits by itself.
 * @returns the names of the migrations that were run.
 * @throws UnsupportedServerError for a server older than PostgreSQL 15.
 */
export async function runMigrations(options: MigrationOptions): Promise<string[]> {
  return locked(options, async (dataSource) => {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    for (const migration of done) options.log(`migrated ${migration.name}`);
    if (done.length === 0) options.log('database is up to date');
    return done.map((migration) => migration.name);
  });
}

/** Takes the newest migrations back, `count` at most. Data that only they hold is lost. */
export async function revertMigrations(options: MigrationOptions, count: number): Promise<void> {
  await locked(options, async (dataSource) => {
    for (let left = count; left > 0; left -= 1) {
      await dataSource.undoLastMigration({ transaction: 'each' });
    }
    options.log(`reverted ${count} migrations`);
  });
}

/** The lock belongs to a session, not to a transaction, because each migration commits by itself. */
async function locked<T>(
  options: MigrationOptions,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: options.databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: APPLICATION_NAME,
    keepAlive: true,
  });
  // A connection that dies fails the work that needs it; unheard, the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await withDataSource(options.databaseUrl, work);
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string }>(
    `SELECT current_setting('server_version_num') AS number,
       current_setting('server_version') AS version`,
  );
  const server = rows[0];
  if (server && Number(server.number) < OLDEST_SERVER)
    throw new UnsupportedServerError(server.version);
}

async function withDataSource<T>(
  databaseUrl: string,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = createDataSource({
    databaseUrl,
    poolSize: 1,
    applicationName: APPLICATION_NAME,
  });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
