import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parsePostmasterPid, type PostmasterPid } from './postmaster-pid.js';
import { askServer } from './server-connection.js';
import { type ServerCredentials } from './server-credentials.js';
import { findServerProcesses, signalAll, waitUntilGone } from './server-processes.js';

const SILENCE_PATIENCE_MS = 10_000;
const STOP_PATIENCE_MS = 5_000;

/**
 * Looks for a server that already runs on the cluster, left by a process that was killed or
 * started by another one of ours. One that is ours and answers is returned; any other is stopped
 * at once. A `postmaster.pid` whose process is gone or belongs to another program is removed.
 * Afterwards either the returned server is the only one, or there is none.
 */
export async function settleExistingServer(
  cluster: string,
  credentials: ServerCredentials,
): Promise<PostmasterPid | undefined> {
  const recorded = await readPostmasterPid(cluster);
  const remaining = () => findServerProcesses(cluster, recorded?.pid);
  if (recorded !== undefined && remaining().includes(recorded.pid)) {
    if (await provesOurs(recorded, cluster, credentials)) return recorded;
    signalAll([recorded.pid], 'SIGQUIT');
  }
  // Children of a killed server end by themselves within moments.
  if (!(await waitUntilGone(remaining, STOP_PATIENCE_MS))) {
    signalAll(remaining(), 'SIGKILL');
    await waitUntilGone(remaining, STOP_PATIENCE_MS);
  }
  await rm(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

/** @returns what the server of the cluster wrote about itself, if it did. */
async function readPostmasterPid(cluster: string): Promise<PostmasterPid | undefined> {
  const path = join(cluster, 'postmaster.pid');
  return parsePostmasterPid(await readFile(path, 'utf8').catch(() => ''));
}

/** A server that recovers or shuts down is waited for; a silent one only for a while. */
async function provesOurs(
  recorded: PostmasterPid,
  cluster: string,
  credentials: ServerCredentials,
): Promise<boolean> {
  let lastSign = performance.now();
  while (performance.now() - lastSign < SILENCE_PATIENCE_MS) {
    if (!findServerProcesses(cluster, recorded.pid).includes(recorded.pid)) return false;
    const answer = await askServer(recorded.port, cluster, credentials);
    if (answer === 'ours') return true;
    if (answer === 'rejected' || answer === 'foreign') return false;
    if (answer === 'starting') lastSign = performance.now();
    await sleep(100);
  }
  return false;
}
