/** Builds what is missing (the browser suite drives the built product), then runs every suite. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { ensureBuilt } from './build.mjs';

await ensureBuilt({ web: true });

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
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
