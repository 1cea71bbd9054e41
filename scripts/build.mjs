/**
 * Builds what is not built: the server (nest, swc) and the web (vite), each only when its sources
 * differ from those of the last build. All messages go to standard error, so that commands may
 * use standard output for data.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBuildLock } from './build-lock.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** What is built: its sources, the tool it needs, the folders of dist it owns. */
const TARGETS = {
  server: {
    label: 'máy chủ (server)',
    inputs: ['apps', 'libs', '.swcrc', 'nest-cli.json', 'package.json', 'package-lock.json'],
    skip: /^apps\/web\/|\.spec\.ts$/,
    tool: 'node_modules/@nestjs/cli/bin/nest.js',
    outputs: ['apps', 'libs'],
    async prepare(draft) {
      const config = JSON.parse(await readFile(join(ROOT, 'nest-cli.json'), 'utf8'));
      config.compilerOptions.builder.options.outDir = draft;
      const file = `${draft}.json`;
      await writeFile(file, JSON.stringify(config));
      return ['build', '--config', relative(ROOT, file)];
    },
    /** The maps were written one folder deeper than where they will stand. */
    async finish(draft) {
      const files = await readdir(draft, { recursive: true });
      const maps = files.filter((file) => file.endsWith('.map'));
      await Promise.all(maps.map((file) => shortenSourcePath(join(draft, file))));
    },
  },
  web: {
    label: 'giao diện (web)',
    inputs: ['apps/web', 'libs/contracts', 'libs/domain', 'package.json', 'package-lock.json'],
    skip: /\.spec\.tsx?$/,
    tool: 'node_modules/vite/bin/vite.js',
    outputs: ['web'],
    prepare: (draft) =>
      Promise.resolve([
        'build',
        '--config',
        'apps/web/vite.config.mts',
        '--logLevel',
        'warn',
        '--outDir',
        join(draft, 'web'),
      ]),
    finish: () => Promise.resolve(),
  },
};

/** A build that cannot be made; the message is for the user. */
export class BuildError extends Error {}

/**
 * Makes sure that the server, and the web if asked, are built from the present sources.
 *
 * @param {{ web: boolean }} options
 * @returns {Promise<string[]>} what had to be built.
 * @throws {BuildError} with the compiler's output, or naming what is not installed.
 */
export async function ensureBuilt({ web }) {
  const names = web ? ['server', 'web'] : ['server'];
  if ((await findStale(names)).length === 0) return [];
  await mkdir(DIST, { recursive: true });
  return withBuildLock(DIST, async () => {
    // Somebody else may have built it while we waited for the lock.
    const stale = await findStale(names);
    await removeDrafts();
    await Promise.all(stale.map(({ name, hash }) => build(TARGETS[name], name, hash)));
    return stale.map(({ name }) => name);
  });
}

/** Runs a script's work; a build that fails ends it with the message alone. */
export async function orExplain(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function findStale(names) {
  const found = await Promise.all(
    names.map(async (name) => ({ name, hash: await hashInputs(TARGETS[name]) })),
  );
  return found.filter(({ name, hash }) => !isBuilt(TARGETS[name], name, hash));
}

function isBuilt(target, name, hash) {
  if (!target.outputs.every((folder) => existsSync(join(DIST, folder)))) return false;
  // A shipped product may come without its sources: then there is nothing to compare with.
  if (!existsSync(join(ROOT, target.inputs[0]))) return true;
  const stamp = join(DIST, `${name}.stamp`);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

async function hashInputs({ inputs, skip }) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await listFiles(input)) {
      if (!skip.test(file)) hash.update(`${file}\0`).update(await readFile(join(ROOT, file)));
    }
  }
  return hash.digest('hex');
}

async function listFiles(path) {
  try {
    const entries = await readdir(join(ROOT, path), { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    const lists = entries.map((entry) => {
      const child = `${path}/${entry.name}`;
      return entry.isDirectory() ? listFiles(child) : [child];
    });
    return (await Promise.all(lists)).flat();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Builds beside the present output and then changes places, so that nobody sees a half build. */
async function build(target, name, hash) {
  const tool = join(ROOT, target.tool);
  if (!existsSync(tool)) throw new BuildError(explainMissingTool(target, name));
  console.error(`Đang dựng ${target.label}…`);
  const draft = join(DIST, `.draft-${name}`);
  await runTool([tool, ...(await target.prepare(draft))], target.label);
  await target.finish(draft);
  await rm(join(DIST, `${name}.stamp`), { force: true });
  for (const folder of target.outputs) await replaceFolder(join(draft, folder), folder);
  await writeFile(join(DIST, `${name}.stamp`), hash);
  await removeDrafts(name);
}

async function shortenSourcePath(map) {
  const text = await readFile(map, 'utf8');
  await writeFile(map, text.replace('"sources":["../', '"sources":["'));
}

async function replaceFolder(fresh, folder) {
  const place = join(DIST, folder);
  if (existsSync(place)) await rename(place, join(DIST, `.draft-${folder}-old`));
  await rename(fresh, place);
  await rm(join(DIST, `.draft-${folder}-old`), { recursive: true, force: true });
}

async function removeDrafts(name = '') {
  for (const entry of await readdir(DIST)) {
    if (entry.startsWith(`.draft-${name}`)) {
      await rm(join(DIST, entry), { recursive: true, force: true });
    }
  }
}

function explainMissingTool({ label }, name) {
  const built = existsSync(join(DIST, `${name}.stamp`));
  const reason = built ? 'mã nguồn đã đổi sau lần dựng trước' : 'chưa được dựng';
  return (
    `Không dựng được ${label}: ${reason} và các công cụ dựng không được cài ` +
    '(NODE_ENV=production hoặc --omit=dev).\n' +
    'Hãy chạy "npm ci --include=dev && npm run build", sau đó "npm prune --omit=dev" nếu muốn.\n' +
    '(Build tools are not installed: run "npm ci --include=dev && npm run build" first.)'
  );
}

function runTool(args, label) {
  return new Promise((resolvePromise, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk) => (output += chunk.toString('utf8'));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolvePromise();
      else
        reject(new BuildError(`${output.trim()}\nDựng ${label} không thành công (build failed).`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const web = !process.argv.includes('--server-only');
  const built = await orExplain(() => ensureBuilt({ web }));
  const quiet = process.argv.includes('--quiet');
  if (built.length === 0 && !quiet) console.error('Không có gì phải dựng lại (already built).');
}
