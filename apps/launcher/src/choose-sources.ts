import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '#platform';
import { type LauncherEnvironment } from './environment.js';

const FILE = 'settings.json';
const schema = z.object({ sources: z.string() });

/**
 * Decides what is watched: what the user set, else what was watched last, else the trial web.
 *
 * @returns `trial`, `real` or an absolute path.
 * @throws ConfigurationError for the trial web in production and for a file that is missing.
 */
export async function chooseSources(
  environment: LauncherEnvironment,
  root: string,
): Promise<string> {
  const chosen = environment.sources ?? (await readLast(environment.dataDir)) ?? 'trial';
  if (chosen === 'real') return chosen;
  if (chosen === 'trial') {
    if (environment.production) throw new ConfigurationError([NOT_IN_PRODUCTION]);
    return chosen;
  }
  const path = resolve(root, chosen);
  if (!existsSync(path)) {
    throw new ConfigurationError([
      `SOURCES: không có tệp ${path}; hãy dùng trial, real hoặc đường dẫn tới tệp nguồn tin ` +
        '(no such file)',
    ]);
  }
  return path;
}

const NOT_IN_PRODUCTION =
  'SOURCES: môi trường production không dùng nguồn mẫu (trial); ' +
  'hãy đặt SOURCES=real hoặc đường dẫn tới tệp nguồn tin';

/** Remembers what is watched for the next start without SOURCES. */
export async function rememberSources(dataDir: string, sources: string): Promise<void> {
  const path = join(dataDir, FILE);
  await writeFile(`${path}.draft`, `${JSON.stringify({ sources }, null, 2)}\n`);
  await rename(`${path}.draft`, path);
}

async function readLast(dataDir: string): Promise<string | undefined> {
  const path = join(dataDir, FILE);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text)).sources;
  } catch {
    throw new ConfigurationError([
      `${path}: sources: không đọc được; hãy xoá tệp này (unreadable)`,
    ]);
  }
}
