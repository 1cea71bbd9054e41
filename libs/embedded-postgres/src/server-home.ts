import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, lchown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type PostgresBinaries } from './postgres-binaries.js';

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Where servers live whose account cannot reach the project's own folder. */
const OUTSIDE_HOME = '/var/lib/lang-nghe';
const MOVED_FILE = 'moved-to';

/** @returns the folder the data was moved to by `moveHomeAside`, if it was. */
export async function readMovedHome(dataDir: string): Promise<string | undefined> {
  const home = await readFile(join(dataDir, MOVED_FILE), 'utf8').catch(() => '');
  return existsSync(home) ? home : undefined;
}

/**
 * Copies data and programs to a folder that `owner` can reach, and notes it beside the old data.
 * The old data stays where it was.
 */
export async function moveHomeAside(
  binaries: PostgresBinaries,
  dataDir: string,
  owner: Owner,
): Promise<{ binaries: PostgresBinaries; home: string }> {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const folder = join(OUTSIDE_HOME, name);
  const home = join(folder, 'data');
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await copyOnce(binaries.folder, join(folder, 'native'));
  if (!existsSync(home)) await cp(dataDir, home, { recursive: true, verbatimSymlinks: true });
  await chmod(home, 0o700);
  await changeOwner(home, owner);
  await writeFile(join(dataDir, MOVED_FILE), home, { mode: 0o600 });
  return { binaries: { folder: join(folder, 'native') }, home };
}

async function copyOnce(from: string, to: string): Promise<void> {
  const newer = (await stat(from)).mtimeMs > (await stat(to).catch(() => ({ mtimeMs: 0 }))).mtimeMs;
  if (newer) await cp(from, to, { recursive: true, verbatimSymlinks: true, force: true });
}

/** Gives a folder and all inside to another owner; does nothing when it has it already. */
export async function changeOwner(folder: string, owner: Owner): Promise<void> {
  if ((await stat(folder)).uid === owner.uid) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    await lchown(join(entry.parentPath, entry.name), owner.uid, owner.gid);
  }
  // The folder itself comes last: its owner says that all of it was done.
  await lchown(folder, owner.uid, owner.gid);
}

/** Makes the data folder, readable by nobody else. */
export async function prepareDataDir(dataDir: string): Promise<void> {
  await mkdir(dirname(dataDir), { recursive: true });
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
}
