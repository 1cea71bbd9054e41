/** One build at a time in one folder, also between processes that were killed half-way. */
import { open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** No build takes this long: a lock older than this was left by a killed process. */
const OLDEST_MS = 300_000;

/**
 * Runs the work while holding the folder's build lock, waiting for whoever holds it.
 *
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBuildLock(folder, work) {
  const path = join(folder, '.build-lock');
  while (!(await tryLock(path))) {
    if (await isAbandoned(path)) await rm(path, { force: true });
    else await sleep(100);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function tryLock(path) {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(path) {
  try {
    const ageMs = Date.now() - (await stat(path)).mtimeMs;
    const pid = Number(await readFile(path, 'utf8'));
    if (pid === 0) return ageMs > 2_000;
    return ageMs > OLDEST_MS || !isAlive(pid);
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
