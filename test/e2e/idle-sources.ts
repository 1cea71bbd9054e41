import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalSite } from '../doubles/local-site.js';

/**
 * Writes the sources of a worker that is to do nothing but the jobs of the test: one site with
 * nothing to read.
 * @returns the file, for SOURCES
 */
export async function writeIdleSources(folder: string, site: LocalSite): Promise<string> {
  const file = join(folder, 'nguon.yaml');
  const entry = `id: bao-thu-nghiem, name: Báo, kind: news, channel: news, url: '${site.origin}/'`;
  await writeFile(
    file,
    `allow: [{ origin: '${site.origin}', delayMs: 20, revisitSeconds: 5 }]
sources: [{ ${entry}, feeds: ['${site.origin}/rss'], everySeconds: 600 }]
`,
  );
  return file;
}
