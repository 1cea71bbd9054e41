import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const FILE = 'installation-secret';

/** What INSTALLATION_SECRET must look like. */
export const installationSecretSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '64 chữ số thập lục phân (64 lower-case hex digits)');

/**
 * The secret of this installation. It keys hashes that must not be comparable with those of other
 * installations, and must be the same in all processes of this one.
 * @param dataDir where it is kept, in a file that only its owner can read; made with the first call.
 * @param given that of INSTALLATION_SECRET, which is then taken and not kept.
 * @returns 64 hex digits.
 */
export async function installationSecret(dataDir: string, given?: string): Promise<string> {
  if (given !== undefined) return given;
  const file = join(dataDir, FILE);
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known;
  await mkdir(dataDir, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  // Of callers that start at once only one link succeeds; all then read the same secret.
  await link(draft, file).catch(() => undefined);
  await rm(draft);
  return readFile(file, 'utf8');
}
