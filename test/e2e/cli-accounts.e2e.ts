import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { query } from '../contract/database.js';
import { ApiFixture } from './api-fixture.js';
import { PASSWORD } from './api-seed.js';
import { type CliAnswer, runCli } from './run-cli.js';

const NEW = 'gio-mua-qua-deo-ngang-58';

const fixture = ApiFixture.forSuite();

const run = (command: string, login: string, password: string): Promise<CliAnswer> =>
  runCli([command, '--login', login], { DATABASE_URL: fixture.databaseUrl }, password);

/** @returns what is stored about a login, and how often its password was made or set. */
async function stored(login: string) {
  const [row] = await query<{ role: string; name: string; events: string[] }>(
    fixture.databaseUrl,
    `SELECT u.role, u.display_name AS name, array_agg(e.kind ORDER BY e.id) AS events
     FROM users u JOIN account_events e ON e.user_id = u.id
     WHERE u.login = $1 GROUP BY u.id`,
    [login],
  );
  return row;
}

const statusOfLogin = async (login: string, password: string) =>
  (await fixture.stranger().logIn(login, password)).status;

describe('user:password', () => {
  it('sets a password, keeps name and role, and ends the sessions', async () => {
    const browser = await fixture.newClient('lan');
    expect(await run('user:password', 'LAN', NEW)).toEqual({
      code: 0,
      output: 'Đã đặt mật khẩu mới cho lan, Chị Lan (password set).\n',
      errors: '',
    });
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    expect(await statusOfLogin('lan', PASSWORD)).toBe(401);
    expect(await statusOfLogin('lan', NEW)).toBe(200);
    expect(await stored('lan')).toEqual({
      ...{ role: 'officer', name: 'Chị Lan' },
      events: ['created', 'password-set'],
    });
  });

  it.each([
    ['an unknown login', 'ai-do', NEW, 'Không có người dùng nào có tên đăng nhập "ai-do".'],
    ['a weak password', 'thanh', 'ngan', 'Mật khẩu cần ít nhất 12 ký tự.'],
    ['no password', 'thanh', '', 'Mật khẩu cần ít nhất 12 ký tự.'],
  ])('refuses %s in Vietnamese and changes nothing', async (_, login, password, message) => {
    const { code, output, errors } = await run('user:password', login, password);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^[^\n]+ Xin anh\/chị [^\n]+\n$/);
    expect(errors).toContain(message);
    expect(await stored('ai-do')).toBeUndefined();
    expect((await stored('thanh'))?.events).toEqual(['created']);
  });

  describe('of a disabled user', () => {
    const disable = (disabled: boolean) =>
      query(fixture.databaseUrl, `UPDATE users SET disabled = $1 WHERE login = 'minh'`, [disabled]);

    beforeAll(() => disable(true));
    afterAll(() => disable(false));

    it('says that it opens nothing yet', async () => {
      const { code, output } = await run('user:password', 'minh', NEW);
      expect(code).toBe(0);
      expect(output).toContain('Tài khoản này đang bị khóa');
      expect(await statusOfLogin('minh', NEW)).toBe(401);
    });
  });
});

describe('admin:create', () => {
  it('makes an administrator, then sets the password and keeps the name', async () => {
    const named = ['admin:create', '--login', 'mai', '--name', 'Chị Mai'];
    const made = await runCli(named, { DATABASE_URL: fixture.databaseUrl }, PASSWORD);
    expect(made).toMatchObject({ code: 0, errors: '' });
    expect(made.output).toContain('Đã tạo quản trị viên mai');
    const { output } = await run('admin:create', 'mai', NEW);
    expect(output).toContain('Quản trị viên mai đã có: đã đặt mật khẩu mới');
    expect(await statusOfLogin('mai', NEW)).toBe(200);
    expect(await stored('mai')).toEqual({
      ...{ role: 'admin', name: 'Chị Mai' },
      events: ['created', 'password-set'],
    });
  });

  it('makes no administrator of a lead, and tells how to set the password', async () => {
    const browser = await fixture.newClient('hanh');
    const { code, output, errors } = await run('admin:create', 'hanh', NEW);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('user:password --login hanh');
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
    expect(await stored('hanh')).toMatchObject({ role: 'lead', events: ['created'] });
  });
});
