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
    await accounts.createUser(lan, 'mot-mat-khau-du-dai');
    expect(await accounts.setPassword('lan', 'mat-khau-moi-hoan-toan')).toMatchObject(lan);
    const hash = (await users.findByLogin('lan'))?.passwordHash ?? '';
    expect(await verifyPassword(hash, 'mot-mat-khau-du-dai')).toBe(false);
    await expect(accounts.setPassword('ai-do', 'mat-khau-moi-hoan-toan')).rejects.toMatchObject({
      code: 'identity.unknown_user',
    });
  });

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
