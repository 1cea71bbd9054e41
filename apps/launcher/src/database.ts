import { setTimeout as sleep } from 'node:timers/promises';
import {
  type EmbeddedPostgres,
  readServerVersion,
  startEmbeddedPostgres,
} from '#embedded-postgres';
import { Backoff } from './backoff.js';
import { hideSecrets } from './log-warnings.js';

const OLDEST_MAJOR = 15;
const STEADY_MS = 10_000;

/** The database of the product as the launcher sees it. */
export interface Database {
  /** Holds a password: never print it. May change when the server had to move to another port. */
  readonly url: string;
  /** For the terminal, e.g. `PostgreSQL 18.4, cổng 25432`. */
  readonly detail: string;
  /** More lines the user should see, e.g. under which account the server runs. */
  readonly remarks: readonly string[];
  /** @returns whether it was left running for another user of it. */
  stop(mode: 'fast' | 'immediate'): Promise<'stopped' | 'kept'>;
}

/** A given database that cannot be used. */
export class DatabaseUnusableError extends Error {
  constructor(
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${place}: ${reason}`);
    this.name = 'DatabaseUnusableError';
  }
}

/** What the keeper of the embedded server reports. */
export interface DatabaseEvents {
  /** The server ended by itself; it is being started again. */
  lost(): void;
  /** The server could not be started again and will be tried after the wait. */
  failed(reason: string, waitMs: number): void;
  /** The server runs again; `moved` when at another address. */
  restored(moved: boolean): void;
}

/**
 * Checks the database the user gave.
 *
 * @throws DatabaseUnusableError when it does not answer or is too old.
 */
export async function openGivenDatabase(url: string): Promise<Database> {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || '5432'}${pathname}`;
  const version = await readServerVersion(url).catch((error: unknown) => {
    throw new DatabaseUnusableError(place, hideSecrets(reasonOf(error)));
  });
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
    throw new DatabaseUnusableError(place, `PostgreSQL ${version}, cần từ ${OLDEST_MAJOR} trở lên`);
  }
  const detail = `PostgreSQL ${version} tại ${place}`;
  return { url, detail, remarks: [], stop: () => Promise.resolve('kept') };
}

/** Runs the embedded server and starts it again whenever it ends by itself. */
export class EmbeddedDatabase implements Database {
  private server: EmbeddedPostgres | undefined;
  private stopping = false;
  private readonly backoff = new Backoff();

  constructor(
    private readonly dataDir: string,
    private readonly logFile: string,
    private readonly events: DatabaseEvents,
  ) {}

  get url(): string {
    return this.running().url;
  }

  get detail(): string {
    const { version, port, adopted } = this.running();
    return `PostgreSQL ${version} nhúng, cổng ${port}${adopted ? ' (đang chạy sẵn, dùng tiếp)' : ''}`;
  }

  get remarks(): readonly string[] {
    const { accountKind, home } = this.running();
    if (accountKind !== 'other-user') return [];
    return [
      'PostgreSQL không chạy dưới root và không dùng được user namespace: ' +
        `chạy dưới tài khoản khác (setpriv), dữ liệu tại ${home}`,
    ];
  }

  /** @throws EmbeddedPostgresError */
  async start(): Promise<void> {
    const server = await startEmbeddedPostgres({ dataDir: this.dataDir, logFile: this.logFile });
    this.server = server;
    const startedAt = performance.now();
    server.onExit(() => {
      if (!this.stopping) void this.restore(server, performance.now() - startedAt);
    });
  }

  async stop(mode: 'fast' | 'immediate'): Promise<'stopped' | 'kept'> {
    this.stopping = true;
    return (await this.server?.stop(mode)) ?? 'stopped';
  }

  private async restore(ended: EmbeddedPostgres, aliveMs: number): Promise<void> {
    this.events.lost();
    await ended.stop();
    // At once, because everybody is waiting for it; not so when it has only just been started.
    if (aliveMs < STEADY_MS) await sleep(this.backoff.next(aliveMs));
    while (!this.isStopping()) {
      try {
        await this.start();
        if (this.isStopping()) await this.server?.stop();
        else this.events.restored(this.url !== ended.url);
        return;
      } catch (error) {
        const waitMs = this.backoff.next(0);
        this.events.failed(reasonOf(error), waitMs);
        await sleep(waitMs);
      }
    }
  }

  /** Read through a method, because it changes while we wait. */
  private isStopping(): boolean {
    return this.stopping;
  }

  private running(): EmbeddedPostgres {
    if (this.server === undefined) throw new Error('the embedded server has not been started');
    return this.server;
  }
}

/** A refused connection to several addresses has its reason only in its parts. */
function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}
