import { join } from 'node:path';
import { startEmbeddedPostgres } from '#embedded-postgres';
import { runMigrations } from '#persistence';
import { readCliEnvironment } from './cli-environment.js';

/**
 * Runs work with a migrated database: the one of DATABASE_URL, or the embedded one, which is
 * started for the time of the work unless the product already runs it.
 * @param work is told which migrations had to be run first.
 */
export async function withDatabase<T>(
  work: (databaseUrl: string, migrated: readonly string[]) => Promise<T>,
): Promise<T> {
  const { databaseUrl, dataDir } = readCliEnvironment();
  if (databaseUrl !== null) return migrateThen(databaseUrl, work);
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
  try {
    return await migrateThen(server.url, work);
  } finally {
    await server.stop();
  }
}

async function migrateThen<T>(
  databaseUrl: string,
  work: (databaseUrl: string, migrated: readonly string[]) => Promise<T>,
): Promise<T> {
  const migrated = await runMigrations({ databaseUrl, log: () => undefined });
  return work(databaseUrl, migrated);
}
