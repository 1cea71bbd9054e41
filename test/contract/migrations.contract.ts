import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { revertMigrations, runMigrations } from '#persistence';
import { emptyDatabase, query, type TestDatabase } from './database.js';

const log = () => undefined;

const tables = (url: string) =>
  query(
    url,
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
  );

/** Everything that a table consists of, to compare two databases. */
const shape = (url: string) =>
  query(
    url,
    `
    SELECT table_name, column_name, data_type, is_nullable, generation_expression
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT tablename, indexname, indexdef, '', '' FROM pg_indexes
    WHERE schemaname = 'public' ORDER BY 1, 2`,
  );

describe('migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await emptyDatabase();
  });

  afterAll(() => database.drop());

  it('are run once when two processes start at once', async () => {
    const runs = await Promise.all([
      runMigrations({ databaseUrl: database.url, log }),
      runMigrations({ databaseUrl: database.url, log }),
    ]);
    const [ran, waited] = runs.sort((a, b) => b.length - a.length);
    expect(ran.length).toBeGreaterThan(0);
    expect(waited).toEqual([]);
  });

  it('go down to nothing and up again to the same form', async () => {
    const before = await shape(database.url);
    const names = await query(database.url, 'SELECT name FROM migrations');
    await revertMigrations({ databaseUrl: database.url, log }, names.length);
    expect(await tables(database.url)).toEqual([]);
    await runMigrations({ databaseUrl: database.url, log });
    expect(await shape(database.url)).toEqual(before);
  });

  it('need no extension', async () => {
    expect(await query(database.url, 'SELECT extname FROM pg_extension')).toEqual([
      { extname: 'plpgsql' },
    ]);
  });

  it('say what they do', async () => {
    const lines: string[] = [];
    await runMigrations({ databaseUrl: database.url, log: (line) => lines.push(line) });
    expect(lines).toEqual(['database is up to date']);
  });
});
