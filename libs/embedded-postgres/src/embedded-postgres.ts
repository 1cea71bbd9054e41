import { type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js';
import { waitForProcessLock } from './process-lock.js';
import { clusterOf } from './initialise-cluster.js';
import { type ServerAccount } from './server-account.js';
import { type ServerUsers } from './server-users.js';
import { type StopMode, stopServer } from './stop-server.js';

const LOCK_PATIENCE_MS = 120_000;
const WATCH_INTERVAL_MS = 500;

/** What a started or adopted server is known by. */
export interface ServerFacts {
  /** Address of the application's database, password included: never print it. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Version number, e.g. `18.4`. */
  readonly version: string;
  /** Whether it ran already and was taken over rather than started. */
  readonly adopted: boolean;
  readonly dataDir: string;
  readonly account: ServerAccount;
}

/** Takes the server's lock, which guards starting and stopping; `PostgresBusyError` if held long. */
export function lockServer(dataDir: string) {
  return waitForProcessLock(join(dataDir, 'lock'), LOCK_PATIENCE_MS);
}

/** A running embedded server as seen by one of its users. */
export class EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly version: string;
  readonly adopted: boolean;
  /** `own` user, root in a `user-namespace`, or root through an `other-user`. */
  readonly accountKind: ServerAccount['kind'];
  /** Where the data really lies: the data folder, or the place it had to be moved to. */
  readonly home: string;
  private readonly identity: ProcessIdentity;
  private readonly listeners: (() => void)[] = [];
  private watch: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    private readonly facts: ServerFacts,
    private readonly users: ServerUsers,
    child: ChildProcess | undefined,
  ) {
    this.url = facts.url;
    this.port = facts.port;
    this.pid = facts.pid;
    this.version = facts.version;
    this.adopted = facts.adopted;
    this.accountKind = facts.account.kind;
    this.home = facts.account.home;
    this.identity = identityOf(facts.pid) ?? { pid: facts.pid, startedAt: '' };
    if (child === undefined) this.watchByAsking();
    else this.watchChild(child);
  }

  /** Calls the listener once when the server has ended, whether stopped, crashed or killed. */
  onExit(listener: () => void): void {
    if (this.ended) listener();
    else this.listeners.push(listener);
  }

  /**
   * Ends this process's use of the server and stops it unless another process still uses it.
   * May be called again.
   *
   * @returns `stopped`, or `kept` for the other user.
   */
  async stop(mode: StopMode = 'fast'): Promise<'stopped' | 'kept'> {
    const { dataDir, account } = this.facts;
    const lock = await lockServer(dataDir);
    try {
      const stillUsed = await this.users.leave();
      if (stillUsed && !this.ended) return 'kept';
      if (!this.ended) {
        await stopServer(account.binaries, clusterOf(account), this.identity, mode);
      }
      this.end();
      return 'stopped';
    } finally {
      clearInterval(this.watch);
      await lock.release();
    }
  }

  private watchChild(child: ChildProcess): void {
    if (child.exitCode !== null || child.signalCode !== null) this.end();
    else child.once('exit', () => this.end());
  }

  /** A server we did not start sends us no exit event. */
  private watchByAsking(): void {
    this.watch = setInterval(() => {
      if (!isRunning(this.identity)) this.end();
    }, WATCH_INTERVAL_MS);
    this.watch.unref();
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    clearInterval(this.watch);
    for (const listener of this.listeners) listener();
  }
}
