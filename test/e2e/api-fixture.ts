import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type HeldCase, heldCaseSchema, type Problem, problemSchema } from '#contracts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { runMigrations } from '#persistence';
import { type Answer, ApiClient } from './api-client.js';
import { type ApiProcess, startApi } from './api-process.js';
import { PASSWORD, SeededDatabase } from './api-seed.js';

/** The built api on a real server of its own, with four people and a source. */
export class ApiFixture {
  private readonly browsers = new Map<string, ApiClient>();

  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
    readonly database: SeededDatabase,
    readonly api: ApiProcess,
  ) {}

  /** @param environment variables of the api beside the usual ones */
  static async start(environment: Readonly<Record<string, string>> = {}): Promise<ApiFixture> {
    const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-api-'));
    const server = await startEmbeddedPostgres({ dataDir: folder });
    await runMigrations({ databaseUrl: server.url, log: () => undefined });
    const database = await SeededDatabase.open(server.url);
    const api = await startApi({ DATABASE_URL: server.url, ...environment });
    return new ApiFixture(folder, server, database, api);
  }

  get databaseUrl(): string {
    return this.server.url;
  }

  /** @returns the exit code of the api. */
  async stop(): Promise<number | null> {
    await this.database.close();
    const code = await this.api.stop();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
    return code;
  }

  async stopDatabase(): Promise<void> {
    await this.server.stop();
  }

  async startDatabase(): Promise<void> {
    this.server = await startEmbeddedPostgres({ dataDir: this.folder });
  }

  /** @returns a browser in which nobody is logged in. */
  stranger(): ApiClient {
    return new ApiClient(this.api.address);
  }

  /** @returns the browser in which a person is logged in; logins are throttled, so only one. */
  async client(login: string): Promise<ApiClient> {
    const known = this.browsers.get(login);
    if (known) return known;
    const browser = await this.newClient(login);
    this.browsers.set(login, browser);
    return browser;
  }

  /** @returns another browser of the person, with a session of its own. */
  async newClient(login: string): Promise<ApiClient> {
    const browser = this.stranger();
    const answer = await browser.logIn(login, PASSWORD);
    if (answer.status !== 200) throw new Error(`${login} could not log in: ${answer.text}`);
    return browser;
  }
}

/**
 * Reads a problem document.
 * @throws when the answer is none, or says another status or request than its headers.
 */
export function problemOf(answer: Answer): Problem {
  const problem = problemSchema.parse(answer.json());
  const { headers, status } = answer;
  if (
    !headers.get('content-type')?.startsWith('application/problem+json') ||
    problem.status !== status ||
    problem.requestId !== headers.get('x-request-id')
  ) {
    throw new Error(`no honest problem document: ${answer.text}`);
  }
  return problem;
}

/** Takes a case. @throws when it cannot be taken. */
export async function hold(browser: ApiClient, caseId: string): Promise<HeldCase> {
  const answer = await browser.send('POST', `/api/review/cases/${caseId}/lease`);
  return heldCaseSchema.parse(answer.json());
}

/** Asks until the answer is right. @throws after half a minute. */
export async function eventually(ask: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 30_000;
  while (!(await ask())) {
    if (performance.now() > giveUpAt) throw new Error('did not happen');
    await sleep(100);
  }
}
