import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Backoff } from './backoff.js';
import { LineSplitter } from './line-splitter.js';
import { warningOf, WarningLimiter } from './log-warnings.js';
import { PartLog } from './part-log.js';
import { type RunningParts } from './running-parts.js';

/** One process of the product. */
export interface PartDefinition {
  /** Short name, also of its log file. */
  readonly name: string;
  /** Name on the terminal. */
  readonly label: string;
  /** Compiled script, absolute. */
  readonly script: string;
}

/** What parts need from the launcher. */
export interface PartContext {
  readonly root: string;
  readonly logFolder: string;
  readonly register: RunningParts;
  /** Asked at every start, because the database may have moved. */
  environment(): Record<string, string | undefined>;
  /** Told a message that should be seen. */
  warn(part: PartDefinition, message: string): void;
  /** Told that the process ended by itself and when it will be started again. */
  ended(part: PartDefinition, how: string, waitMs: number): void;
  /** Told that a restarted process works again. */
  recovered(part: PartDefinition): void;
}

/** A part that ended before it was ready: starting it again would not help. */
export class PartFailedError extends Error {
  /** @param lines the last it wrote on standard error. */
  constructor(
    readonly part: PartDefinition,
    readonly lines: readonly string[],
  ) {
    super(`${part.name} did not start`);
    this.name = 'PartFailedError';
  }
}

/** On a large machine V8 takes memory that it does not need; small nurseries cost little here. */
const LEAN = ['--max-semi-space-size=2', '--optimize-for-size'];
const KEPT_LINES = 12;
const LAST_WORDS_MS = 300;
const STOP_PATIENCE_MS = 12_000;

/** Runs one process of the product, starts it again when it ends by itself, and stops it. */
export class Part {
  private child: ChildProcess | undefined;
  private restart: NodeJS.Timeout | undefined;
  private stopping = false;
  private wasReady = false;
  private startedAt = 0;
  private errorLines: string[] = [];
  private readonly log: PartLog;
  private readonly backoff = new Backoff();
  private readonly limiter = new WarningLimiter(() => performance.now());
  private settle: { resolve(detail: string): void; reject(error: Error): void } | undefined;

  constructor(
    readonly definition: PartDefinition,
    private readonly context: PartContext,
  ) {
    this.log = new PartLog(`${context.logFolder}/${definition.name}.log`);
  }

  /**
   * Starts the process.
   *
   * @returns what it says about itself when ready.
   * @throws PartFailedError when it ends with an exit code before that.
   */
  start(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.spawn();
    });
  }

  /** Stops the process and waits for its end; after some seconds by force. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    await this.end();
    this.log.close();
  }

  /** Ends the process now, so that it starts again with the present environment. */
  async renew(): Promise<void> {
    if (this.stopping) return;
    clearTimeout(this.restart);
    const child = this.child;
    child?.removeAllListeners('exit');
    await this.end();
    if (child?.pid !== undefined) this.context.register.remove(child.pid);
    this.spawn();
  }

  /** Kills the process without waiting. */
  kill(): void {
    this.stopping = true;
    clearTimeout(this.restart);
    this.child?.kill('SIGKILL');
  }

  private async end(): Promise<void> {
    const child = this.child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await exited;
    clearTimeout(force);
  }

  /** In a session of its own: Ctrl-C at the terminal reaches only the launcher. */
  private spawn(): void {
    const child = spawn(process.execPath, [...LEAN, this.definition.script], {
      cwd: this.context.root,
      env: this.context.environment(),
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    this.startedAt = performance.now();
    this.errorLines = [];
    if (child.pid !== undefined) this.context.register.add(child.pid);
    this.readOutput(child);
    child.on('message', (message) => this.receive(message));
    child.once('error', (error) => this.settle?.reject(error));
    child.once('exit', (code, signal) => {
      void allOutputOf(child).then(() => this.handleExit(child, code, signal));
    });
  }

  private readOutput(child: ChildProcess): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      const lines = new LineSplitter((line) => this.readLine(line, stream));
      child[stream]?.on('data', (chunk: Buffer) => {
        this.log.write(chunk);
        lines.push(chunk);
      });
    }
  }

  private readLine(line: string, stream: 'stdout' | 'stderr'): void {
    const warning = warningOf(line, stream);
    if (stream === 'stderr' || warning !== undefined) {
      this.errorLines = [...this.errorLines, warning ?? line].slice(-KEPT_LINES);
    }
    // Before it is ready, what a process says is shown only if it then fails.
    if (warning !== undefined && this.wasReady && this.limiter.admits(warning)) {
      this.context.warn(this.definition, warning);
    }
  }

  private receive(message: unknown): void {
    const { type, detail } = message as { type?: unknown; detail?: unknown };
    if (type !== 'ready') return;
    if (this.wasReady) this.context.recovered(this.definition);
    this.wasReady = true;
    this.settle?.resolve(typeof detail === 'string' ? detail : '');
    this.settle = undefined;
  }

  private handleExit(child: ChildProcess, code: number | null, signal: string | null): void {
    if (child.pid !== undefined) this.context.register.remove(child.pid);
    if (this.stopping) return;
    if (!this.wasReady && code !== null) {
      this.settle?.reject(new PartFailedError(this.definition, this.errorLines));
      return;
    }
    const waitMs = this.backoff.next(performance.now() - this.startedAt);
    this.context.ended(this.definition, signal ?? `mã ${code ?? 0}`, waitMs);
    this.restart = setTimeout(() => this.spawn(), waitMs);
  }
}

/** The last words of a process may be read after its end; something it started may keep them open. */
function allOutputOf(child: ChildProcess): Promise<unknown> {
  const closed = new Promise((resolve) => child.once('close', resolve));
  return Promise.race([closed, sleep(LAST_WORDS_MS)]);
}
