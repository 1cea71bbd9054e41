/** One Elasticsearch node on the loopback, for tests and measurements. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isInstalled } from './find-tools.mjs';

const HTTP_PORT = 19_290;
const TRANSPORT_PORT = 19_390;
const PATIENCE_MS = 120_000;
const STOP_MS = 15_000;
const UNREFERENCED = { ref: false };

/** Flags of a node; `quickStart` trades a third of the speed for a second of the start. */
function jvmFlags(run, { heap, quickStart }) {
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    '-XX:-AlwaysPreTouch',
    ...(quickStart ? ['-XX:TieredStopAtLevel=1'] : []),
    '--add-modules=jdk.incubator.vector',
    '-Dorg.apache.lucene.store.defaultReadAdvice=normal',
    `-Djava.io.tmpdir=${run}/tmp`,
  ];
}

function settingsOf(run, ports) {
  return [
    'cluster.name: lang-nghe-test',
    'node.name: n1',
    `path.data: ${run}/data`,
    `path.logs: ${run}/logs`,
    'network.host: 127.0.0.1',
    `http.port: ${ports.http}`,
    `transport.port: ${ports.transport}`,
    'discovery.type: single-node',
    'cluster.routing.allocation.disk.threshold_enabled: false',
    // With the threshold off, each look at the disks lifts the block that a test sets on purpose.
    'cluster.info.update.interval: 24h',
    'xpack.security.enabled: false',
  ].join('\n');
}

/** Elasticsearch refuses root; a user namespace makes root somebody else without any user. */
function prefixes() {
  const follow = isInstalled('setpriv') ? ['setpriv', '--pdeathsig', 'TERM'] : [];
  if (process.getuid?.() !== 0) return follow;
  return ['unshare', '--user', '--map-user=1000', '--map-group=1000', ...follow];
}

function prepareFolder(home, ports, options) {
  const run = mkdtempSync(join(tmpdir(), 'lang-nghe-elasticsearch-'));
  for (const name of ['config/jvm.options.d', 'data', 'logs', 'tmp']) {
    mkdirSync(join(run, name), { recursive: true });
  }
  cpSync(join(home, 'config/log4j2.properties'), join(run, 'config/log4j2.properties'));
  writeFileSync(join(run, 'config/elasticsearch.yml'), settingsOf(run, ports));
  const flags = jvmFlags(run, options);
  writeFileSync(join(run, 'config/jvm.options'), flags.join('\n'));
  return { run, flags };
}

function launch(home, jdk, run) {
  const log = openSync(join(run, 'logs/stdout'), 'a');
  const java = [join(jdk, 'bin/java'), '-Xms4m', '-Xmx64m', '-XX:+UseSerialGC'];
  const main = ['-cp', `${home}/lib/tools/server-launcher/*`];
  const name = 'org.elasticsearch.server.launcher.ServerLauncher';
  const [program, ...rest] = [...prefixes(), ...java, ...main, name];
  return spawn(program, rest, {
    // Elsewhere the launcher takes the installation for a broken one.
    cwd: home,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env['PATH'],
      ES_HOME: home,
      ES_PATH_CONF: join(run, 'config'),
      ES_TMPDIR: join(run, 'tmp'),
      LIBFFI_TMPDIR: join(run, 'tmp'),
      ES_JAVA_HOME: jdk,
      JAVA: join(jdk, 'bin/java'),
      ES_DISTRIBUTION_TYPE: 'tar',
      JAVA_TYPE: 'ES_JAVA_HOME',
      CLI_JAVA_OPTS: '-Xms4m -Xmx64m -XX:+UseSerialGC',
    },
  });
}

/**
 * Starts a node with data of its own; its folder is removed when it stops. It ends with this
 * process, however this process ends.
 * @param options `heap` as the JVM reads it; `quickStart` for tests, not for measurements.
 * @returns its address, the flags of its JVM, the process of its launcher, how to stop it, and how
 * to start it on the same data after it was killed.
 */
export async function startNode(home, jdk, { heap = '1g', quickStart = true } = {}) {
  const ports = { http: await freePort(HTTP_PORT), transport: await freePort(TRANSPORT_PORT) };
  const { run, flags } = prepareFolder(home, ports, { heap, quickStart });
  const url = `http://127.0.0.1:${ports.http}`;
  const node = { url, flags, process: null, ended: null, stop, restart };
  const kill = () => node.process.kill('SIGTERM');
  process.once('exit', kill);
  await restart();
  return node;

  async function restart() {
    node.process = launch(home, jdk, run);
    node.ended = new Promise((resolve) => node.process.once('exit', resolve));
    const early = node.ended.then(() => Promise.reject(new Error('it ended')));
    try {
      await Promise.race([untilGreen(url), early]);
    } catch (error) {
      const log = readFileSync(join(run, 'logs/stdout'), 'utf8').split('\n').slice(-15).join('\n');
      await stop();
      throw new Error(`Elasticsearch did not start (${error.message}):\n${log}`, { cause: error });
    }
  }

  async function stop() {
    process.removeListener('exit', kill);
    kill();
    const isOver = await Promise.race([
      node.ended.then(() => true),
      wait(STOP_MS, false, UNREFERENCED),
    ]);
    if (!isOver) node.process.kill('SIGKILL');
    await node.ended;
    await untilSilent(ports.http);
    rmSync(run, { recursive: true, force: true });
  }
}

async function untilGreen(url) {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const health = await fetch(`${url}/_cluster/health?wait_for_status=green&timeout=2s`).catch(
      () => null,
    );
    if (health?.ok) return;
    await wait(250);
  }
  throw new Error('not green in time');
}

/** The node outlives a killed launcher by about two seconds. */
async function untilSilent(port) {
  for (let turn = 0; turn < 40; turn += 1) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (!answers) return;
    await wait(250);
  }
}

/** @returns the wanted port, or any other when it is taken. */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () =>
      wanted === 0 ? reject(new Error('no port')) : resolve(freePort(0)),
    );
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
