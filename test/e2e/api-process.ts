import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePorts } from '../product/free-port.js';

const MAIN = join(import.meta.dirname, '../../dist/apps/api/src/main.js');

/** The built api in a process of its own, as the launcher runs it. */
export interface ApiProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** Everything it wrote so far: its log and its errors. */
  output(): string;
  /** Ends it as the launcher does. @returns the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the api and waits until it says that it is ready. */
export async function startApi(environment: Readonly<Record<string, string>>): Promise<ApiProcess> {
  const port = await freePorts(1);
  const { child, output } = launch({ PORT: String(port), ...environment });
  const exited = once(child, 'exit').then(() => {
    throw new Error(`the api ended before it was ready:\n${output()}`);
  });
  await Promise.race([once(child, 'message'), exited]);
  exited.catch(() => undefined);
  return {
    address: `http://127.0.0.1:${port}`,
    child,
    output,
    stop: async () => {
      child.kill('SIGTERM');
      return exitCodeOf(child);
    },
  };
}

/** Starts an api that cannot run. @returns what it said and its exit code. */
export async function failToStartApi(
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const { child, output } = launch(environment);
  const code = await exitCodeOf(child);
  return { code, output: output() };
}

function launch(environment: Readonly<Record<string, string>>) {
  const child = fork(MAIN, {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', ...environment },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let written = '';
  const collect = (chunk: Buffer): void => {
    written += chunk.toString('utf8');
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return { child, output: () => written };
}

async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
