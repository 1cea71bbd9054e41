import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProcessLock, tryProcessLock } from '#embedded-postgres';
import { ConfigurationError, projectRoot, sayIssuesInVietnamese } from '#platform';
import { TEXT } from './catalogue.js';
import { findTakenPort, type PortNeed } from './check-ports.js';
import { chooseSources, rememberSources } from './choose-sources.js';
import {
  envFileOf,
  type LauncherEnvironment,
  locateProblems,
  readLauncherEnvironment,
  trialPorts,
} from './environment.js';
import { explainFailure } from './explain-failure.js';
import { Launcher, LauncherStoppedError } from './launcher.js';
import { listenToStopSignals } from './stop-signals.js';
import { Terminal } from './terminal.js';

const root = projectRoot();
const terminal = new Terminal(process.stdout);

/** A start that must not go on; the message is for the user. */
class RefusedError extends Error {}

async function main(): Promise<void> {
  sayIssuesInVietnamese();
  const environment = readEnvironment();
  await mkdir(join(environment.dataDir, 'logs'), { recursive: true });
  const lock = await takeLock(environment);
  const sources = await chooseSources(environment, root);
  const launcher = createLauncher(environment, sources);
  stopOnSignals(launcher, lock);
  terminal.line(TEXT.starting);
  try {
    await launcher.endLeftovers();
    await refuseTakenPorts(environment, sources);
    await launcher.start();
    await rememberSources(environment.dataDir, sources);
  } catch (error) {
    if (error instanceof LauncherStoppedError || launcher.isStopping()) return;
    console.error(explain(error, launcher.logFolder));
    await launcher.stop();
    await lock.release();
    process.exit(1);
  }
}

function readEnvironment(): LauncherEnvironment {
  const envFile = envFileOf(root);
  const given = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
  if (given !== '') process.loadEnvFile(envFile);
  try {
    return readLauncherEnvironment(process.env, root);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(locateProblems(error.problems, given));
  }
}

async function takeLock(environment: LauncherEnvironment): Promise<ProcessLock> {
  const path = join(environment.dataDir, 'launcher.lock');
  const attempt = await tryProcessLock(path, environment.address);
  if (attempt.acquired) return attempt.lock;
  const { note, pid } = attempt.holder;
  throw new RefusedError(TEXT.alreadyRunning(note, pid));
}

async function refuseTakenPorts(environment: LauncherEnvironment, sources: string): Promise<void> {
  const { host, port, trialPort } = environment;
  const needs: PortNeed[] = [{ variable: 'PORT', base: port, offsets: [0], host }];
  if (sources === 'trial') {
    const offsets = trialPorts(0);
    needs.push({ variable: 'TRIAL_PORT', base: trialPort, offsets, host: '127.0.0.1' });
  }
  const taken = await findTakenPort(needs);
  if (taken) throw new RefusedError(TEXT.portTaken(taken));
}

function createLauncher(environment: LauncherEnvironment, sources: string): Launcher {
  const script = (app: string) => join(root, 'dist/apps', app, 'src/main.js');
  return new Launcher({
    environment,
    variables: process.env,
    sources,
    root,
    terminal,
    scripts: {
      cli: script('cli'),
      trialWeb: script('trial-web'),
      worker: script('worker'),
      api: script('api'),
    },
  });
}

function stopOnSignals(launcher: Launcher, lock: ProcessLock): void {
  listenToStopSignals((wish) => {
    terminal.line(wish === 'stop' ? TEXT.stopping : TEXT.forced);
    const work = wish === 'stop' ? launcher.stop() : launcher.force();
    void work
      .then(() => lock.release())
      .then(
        () => {
          terminal.line(TEXT.stopped);
          process.exit(0);
        },
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
  });
}

function explain(error: unknown, logFolder: string): string {
  return error instanceof RefusedError ? error.message : explainFailure(error, logFolder);
}

main().catch((error: unknown) => {
  console.error(explain(error, ''));
  process.exit(1);
});
