import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresBusyError } from './embedded-postgres.errors.js';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js';

/** How long a taker waits while another removes a dead lock. */
const removalPauseMs = 10;

/** Who holds a lock file; `note` is what the holder wrote for others to read. */
export interface LockHolder extends ProcessIdentity {
  readonly note: string;
}

/** A lock file of this process; `release` removes it if it is still ours. */
export interface ProcessLock {
  release(): Promise<void>;
}

export type LockAttempt =
  | { readonly acquired: true; readonly lock: ProcessLock }
  | { readonly acquired: false; readonly holder: LockHolder };

/**
 * Takes a lock file for this process, at once or not at all. A lock whose process is dead (also
 * when its number was given to another program since) is taken over.
 *
 * @param path the lock file; its folder must exist.
 * @param note a line for whoever finds the lock held, e.g. an address.
 */
export async function tryProcessLock(path: string, note: string): Promise<LockAttempt> {
  const self = selfAs(note);
  for (;;) {
    if (await createLock(path, self)) {
      return { acquired: true, lock: { release: () => releaseLock(path, self) } };
    }
    const holder = await readSettledHolder(path);
    if (holder !== undefined && isRunning(holder)) return { acquired: false, holder };
    await removeDeadLock(path);
  }
}

/**
 * Takes a lock file, waiting for its holder.
 *
 * @param patienceMs how long to wait.
 * @throws PostgresBusyError when the holder keeps it longer.
 */
export async function waitForProcessLock(path: string, patienceMs: number): Promise<ProcessLock> {
  const pauseMs = 50;
  for (let waited = 0; ; waited += pauseMs) {
    const attempt = await tryProcessLock(path, '');
    if (attempt.acquired) return attempt.lock;
    if (waited >= patienceMs) throw new PostgresBusyError(attempt.holder.pid);
    await sleep(pauseMs);
  }
}

/** @returns the holder written in a lock file, or undefined when the text is not one. */
export function parseLockHolder(text: string): LockHolder | undefined {
  try {
    const value = JSON.parse(text) as Partial<LockHolder> | null;
    const { pid, startedAt, note } = value ?? {};
    if (!Number.isInteger(pid) || typeof startedAt !== 'string') return undefined;
    return { pid: pid ?? 0, startedAt, note: note ?? '' };
  } catch {
    return undefined;
  }
}

function selfAs(note: string): LockHolder {
  return { pid: process.pid, startedAt: identityOf(process.pid)?.startedAt ?? 'running', note };
}

async function createLock(path: string, holder: LockHolder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock is created and then written: an empty one is given a moment to be filled. */
async function readSettledHolder(path: string): Promise<LockHolder | undefined> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const holder = await readHolder(path);
    if (holder !== undefined) return holder;
    await sleep(50);
  }
  return undefined;
}

async function readHolder(path: string): Promise<LockHolder | undefined> {
  return parseLockHolder(await readFile(path, 'utf8').catch(() => ''));
}

/**
 * Removes the lock of a dead process under a lock of its own, so that nobody can remove the lock
 * that another taker has just made in its place.
 */
async function removeDeadLock(path: string): Promise<void> {
  const removal = await tryProcessLock(`${path}.removal`, '');
  if (!removal.acquired) return sleep(removalPauseMs);
  try {
    const holder = await readHolder(path);
    if (holder === undefined || !isRunning(holder)) await rm(path, { force: true });
  } finally {
    await removal.lock.release();
  }
}

async function releaseLock(path: string, self: LockHolder): Promise<void> {
  const holder = await readHolder(path);
  if (holder?.pid === self.pid && holder.startedAt === self.startedAt) {
    await rm(path, { force: true });
  }
}
