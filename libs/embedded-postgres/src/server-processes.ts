import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf } from './process-identity.js';

/**
 * Finds the living server processes of one cluster, whoever started them. On Linux these are all
 * (a server process works in its data directory); elsewhere only the first of them can be told.
 *
 * @param cluster the data directory.
 * @param recordedPid the process named in `postmaster.pid`, if any.
 */
export function findServerProcesses(cluster: string, recordedPid: number | undefined): number[] {
  if (process.platform === 'linux') return findOnLinux(realpathSync(cluster));
  if (recordedPid === undefined || identityOf(recordedPid) === undefined) return [];
  return looksLikeServer(recordedPid, cluster) ? [recordedPid] : [];
}

/**
 * Waits until no server process of the cluster is left.
 *
 * @returns whether that came true within the patience.
 */
export async function waitUntilGone(
  remaining: () => readonly number[],
  patienceMs: number,
): Promise<boolean> {
  const pauseMs = 50;
  for (let waited = 0; remaining().length > 0; waited += pauseMs) {
    if (waited >= patienceMs) return false;
    await sleep(pauseMs);
  }
  return true;
}

/** Sends a signal to processes that may be gone by now. */
export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone already, which is what was wanted.
    }
  }
}

function findOnLinux(cluster: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && worksIn(pid, cluster) && identityOf(pid) !== undefined);
}

function worksIn(pid: number, cluster: string): boolean {
  try {
    const folder = readlinkSync(`/proc/${pid}/cwd`);
    return folder === cluster && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}

function looksLikeServer(pid: number, cluster: string): boolean {
  const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
  const [file, args]: [string, string[]] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', query]]
      : ['ps', ['-ww', '-o', 'args=', '-p', String(pid)]];
  try {
    const command = execFileSync(file, args, { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    return false;
  }
}
