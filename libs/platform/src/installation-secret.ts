import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'installation-secret';

/**
 * The secret of this installation, made with the first call and kept in a file that only its
 * owner can read. It keys hashes that must not be comparable with those of other installations.
 * @param dataDir where it is kept; made if missing.
 * @returns 64 hex digits.
 */
export async function installationSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, FILE);
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known;
  await mkdir(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  // Of two processes that start at once only one link succeeds; both then read the same secret.
  await link(draft, file).catch(() => undefined);
  await rm(draft);
  return readFile(file, 'utf8');
}
