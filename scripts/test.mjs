/** Builds what is missing (the browser suite drives the built product), then runs every suite. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';

await ensureBuilt({ web: true });

const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const child = spawn(process.execPath, [...flags, jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
child.on('exit', (code, signal) => {
  console.log(
    'Not part of this run: npm run test:elasticsearch (the search on a real Elasticsearch).',
  );
  process.exit(signal ? 1 : (code ?? 1));
});
