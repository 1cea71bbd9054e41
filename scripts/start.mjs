/** `npm start`: builds what is not built, then runs the product in this process. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireNode } from './node-version.mjs';

await requireNode();
// In a process of its own, so that the launcher does not keep the memory of a build.
const build = [join(import.meta.dirname, 'build.mjs'), '--quiet'];
const { status } = spawnSync(process.execPath, build, { stdio: ['ignore', 'inherit', 'inherit'] });
if (status !== 0) process.exit(1);
const launcher = join(import.meta.dirname, '../dist/apps/launcher/src/main.js');
await import(pathToFileURL(launcher).href);
