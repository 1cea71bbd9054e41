import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PostgresStartFailedError,
  PostgresWrongMajorVersionError,
} from './embedded-postgres.errors.js';
import { programOf } from './postgres-binaries.js';
import { runProgram } from './run-program.js';
import { type ServerAccount } from './server-account.js';
import { type ServerCredentials, SUPERUSER } from './server-credentials.js';

const DRAFT_PREFIX = 'cluster.new-';
/** An initdb orphaned a moment ago may still be writing: try again. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10 } as const;

/** @returns the folder PostgreSQL itself calls its data directory. */
export function clusterOf(account: ServerAccount): string {
  return join(account.home, 'cluster');
}

/**
 * Makes the cluster if there is none. initdb writes into a folder of another name, which gets its
 * real name only when complete: what a killed initdb left behind is thrown away here.
 *
 * @param serverVersion e.g. `18.4`.
 * @throws PostgresWrongMajorVersionError, PostgresStartFailedError
 */
export async function ensureCluster(
  account: ServerAccount,
  credentials: ServerCredentials,
  serverVersion: string,
): Promise<void> {
  await removeDrafts(account.home);
  if (existsSync(clusterOf(account))) await refuseOtherMajor(account, serverVersion);
  else await createCluster(account, credentials);
}

/** @returns the major version in a version number, e.g. `18` of `18.4`. */
export function majorOf(version: string): string {
  return /^\d+/.exec(version.trim())?.[0] ?? version.trim();
}

async function refuseOtherMajor(account: ServerAccount, serverVersion: string): Promise<void> {
  const cluster = clusterOf(account);
  const dataVersion = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => 'unknown');
  if (majorOf(dataVersion) !== majorOf(serverVersion)) {
    throw new PostgresWrongMajorVersionError(dataVersion.trim(), serverVersion, cluster);
  }
}

async function createCluster(
  account: ServerAccount,
  credentials: ServerCredentials,
): Promise<void> {
  const draft = join(account.home, `${DRAFT_PREFIX}${process.pid}`);
  await mkdir(draft, { mode: 0o700 });
  if (account.owner) await chown(draft, account.owner.uid, account.owner.gid);
  const options = [
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--auth=scram-sha-256',
    `--username=${SUPERUSER}`,
    `--pwfile=${credentials.passwordFile}`,
    `--pgdata=${draft}`,
  ];
  const [file = '', ...args] = [
    ...account.prefix,
    programOf(account.binaries, 'initdb'),
    ...options,
  ];
  const { code, output } = await runProgram(file, args);
  if (code !== 0) throw new PostgresStartFailedError('initdb', output);
  await rename(draft, clusterOf(account));
}

async function removeDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(DRAFT_PREFIX)) await rm(join(home, name), REMOVAL);
  }
}
