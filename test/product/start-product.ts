import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from './free-port.ts';

export interface TrialLogin {
  readonly login: string;
  readonly password: string;
  readonly role: string;
  readonly displayName: string;
}

/** The whole product as `npm start` runs it, in a data folder and on ports of its own. */
export interface RunningProduct {
  readonly address: string;
  readonly trialPort: number;
  readonly dataDir: string;
  readonly launcher: ChildProcess;
  readonly logins: readonly TrialLogin[];
  /** Everything printed so far. */
  output(): string;
  /** Stops it as Ctrl-C does and removes its data. @returns the exit code. */
  stop(): Promise<number | null>;
}

const START_TIMEOUT_MS = 120_000;

/**
 * Starts the built product on the trial web and waits until it prints its address.
 * @throws Error with the output when it does not come up.
 */
export async function startProduct(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningProduct> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lắng nghe '));
  const port = await freePorts(9);
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'development',
      DATABASE_URL: '',
      SOURCES: 'trial',
      DATA_DIR: dataDir,
      PORT: String(port),
      TRIAL_PORT: String(port + 1),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const collect = (chunk: Buffer): void => {
    printed += chunk.toString('utf8');
  };
  launcher.stdout.on('data', collect);
  launcher.stderr.on('data', collect);
  const address = await waitForAddress(launcher, () => printed);
  return {
    address,
    trialPort: port + 1,
    dataDir,
    launcher,
    logins: JSON.parse(await readFile(join(dataDir, 'trial-logins.json'), 'utf8')) as TrialLogin[],
    output: () => printed,
    stop: () => stopProduct(launcher, dataDir),
  };
}

async function waitForAddress(launcher: ChildProcess, output: () => string): Promise<string> {
  const giveUpAt = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < giveUpAt) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0];
    // The trial logins stand below the address: wait for the line that ends the greeting.
    if (address && output().includes('Ctrl-C')) return address;
    if (launcher.exitCode !== null) break;
    await sleep(100);
  }
  launcher.kill('SIGTERM');
  throw new Error(`The product did not come up:\n${output()}`);
}

async function stopProduct(launcher: ChildProcess, dataDir: string): Promise<number | null> {
  if (launcher.exitCode === null && launcher.signalCode === null) {
    launcher.kill('SIGINT');
    await once(launcher, 'exit');
  }
  await rm(dataDir, { recursive: true, force: true });
  return launcher.exitCode;
}
