import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const APPS = join(import.meta.dirname, '../../dist/apps');

/** A built app in a process of its own, as the launcher runs it. It ends with its parent. */
export interface BuiltProcess {
  readonly child: ChildProcess;
  /** Everything it wrote so far: its log and its errors. */
  readonly output: () => string;
}

type BuiltApp = 'api' | 'trial-web' | 'worker';

/** Starts an app and does not wait for it. */
export function launchBuilt(
  app: BuiltApp,
  environment: Readonly<Record<string, string>>,
): BuiltProcess {
  const child = fork(join(APPS, app, 'src/main.js'), {
    cwd: join(APPS, '../..'),
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

/** Waits until the app says that it is ready. @throws with what it wrote when it ends before. */
export async function untilReady({ child, output }: BuiltProcess): Promise<void> {
  const exited = once(child, 'exit').then(() => {
    throw new Error(`it ended before it was ready:\n${output()}`);
  });
  await Promise.race([once(child, 'message'), exited]);
  exited.catch(() => undefined);
}

/** Starts an app that cannot run. @returns what it said and its exit code. */
export async function failToStart(
  app: BuiltApp,
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const { child, output } = launchBuilt(app, environment);
  const code = await exitCodeOf(child);
  return { code, output: output() };
}

/** Ends the app as the launcher does. @returns the exit code. */
export async function stopBuilt({ child }: BuiltProcess): Promise<number | null> {
  child.kill('SIGTERM');
  return exitCodeOf(child);
}

/** @returns the exit code once it has ended; null when a signal ended it. */
export async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
