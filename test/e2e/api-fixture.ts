import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { type HeldCase, heldCaseSchema, type Problem, problemSchema } from '#contracts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { runMigrations } from '#persistence';
import { type Answer, ApiClient } from './api-client.js';
import { type ApiProcess, startApi } from './api-process.js';
import { PASSWORD, SeededDatabase } from './api-seed.js';

const SUITE_TIMEOUT_MS = 120_000;

/** Variables of the api beside the usual ones. */
type ApiEnvironment = Readonly<Record<string, string>>;

/** What runs behind a suite. */
interface Stage {
  readonly folder: string;
  server: EmbeddedPostgres;
  readonly database: SeededDatabase;
  readonly api: ApiProcess;
}

/** The built api on a real server of its own, with four people and a source. */
export class ApiFixture {
  private readonly browsers = new Map<string, ApiClient>();
  private stage: Stage | null = null;

  /** Starts and ends with the suite, in its turn among the suite's own hooks. */
  static forSuite(environmentOf: () => ApiEnvironment = () => ({})): ApiFixture {
    const fixture = new ApiFixture();
    jest.setTimeout(SUITE_TIMEOUT_MS);
    beforeAll(() => fixture.start(environmentOf()));
    afterAll(async () => {
      expect(await fixture.stop()).toBe(0);
    });
    return fixture;
  }

  get databaseUrl(): string {
    return this.running.server.url;
  }

  get database(): SeededDatabase {
    return this.running.database;
  }

  get api(): ApiProcess {
    return this.running.api;
  }

  async stopDatabase(): Promise<void> {
    await this.running.server.stop();
  }

  async startDatabase(): Promise<void> {
    const { running } = this;
    running.server = await startEmbeddedPostgres({ dataDir: running.folder });
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

  private get running(): Stage {
    if (this.stage === null) throw new Error('the api has not been started');
    return this.stage;
  }

  private async start(environment: ApiEnvironment): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-api-'));
    const server = await startEmbeddedPostgres({ dataDir: folder });
    await runMigrations({ databaseUrl: server.url, log: () => undefined });
    const database = await SeededDatabase.open(server.url);
    const api = await startApi({ DATABASE_URL: server.url, ...environment });
    this.stage = { folder, server, database, api };
  }

  /** @returns the exit code of the api. */
  private async stop(): Promise<number | null> {
    const { folder, server, database, api } = this.running;
    await database.close();
    const code = await api.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    return code;
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
