/**
 * `npm run test:elasticsearch`: the contract of the search on a real Elasticsearch, that of
 * ELASTICSEARCH_URL or a node assembled from Maven Central.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { missingTools, startOwnNode } from './elasticsearch/own-node.mjs';

const CONFIG = join(import.meta.dirname, '../jest.elasticsearch.config.mjs');

function runSuite(url) {
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(
    process.execPath,
    [...flags, jest, '--config', CONFIG, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, ELASTICSEARCH_URL: url } },
  );
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

async function onOwnNode() {
  const missing = missingTools();
  if (missing.length > 0) {
    console.error(
      `NOT RUN: the Elasticsearch suite needs ELASTICSEARCH_URL, or ${missing.join('; ')}.`,
    );
    return 1;
  }
  const node = await startOwnNode();
  const interrupted = () => void node.stop().then(() => process.exit(1));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    return await runSuite(node.url);
  } finally {
    await node.stop();
  }
}

// One suite runs the built processes.
await ensureBuilt({ web: false });
const url = process.env['ELASTICSEARCH_URL'];
process.exitCode = url ? await runSuite(url) : await onOwnNode();
