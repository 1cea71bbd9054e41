import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type SqlConnection } from '#domain';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { Accounts } from '#identity';
import { runMigrations } from '#persistence';
import { openPersistence, type OpenPersistence } from '../contract/persistence.js';
import { freePorts } from '../product/free-port.js';
import { type ApiProcess, startApi } from './api-process.js';
import {
  type BuiltProcess,
  exitCodeOf,
  launchBuilt,
  stopBuilt,
  untilReady,
} from './built-process.js';
import { LEDGER } from './scale-out-ledger.js';
import { seedProductKnowledge } from './seed-product-knowledge.js';

type Variables = Readonly<Record<string, string>>;

const TRIAL_SITES = 6;
/** Sources of the trial are due every five seconds. */
const STANDSTILL_MS = 6_000;
const OFFICERS = ['lan', 'thanh'] as const;

const PASSWORD = 'lua-vang-ben-song-27';

/** What the trial web says of a post of its own. */
interface Truth {
  readonly externalId: string;
  readonly publishedAt: string;
}

/** The trial web and one PostgreSQL, in which every process that writes is told apart. */
export class ScaleOutStage {
  private readonly processes: BuiltProcess[] = [];
  private trialWeb: BuiltProcess | undefined;

  private constructor(
    private readonly folder: string,
    private readonly server: EmbeddedPostgres,
    private readonly persistence: OpenPersistence,
    private readonly trialPort: number,
    private readonly engine: Variables,
  ) {}

  /** @param engine variables that choose the search engine; none for PostgreSQL's own. */
  static async open(engine: Variables): Promise<ScaleOutStage> {
    const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-scale-'));
    const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
    await runMigrations({ databaseUrl: server.url, log: () => undefined });
    const persistence = await openPersistence(server.url);
    await seedProductKnowledge(persistence);
    const accounts = new Accounts(persistence.users);
    for (const login of OFFICERS) {
      await accounts.createUser({ login, displayName: login, role: 'officer' }, PASSWORD);
    }
    for (const statement of LEDGER) await persistence.sql.query(statement);
    const stage = new ScaleOutStage(folder, server, persistence, await freePorts(9), engine);
    await stage.openTrialWeb();
    return stage;
  }

  get sql(): SqlConnection {
    return this.persistence.sql;
  }

  async startApi(name: string): Promise<ApiProcess> {
    const api = await startApi({ ...this.engine, DATABASE_URL: this.urlAs(name) });
    this.processes.push(api);
    return api;
  }

  /** Starts workers at the same moment, each with a data folder of its own, as on two machines. */
  async startWorkers(...names: readonly string[]): Promise<BuiltProcess[]> {
    const secret = randomBytes(32).toString('hex');
    const workers = names.map((name) =>
      launchBuilt('worker', {
        ...this.engine,
        ...this.trialOrigins(),
        TRIAL_GRAPH_TOKEN: 'trial-token',
        DATABASE_URL: this.urlAs(name),
        DATA_DIR: join(this.folder, name),
        INSTALLATION_SECRET: secret,
        SOURCES: 'trial',
        LOG_LEVEL: 'warn',
      }),
    );
    this.processes.push(...workers);
    await Promise.all(workers.map(untilReady));
    return workers;
  }

  /** What the trial web has published up to now, by its own account. */
  async published(): Promise<string[]> {
    const now = Date.now();
    const answer = await fetch(`http://127.0.0.1:${this.trialPort + 7}/truth.json`);
    const posts = (await answer.json()) as Truth[];
    return posts
      .filter(({ publishedAt }) => new Date(publishedAt).getTime() <= now)
      .map(({ externalId }) => externalId);
  }

  /**
   * Kills a worker as a power cut would, while it holds a source. Runs are short: a locked table
   * makes them stand still half-way; when none of them is the worker's, they go on and it waits.
   */
  async killInARun({ child }: BuiltProcess, name: string): Promise<void> {
    const { sql, transactions } = this.persistence;
    for (let killed = false; !killed;) {
      killed = await transactions.run(async () => {
        await sql.query('LOCK TABLE crawl_pages');
        await sleep(STANDSTILL_MS);
        const runs = await sql.query(
          `SELECT 1 FROM run_ledger JOIN sources ON run_token = after WHERE process = $1`,
          [name],
        );
        if (runs.length > 0) child.kill('SIGKILL');
        return runs.length > 0;
      });
    }
    await exitCodeOf(child);
  }

  /** Nothing is published any more. */
  async stopTrialWeb(): Promise<void> {
    if (this.trialWeb) await stopBuilt(this.trialWeb);
  }

  /** Stops everything that still runs. @returns the exit codes of those that did. */
  async close(): Promise<(number | null)[]> {
    const running = this.processes.filter(
      ({ child }) => child.signalCode === null && child.exitCode === null,
    );
    const codes = await Promise.all(running.reverse().map(stopBuilt));
    await this.persistence.close();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
    return codes;
  }

  private async openTrialWeb(): Promise<void> {
    const web = launchBuilt('trial-web', {
      TRIAL_PORT: String(this.trialPort),
      TRIAL_TRICKLE_MS: '500',
    });
    this.processes.push(web);
    this.trialWeb = web;
    await untilReady(web);
  }

  private trialOrigins(): Variables {
    return Object.fromEntries(
      Array.from({ length: TRIAL_SITES }, (_, index) => [
        `TRIAL_ORIGIN_${index + 1}`,
        `http://127.0.0.1:${this.trialPort + 1 + index}`,
      ]),
    );
  }

  /** The server tells processes apart by the name in the address, which wins over their own. */
  private urlAs(name: string): string {
    const url = new URL(this.server.url);
    url.searchParams.set('application_name', name);
    return url.href;
  }
}

/** The events that a browser at one api hears. */
export class HeardEvents {
  private text = '';

  private constructor(
    private readonly reading: Promise<void>,
    private readonly leaving: AbortController,
  ) {}

  /** Listens until `leave`; once it resolves, nothing that is told is missed. */
  static async at(api: ApiProcess, cookie: string): Promise<HeardEvents> {
    const leaving = new AbortController();
    const response = await fetch(`${api.address}/api/review/events`, {
      headers: { cookie },
      signal: leaving.signal,
    });
    const body = response.body?.pipeThrough(new TextDecoderStream());
    if (!body || response.status !== 200) throw new Error(`no stream: ${response.status}`);
    const first = Promise.withResolvers<undefined>();
    const read = async (): Promise<void> => {
      for await (const chunk of body) {
        heard.text += chunk;
        first.resolve(undefined);
      }
    };
    const heard: HeardEvents = new HeardEvents(
      Promise.resolve()
        .then(read)
        .catch(() => undefined),
      leaving,
    );
    await first.promise;
    return heard;
  }

  /** @returns the cases it was told were opened. */
  openedCases(): string[] {
    const ids = [...this.text.matchAll(/"type":"case-opened","caseId":"([^"]+)"/g)];
    return [...new Set(ids.map(([, id]) => id ?? ''))].sort();
  }

  async leave(): Promise<void> {
    this.leaving.abort();
    await this.reading;
  }
}

/** @returns the session cookie of a login. */
export async function logIn(api: ApiProcess, login: string): Promise<string> {
  const response = await fetch(`${api.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.address },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (response.status !== 200 || cookie === undefined) throw new Error(await response.text());
  return cookie.split(';')[0] ?? '';
}
