import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  PostgresPasswordRejectedError,
  PostgresStartFailedError,
} from './embedded-postgres.errors.js';
import { clusterOf } from './initialise-cluster.js';
import { programOf } from './postgres-binaries.js';
import { SERVER_ENVIRONMENT } from './run-program.js';
import { type ServerAccount } from './server-account.js';
import { askServer, type ServerAnswer } from './server-connection.js';
import { type ServerCredentials } from './server-credentials.js';
import { serverSettings } from './server-settings.js';

const SILENCE_PATIENCE_MS = 60_000;

/** A server process this process started, with its place in the log. */
export interface ServerProcess {
  readonly pid: number;
  readonly child: ChildProcess;
}

/**
 * Starts the server in a session of its own (Ctrl-C does not reach it, and it outlives us), its
 * output going straight to a file, and waits until it takes connections.
 *
 * @throws PostgresStartFailedError with the end of its log when it ends or says nothing instead.
 * @throws PostgresPasswordRejectedError when it runs but refuses the kept password.
 */
export async function runServer(
  account: ServerAccount,
  credentials: ServerCredentials,
  port: number,
  logFile: string,
): Promise<ServerProcess> {
  const log = await open(logFile, 'a', 0o600);
  const logStart = (await log.stat()).size;
  const child = spawnServer(account, port, log.fd);
  const exited = waitForExit(child);
  try {
    const cluster = clusterOf(account);
    const ready = waitForReady(child, () => askServer(port, cluster, credentials));
    const outcome = await Promise.race([ready, exited]);
    if (outcome === 'ours') return { pid: child.pid ?? 0, child };
    child.kill(outcome === 'silent' ? 'SIGKILL' : 'SIGINT');
    await exited;
    if (outcome === 'rejected') throw new PostgresPasswordRejectedError(credentials.passwordFile);
    throw new PostgresStartFailedError('server', await readEnd(logFile, logStart));
  } finally {
    await log.close();
  }
}

function spawnServer(account: ServerAccount, port: number, logFd: number): ChildProcess {
  const cluster = clusterOf(account);
  const program = programOf(account.binaries, 'postgres');
  const command = [...account.prefix, program, '-D', cluster, ...serverSettings(port)];
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd: cluster,
    env: SERVER_ENVIRONMENT,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', logFd, logFd],
  });
  child.unref();
  return child;
}

function waitForExit(child: ChildProcess): Promise<'exited'> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve('exited'));
    child.once('error', () => resolve('exited'));
  });
}

/**
 * Recovery after a crash may take minutes: as long as the server says that it is starting, it is
 * waited for; one that says nothing at all is given up.
 */
async function waitForReady(
  child: ChildProcess,
  ask: () => Promise<ServerAnswer>,
): Promise<'ours' | 'rejected' | 'silent' | 'exited'> {
  let lastSign = performance.now();
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await ask();
    if (answer === 'ours' || answer === 'rejected') return answer;
    if (answer === 'starting') lastSign = performance.now();
    if (performance.now() - lastSign > SILENCE_PATIENCE_MS) return 'silent';
    await sleep(25);
  }
  return 'exited';
}

async function readEnd(logFile: string, from: number): Promise<string> {
  const written = (await readFile(logFile)).subarray(from).toString('utf8');
  return written.trim().split('\n').slice(-8).join('\n');
}
