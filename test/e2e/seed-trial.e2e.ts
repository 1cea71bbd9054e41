import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApiFixture } from './api-fixture.js';

const ROOT = join(import.meta.dirname, '../..');
const fixture = ApiFixture.forSuite();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lang-nghe-trial-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as each start of the product does. @returns the passwords it keeps. */
async function seedTrial(): Promise<Map<string, string | null>> {
  await promisify(execFile)(process.execPath, ['dist/apps/cli/src/main.js', 'seed-trial'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, DATABASE_URL: fixture.databaseUrl, DATA_DIR: folder },
  });
  const text = await readFile(join(folder, 'trial-logins.json'), 'utf8');
  const logins = JSON.parse(text) as { login: string; password: string | null }[];
  return new Map(logins.map(({ login, password }) => [login, password]));
}

it('keeps the passwords of the trial users until they change them', async () => {
  const made = await seedTrial();
  const file = await stat(join(folder, 'trial-logins.json'));
  expect(file.mode & 0o777).toBe(0o600);
  expect(await seedTrial()).toEqual(made);

  const password = made.get('canbo') ?? '';
  const browser = fixture.stranger();
  expect((await browser.logIn('canbo', password)).status).toBe(200);
  const change = { currentPassword: password, newPassword: 'mot-mat-khau-cua-rieng-toi' };
  const answer = await browser.send('PUT', '/api/session/password', { json: change });
  expect(answer.status).toBe(200);

  const after = new Map([...made, ['canbo', null]]);
  expect(await seedTrial()).toEqual(after);
  expect(await seedTrial()).toEqual(after);
  expect((await browser.send('GET', '/api/session')).status).toBe(200);
});
