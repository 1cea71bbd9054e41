import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sessionViewSchema } from '#contracts';
import { until } from '../contract/until.js';
import { type Answer, type ApiClient } from './api-client.js';
import { ApiFixture, problemOf } from './api-fixture.js';
import { PASSWORD } from './api-seed.js';

const fixture = ApiFixture.forSuite();

const NEW = 'trang-moc-bai-cat-42';

const change = (browser: ApiClient, currentPassword: string, newPassword = NEW) =>
  browser.send('PUT', '/api/session/password', { json: { currentPassword, newPassword } });

const statusOf = async (browser: ApiClient) => (await browser.send('GET', '/api/session')).status;

const canLogIn = async (login: string, password: string) =>
  (await fixture.stranger().logIn(login, password)).status === 200;

describe('PUT /api/session/password', () => {
  afterEach(() => fixture.database.setPassword('lan', PASSWORD));

  it('changes the password, ends all other sessions and goes on under a new cookie', async () => {
    const here = await fixture.newClient('lan');
    const elsewhere = await fixture.newClient('lan');
    const another = await fixture.newClient('thanh');
    const copy = here.twin();
    const answer = await change(here, PASSWORD);
    expect(answer.status).toBe(200);
    expect(sessionViewSchema.parse(answer.json()).user).toMatchObject({ login: 'lan' });
    expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict/);
    expect(await statusOf(here)).toBe(200);
    expect(await statusOf(another)).toBe(200);
    for (const ended of [elsewhere, copy]) {
      const problem = problemOf(await ended.send('GET', '/api/session'));
      expect(problem).toMatchObject({ status: 401, code: 'identity.session_ended' });
    }
    expect(await canLogIn('lan', PASSWORD)).toBe(false);
    expect(await canLogIn('lan', NEW)).toBe(true);
    expect(fixture.api.output()).not.toContain(NEW);
  });

  it('ends the live streams of the session that is replaced', async () => {
    const browser = await fixture.newClient('lan');
    const stream = await browser.open('GET', '/api/review/events');
    await change(browser, PASSWORD);
    expect(await stream.text()).toContain('retry:');
  });

  it('refuses a wrong current password, and changes nothing', async () => {
    const [here, elsewhere] = [await fixture.newClient('lan'), await fixture.newClient('lan')];
    const answer = await change(here, 'sai-mat-khau-roi');
    expect(problemOf(answer)).toMatchObject({
      status: 400,
      code: 'identity.password_not_changed',
      detail: 'Chưa đổi được mật khẩu. Xin anh/chị xem lại mục “currentPassword”: chưa đúng.',
      errors: [{ path: 'currentPassword', message: 'chưa đúng' }],
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect([await statusOf(here), await statusOf(elsewhere)]).toEqual([200, 200]);
    expect(await canLogIn('lan', PASSWORD)).toBe(true);
  });

  it.each([
    ['weak', 'ngan', 'cần ít nhất 12 ký tự'],
    ['known by the login', 'toi-la-lan-day-2026', 'không được chứa tên đăng nhập'],
    ['the old one', PASSWORD, 'cần khác mật khẩu hiện tại'],
  ])('refuses a new password that is %s', async (_, newPassword, message) => {
    const answer = await change(await fixture.newClient('lan'), PASSWORD, newPassword);
    expect(problemOf(answer)).toMatchObject({
      status: 400,
      errors: [{ path: 'newPassword', message }],
    });
  });

  it('names the fields that are missing', async () => {
    const browser = await fixture.newClient('lan');
    const answer = await browser.send('PUT', '/api/session/password', { json: {} });
    const { code, errors } = problemOf(answer);
    expect(code).toBe('request.invalid');
    expect(errors?.map(({ path }) => path)).toEqual(['currentPassword', 'newPassword']);
  });

  it('is closed to people without a session, and to other sites', async () => {
    const stranger = await change(fixture.stranger(), PASSWORD);
    expect(problemOf(stranger)).toMatchObject({ status: 401, code: 'identity.session_ended' });
    const browser = await fixture.newClient('lan');
    const foreign = await browser.send('PUT', '/api/session/password', {
      json: { currentPassword: PASSWORD, newPassword: NEW },
      headers: { origin: 'https://ke-xau.example' },
    });
    expect(problemOf(foreign)).toMatchObject({ status: 403, code: 'access.foreign_origin' });
    expect(await canLogIn('lan', PASSWORD)).toBe(true);
  });

  it('stops guessing after five wrong passwords, at the login too', async () => {
    const browser = await fixture.newClient('minh');
    for (let time = 0; time < 5; time += 1) await change(browser, 'sai-mat-khau-roi');
    const answer = await change(browser, PASSWORD);
    expect(problemOf(answer)).toMatchObject({ status: 429, code: 'identity.too_many_attempts' });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fixture.stranger().logIn('minh', PASSWORD)).status).toBe(429);
    expect(await statusOf(browser)).toBe(200);
  });

  // The database serves those who wait for a row in their order.

  it('lets no login in that checked the old password while it was being changed', async () => {
    const [browser, late] = [await fixture.newClient('lan'), fixture.stranger()];
    const [changed, opened] = await inOrder(
      () => change(browser, PASSWORD),
      () => late.logIn('lan', PASSWORD),
    );
    expect(changed.status).toBe(200);
    expect(problemOf(opened)).toMatchObject({ status: 401, code: 'identity.wrong_credentials' });
    expect([await statusOf(browser), await statusOf(late)]).toEqual([200, 401]);
  });

  it('ends a session that a login is storing while the password is being changed', async () => {
    const [browser, early] = [await fixture.newClient('lan'), fixture.stranger()];
    const [opened, changed] = await inOrder(
      () => early.logIn('lan', PASSWORD),
      () => change(browser, PASSWORD),
    );
    expect([opened.status, changed.status]).toEqual([200, 200]);
    expect([await statusOf(browser), await statusOf(early)]).toEqual([200, 401]);
  });
});

/** Lets two requests read what they need, then write to a user's row one after the other. */
async function inOrder(
  first: () => Promise<Answer>,
  second: () => Promise<Answer>,
): Promise<[Answer, Answer]> {
  const client = new pg.Client({ connectionString: fixture.databaseUrl });
  await client.connect();
  const untilWaiting = (count: number) =>
    until(async () => {
      const { rowCount } = await client.query('SELECT 1 FROM pg_locks WHERE NOT granted');
      return rowCount === count;
    });
  try {
    await client.query('BEGIN');
    await client.query(`SELECT 1 FROM users WHERE login = 'lan' FOR UPDATE`);
    const one = first();
    await untilWaiting(1);
    const other = second();
    await untilWaiting(2);
    await client.query('COMMIT');
    return await Promise.all([one, other]);
  } finally {
    await client.end();
  }
}
