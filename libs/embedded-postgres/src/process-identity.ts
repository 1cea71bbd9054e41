import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process that cannot be confused with a later one of the same number.
 * `startedAt` is opaque: compare it for equality only.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

/** @returns the identity of a running process, or undefined when it is gone or a zombie. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** @returns whether exactly this process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.startedAt === identity.startedAt;
}

/**
 * Reads the start out of one line of /proc/PID/stat (man 5 proc: field 3 is the state, field 22
 * the start in clock ticks since boot). The name in field 2 may itself hold spaces and brackets.
 *
 * @returns undefined for a zombie: nobody has fetched its exit code yet, but it no longer runs.
 */
export function parseStatLine(line: string): string | undefined {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  return state === 'Z' || state === 'X' ? undefined : fields[19];
}

function startOnLinux(pid: number): string | undefined {
  try {
    const ticks = parseStatLine(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return ticks === undefined ? undefined : `${bootId()}:${ticks}`;
  } catch {
    return undefined;
  }
}

/** Ticks count from the boot, so the boot belongs to the identity. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
  } catch {
    return 'boot';
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  // Windows has no cheap way to ask for the start; the number alone must do there.
  return process.platform === 'win32' ? 'running' : startFromPs(pid);
}

function startFromPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    }).trim();
    return line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
}
