import { randomInt } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { MemoryUsers } from '../../../test/doubles/memory-users.js';
import { Accounts } from './accounts.js';
import { verifyPassword } from './password-hash.js';

const lan = { login: 'lan', displayName: 'Chị Lan', role: 'admin' } as const;

describe('Accounts', () => {
  it('stores an argon2id hash with the parameters of the OWASP cheat sheet', async () => {
    const users = new MemoryUsers();
    await new Accounts(users).createUser(lan, 'mật khẩu rất dài 2026');
    const hash = (await users.findByLogin('lan'))?.passwordHash ?? '';
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    // The same letters, typed as separate marks.
    expect(await verifyPassword(hash, 'mật khẩu rất dài 2026'.normalize('NFD'))).toBe(true);
  });

  it.each([
    ['ngắn', 'abc-123-xyz'],
    ['one letter', 'aaaaaaaaaaaaaaaa'],
    ['holds the login', 'toi-la-lan-day-2026'],
    ['too long', 'abcdefgh'.repeat(26)],
  ])('refuses a weak password: %s', async (_, password) => {
    const accounts = new Accounts(new MemoryUsers());
    await expect(accounts.createUser(lan, password)).rejects.toMatchObject({
      code: 'identity.weak_password',
      kind: 'invalid',
    });
  });

  it.each(['ab', 'có dấu', 'a b c', '-lan', 'x'.repeat(51)])(
    'refuses a login like "%s"',
    async (login) => {
      const accounts = new Accounts(new MemoryUsers());
      await expect(
        accounts.createUser({ ...lan, login }, 'mot-mat-khau-du-dai'),
      ).rejects.toMatchObject({ code: 'identity.invalid_login' });
    },
  );

  it('sets a password and keeps name and role', async () => {
    const users = new MemoryUsers();
    const accounts = new Accounts(users);
    const officer = { ...lan, role: 'officer' } as const;
    await accounts.createUser(officer, 'mot-mat-khau-du-dai');
    expect(await accounts.setPassword('LAN', 'mat-khau-moi-hoan-toan')).toMatchObject(officer);
    const hash = (await users.findByLogin('lan'))?.passwordHash ?? '';
    expect(await verifyPassword(hash, 'mot-mat-khau-du-dai')).toBe(false);
  });

  it('sets no weak password and makes no user', async () => {
    const users = new MemoryUsers();
    const accounts = new Accounts(users);
    await accounts.createUser(lan, 'mot-mat-khau-du-dai');
    await expect(accounts.setPassword('lan', 'ngan')).rejects.toMatchObject({
      code: 'identity.weak_password',
      message: 'Mật khẩu cần ít nhất 12 ký tự. Xin anh/chị chọn mật khẩu khác.',
    });
    expect(await accounts.hasPassword('lan', 'mot-mat-khau-du-dai')).toBe(true);
    await expect(accounts.setPassword('ai-do', 'mat-khau-moi-hoan-toan')).rejects.toMatchObject({
      code: 'identity.unknown_user',
      message: 'Không có người dùng nào có tên đăng nhập "ai-do". Xin anh/chị kiểm tra lại.',
    });
    expect(await users.findByLogin('ai-do')).toBeNull();
  });

  it('creates an administrator with the usual name, or the one given', async () => {
    const accounts = new Accounts(new MemoryUsers());
    expect(await accounts.createAdmin('mai', null, 'mot-mat-khau-du-dai')).toMatchObject({
      user: { login: 'mai', displayName: 'Quản trị viên', role: 'admin' },
      existed: false,
    });
    const { user } = await accounts.createAdmin('thu', 'Chị Thu', 'mot-mat-khau-du-dai');
    expect(user.displayName).toBe('Chị Thu');
  });

  it('sets the password of an administrator that exists, and the name when one is given', async () => {
    const accounts = new Accounts(new MemoryUsers());
    const { id } = await accounts.createUser(lan, 'mot-mat-khau-du-dai');
    const again = await accounts.createAdmin('LAN', null, 'mat-khau-moi-hoan-toan');
    expect(again).toMatchObject({ user: { ...lan, id }, existed: true });
    expect(await accounts.hasPassword('lan', 'mat-khau-moi-hoan-toan')).toBe(true);
    const named = await accounts.createAdmin('lan', 'Bà Lan', 'mat-khau-moi-hoan-toan');
    expect(named.user.displayName).toBe('Bà Lan');
  });

  it.each(['officer', 'lead', 'analyst'] as const)(
    'makes no administrator of a %s',
    async (role) => {
      const users = new MemoryUsers();
      const accounts = new Accounts(users);
      await accounts.createUser({ ...lan, role }, 'mot-mat-khau-du-dai');
      const before = await users.findByLogin('lan');
      const refused = accounts.createAdmin('LAN', 'Bà Lan', 'mat-khau-moi-hoan-toan');
      await expect(refused).rejects.toMatchObject({
        code: 'identity.other_role',
        kind: 'conflict',
        message: expect.stringContaining('user:password --login lan'),
      });
      expect(await users.findByLogin('lan')).toEqual(before);
    },
  );

  it('knows whether a password is that of a login', async () => {
    const accounts = new Accounts(new MemoryUsers());
    await accounts.createUser(lan, 'mot-mat-khau-du-dai');
    expect(await accounts.hasPassword('LAN', 'mot-mat-khau-du-dai')).toBe(true);
    expect(await accounts.hasPassword('lan', 'mat-khau-moi-hoan-toan')).toBe(false);
    expect(await accounts.hasPassword('ai-do', 'mot-mat-khau-du-dai')).toBe(false);
  });

  it('makes one trial user of each role, each with its own readable password', async () => {
    const users = new MemoryUsers();
    const logins = await new Accounts(users).createTrialUsers((below) => randomInt(below));
    expect(logins.map(({ login, role }) => `${login}:${role}`)).toEqual([
      'canbo:officer',
      'truongnhom:lead',
      'phantich:analyst',
      'quantri:admin',
    ]);
    expect(new Set(logins.map(({ password }) => password)).size).toBe(4);
    for (const { login, password } of logins) {
      expect(password).toMatch(/^(?:[a-z]+-){4}\d{4}$/);
      const hash = (await users.findByLogin(login))?.passwordHash ?? '';
      expect(await verifyPassword(hash, password)).toBe(true);
    }
  });
});
