import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { parseSourcesFile, type SourcesFile } from '#crawl';
import { type SourceSet } from '#domain';
import { ConfigurationError, projectRoot } from '#platform';

const KNOWN_FILES: Readonly<Record<string, { file: string; set: SourceSet }>> = {
  trial: { file: 'config/sources.trial.yaml', set: 'trial' },
  real: { file: 'config/sources.yaml', set: 'real' },
};

/**
 * Reads what SOURCES names: `trial`, `real`, or the path of a file of one's own.
 * @throws ConfigurationError when the file is missing or wrong.
 */
export async function readWatchedSources(
  sources: string,
  production: boolean,
): Promise<SourcesFile> {
  const { file, set } = KNOWN_FILES[sources] ?? { file: sources, set: 'custom' as const };
  const path = isAbsolute(file) ? file : join(projectRoot(), file);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigurationError([`SOURCES: không đọc được tệp ${file} (file cannot be read)`]);
  });
  return parseSourcesFile(text, file, { set, environment: process.env, production });
}
