/** `npm run import`, `analyze`, …: builds the server if needed, then runs one command of the cli. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireNode } from './node-version.mjs';

await requireNode();
const { ensureBuilt, orExplain } = await import('./build.mjs');
await orExplain(() => ensureBuilt({ web: false }));
const cli = join(import.meta.dirname, '../dist/apps/cli/src/main.js');
process.argv[1] = cli;
await import(pathToFileURL(cli).href);
