import { describe, expect, it } from '@jest/globals';
import {
  PostgresBinariesMissingError,
  PostgresStartFailedError,
  PostgresWrongMajorVersionError,
} from '#embedded-postgres';
import { DatabaseUnusableError } from './database.js';
import { explainFailure } from './explain-failure.js';
import { PartFailedError } from './part.js';

const LOGS = 'data/logs';

describe('explainFailure', () => {
  it('names both versions and the folder of data of another major version', () => {
    const error = new PostgresWrongMajorVersionError('15', '18.4', 'data/postgres/cluster');
    const text = explainFailure(error, LOGS);
    expect(text).toMatch(/data\/postgres\/cluster .*PostgreSQL 15,.*PostgreSQL 18\.4/);
    expect(text).toContain('postgres.wrong_major_version');
  });

  it('shows the way out where no binaries fit', () => {
    const error = new PostgresBinariesMissingError('sunos-sparc', 'no package for it');
    expect(explainFailure(error, LOGS)).toContain('DATABASE_URL');
  });

  it('points to the log of a server that ended', () => {
    const error = new PostgresStartFailedError('server', 'FATAL: x');
    expect(explainFailure(error, LOGS)).toContain('data/logs/postgres.log');
  });

  it('tells where the given database is, without its password', () => {
    const text = explainFailure(new DatabaseUnusableError('db:5432/x', 'ECONNREFUSED'), LOGS);
    expect(text).toMatch(/db:5432\/x: ECONNREFUSED/);
  });

  it('repeats the last words of a part and points to its log', () => {
    const part = { name: 'worker', label: 'Bộ xử lý', script: 'x.js' };
    const text = explainFailure(new PartFailedError(part, ['config/risk.yaml:3: sai']), LOGS);
    expect(text).toMatch(/Bộ xử lý.*\n {2}config\/risk\.yaml:3: sai\n.*data\/logs\/worker\.log/);
  });

  it('tells which folder cannot be written', () => {
    const error = Object.assign(new Error('x'), { code: 'EACCES', path: '/data' });
    expect(explainFailure(error, LOGS)).toMatch(/\/data.*DATA_DIR/);
  });
});
