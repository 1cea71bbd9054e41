import { randomBytes } from 'node:crypto';
import { chmod, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PostgresBinariesMissingError,
  PostgresDataNotOursError,
  PostgresStartFailedError,
} from './embedded-postgres.errors.js';
import { EmbeddedPostgres, lockServer } from './embedded-postgres.js';
import { settleExistingServer } from './existing-server.js';
import { clusterOf, ensureCluster } from './initialise-cluster.js';
import { findPostgresBinaries, type PostgresBinaries, programOf } from './postgres-binaries.js';
import { runProgram } from './run-program.js';
import { chooseAccount, type ServerAccount } from './server-account.js';
import { databaseUrl, ensureDatabase } from './server-connection.js';
import { loadCredentials, type ServerCredentials } from './server-credentials.js';
import { prepareDataDir } from './server-home.js';
import { choosePort } from './server-port.js';
import { runServer } from './server-process.js';
import { ServerUsers } from './server-users.js';

/** What an embedded server needs to know. */
export interface EmbeddedPostgresOptions {
  /** Absolute folder for everything of the server; made with mode 0700 if missing. */
  readonly dataDir: string;
  /** File the server's own log is appended to; its folder must exist. Default: in `dataDir`. */
  readonly logFile?: string;
  /** Cryptographically strong bytes; replaced in tests only. */
  readonly randomBytes?: (size: number) => Buffer;
}

const LOG_LIMIT_BYTES = 5_000_000;
const PORT_TRIES = 5;

/**
 * Starts the PostgreSQL server of a data folder, or takes over the one already running on it, and
 * makes the application's database. There is never more than one server on a folder, whoever was
 * killed before. The server lives in a session of its own and outlives a killed parent; the next
 * start adopts it.
 *
 * @throws EmbeddedPostgresError one of its subclasses, told apart by `code`.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const platform = `${process.platform}-${process.arch}`;
  const binaries = await findPostgresBinaries(platform);
  const version = await readBinariesVersion(binaries, platform);
  await prepareDataDir(options.dataDir);
  await refuseForeignFolder(options.dataDir);
  const lock = await lockServer(options.dataDir);
  try {
    return await startLocked(options, binaries, version);
  } finally {
    await lock.release();
  }
}

async function startLocked(
  options: EmbeddedPostgresOptions,
  binaries: PostgresBinaries,
  version: string,
): Promise<EmbeddedPostgres> {
  const random = options.randomBytes ?? randomBytes;
  const account = await chooseAccount(binaries, options.dataDir);
  const credentials = await loadCredentials(account, random);
  await ensureCluster(account, credentials, version);
  const existing = await settleExistingServer(clusterOf(account), credentials);
  const logFile = options.logFile ?? join(options.dataDir, 'postgres.log');
  const server = existing ?? (await runOnFreePort(account, credentials, logFile, random));
  await ensureDatabase(server.port, credentials);
  const users = new ServerUsers(account.home);
  await users.enter();
  const facts = {
    url: databaseUrl(server.port, credentials),
    port: server.port,
    pid: server.pid,
    version,
    adopted: existing !== undefined,
    dataDir: options.dataDir,
    account,
  };
  return new EmbeddedPostgres(facts, users, 'child' in server ? server.child : undefined);
}

async function runOnFreePort(
  account: ServerAccount,
  credentials: ServerCredentials,
  logFile: string,
  random: (size: number) => Buffer,
) {
  await startLogAnew(logFile);
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(account, random);
    try {
      return { port, ...(await runServer(account, credentials, port, logFile)) };
    } catch (error) {
      if (attempt === PORT_TRIES || !isPortTaken(error)) throw error;
    }
  }
}

/** Between our look at a port and the server's use of it another program may take it. */
function isPortTaken(error: unknown): boolean {
  return error instanceof PostgresStartFailedError && /address already in use/i.test(error.output);
}

async function readBinariesVersion(binaries: PostgresBinaries, platform: string): Promise<string> {
  const program = programOf(binaries, 'postgres');
  // npm keeps the mode of files, but not every way of copying a project does.
  await chmod(program, 0o755).catch(() => undefined);
  const { code, output } = await runProgram(program, ['--version']);
  const version = /\d+(\.\d+)*/.exec(output)?.[0];
  if (code !== 0 || version === undefined) throw new PostgresBinariesMissingError(platform, output);
  return version;
}

async function refuseForeignFolder(dataDir: string): Promise<void> {
  const self = process.getuid?.();
  const { uid } = await stat(dataDir);
  if (self !== undefined && self !== 0 && self !== uid) throw new PostgresDataNotOursError(dataDir);
}

async function startLogAnew(logFile: string): Promise<void> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(logFile, `${logFile}.1`);
}
