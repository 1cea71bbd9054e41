import { type PostgresBinaries, programOf } from './postgres-binaries.js';
import { isRunning, type ProcessIdentity } from './process-identity.js';
import { runProgram } from './run-program.js';
import { findServerProcesses, signalAll, waitUntilGone } from './server-processes.js';

/** `fast` cuts clients off and writes all to disk; `immediate` leaves a recovery to the next start. */
export type StopMode = 'fast' | 'immediate';

const FAST_PATIENCE_MS = 20_000;
const IMMEDIATE_PATIENCE_MS = 5_000;

/** Stops a server and waits until its last process is gone, by force in the end. */
export async function stopServer(
  binaries: PostgresBinaries,
  cluster: string,
  server: ProcessIdentity,
  mode: StopMode,
): Promise<void> {
  const remaining = () => findServerProcesses(cluster, server.pid);
  if (mode === 'fast') {
    await askToStop(binaries, cluster, server);
    if (await waitUntilGone(remaining, FAST_PATIENCE_MS)) return;
  }
  if (isRunning(server)) signalAll([server.pid], 'SIGQUIT');
  if (await waitUntilGone(remaining, IMMEDIATE_PATIENCE_MS)) return;
  signalAll(remaining(), 'SIGKILL');
  await waitUntilGone(remaining, IMMEDIATE_PATIENCE_MS);
}

/** Windows has no signals; there pg_ctl speaks to the server through its pipe. */
async function askToStop(
  binaries: PostgresBinaries,
  cluster: string,
  server: ProcessIdentity,
): Promise<void> {
  if (process.platform !== 'win32') signalAll([server.pid], 'SIGINT');
  else await runProgram(programOf(binaries, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast']);
}
