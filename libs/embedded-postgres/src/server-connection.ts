import { realpathSync } from 'node:fs';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  APPLICATION_DATABASE,
  APPLICATION_ROLE,
  type ServerCredentials,
  SUPERUSER,
} from './server-credentials.js';

/** What a server says to a first connection. */
export type ServerAnswer = 'ours' | 'starting' | 'rejected' | 'foreign' | 'silent';

const HOST = '127.0.0.1';

/**
 * Asks a port whether our server is behind it.
 *
 * @returns `ours` when it takes our password and works on this cluster, `starting` while it
 *   recovers, shuts down or is full, `rejected` when the password is wrong, `foreign` for another
 *   cluster, `silent` when nobody answers.
 */
export async function askServer(
  port: number,
  cluster: string,
  credentials: ServerCredentials,
): Promise<ServerAnswer> {
  try {
    return await asSuperuser(port, credentials, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(cluster)
        ? 'ours'
        : 'foreign';
    });
  } catch (error) {
    return answerOf((error as { code?: string }).code ?? '');
  }
}

/**
 * 57P03: cannot connect now, 53300: too many connections, class 28: invalid authorization
 * (PostgreSQL manual, appendix A).
 */
export function answerOf(code: string): ServerAnswer {
  if (code === '57P03' || code === '53300') return 'starting';
  return code.startsWith('28') ? 'rejected' : 'silent';
}

/** Makes the application's role and database where they are missing; safe to repeat. */
export async function ensureDatabase(port: number, credentials: ServerCredentials): Promise<void> {
  await asSuperuser(port, credentials, async (client) => {
    const role = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APPLICATION_ROLE]);
    if (role.rowCount === 0) {
      const password = client.escapeLiteral(credentials.applicationPassword);
      await client.query(`CREATE ROLE ${APPLICATION_ROLE} LOGIN CREATEDB PASSWORD ${password}`);
    }
    const known = 'SELECT FROM pg_database WHERE datname = $1';
    const database = await client.query(known, [APPLICATION_DATABASE]);
    if (database.rowCount === 0) {
      await client.query(`CREATE DATABASE ${APPLICATION_DATABASE} OWNER ${APPLICATION_ROLE}`);
    }
  });
}

/** @returns the address of the application's database, password included: never print it. */
export function databaseUrl(port: number, credentials: ServerCredentials): string {
  const login = `${APPLICATION_ROLE}:${credentials.applicationPassword}`;
  return `postgresql://${login}@${HOST}:${port}/${APPLICATION_DATABASE}`;
}

/**
 * Asks any PostgreSQL for its version number.
 *
 * @param url a `postgresql://` address.
 * @returns e.g. `18.4`; rejects with the driver's error when it cannot be reached.
 */
export async function readServerVersion(url: string): Promise<string> {
  return withClient({ connectionString: url }, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version.split(' ')[0] ?? '';
  });
}

function asSuperuser<T>(
  port: number,
  credentials: ServerCredentials,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const login = { user: SUPERUSER, password: credentials.superuserPassword, database: 'postgres' };
  return withClient({ host: HOST, port, ssl: false, ...login }, work);
}

async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    ...config,
    connectionTimeoutMillis: 3_000,
    query_timeout: 60_000,
  });
  // A connection cut while idle is told here; the query that needs it fails by itself.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await Promise.race([client.end(), sleep(1_000)]);
  }
}
