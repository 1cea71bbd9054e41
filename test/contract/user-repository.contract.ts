import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { minutesLater, NOON, openPersistence, type OpenPersistence } from './persistence.js';

describe('UserRepository', () => {
  let database: TestDatabase;
  let open: OpenPersistence;

  beforeAll(async () => {
    database = await migratedDatabase();
    open = await openPersistence(database.url);
  });

  beforeEach(() => query(database.url, 'TRUNCATE users CASCADE'));

  afterAll(async () => {
    await open.close();
    await database.drop();
  });

  const save = (login = 'canbo', hash = 'hash 1') =>
    open.users.save({ login, displayName: 'Nguyễn Thị Lan', role: 'officer' }, hash);

  it('keeps one user per login, whatever its case, and replaces the rest', async () => {
    const first = await save();
    expect(first).toMatchObject({ login: 'canbo', role: 'officer', disabled: false });
    expect(await save('CanBo', 'hash 2')).toEqual(first);
    expect(await open.users.findByLogin('CANBO')).toEqual({ user: first, passwordHash: 'hash 2' });
    expect(await open.users.findById(first.id)).toEqual(first);
    expect(await open.users.findByLogin('ai-do')).toBeNull();
    expect(await open.users.findById('no-id')).toBeNull();
    expect(await open.users.countByRole('officer')).toBe(1);
    expect(await open.users.countByRole('admin')).toBe(0);
  });

  it('knows a user by a live session only', async () => {
    const user = await save();
    const session = { userId: user.id, createdAt: NOON, expiresAt: minutesLater(60) };
    await open.users.createSession({ ...session, tokenHash: 'one' });
    await open.users.createSession({ ...session, tokenHash: 'two', expiresAt: minutesLater(5) });
    expect(await open.users.findBySession('one', minutesLater(59))).toEqual(user);
    expect(await open.users.findBySession('one', minutesLater(60))).toBeNull();
    expect(await open.users.findBySession('three', NOON)).toBeNull();
    expect(await open.users.deleteExpiredSessions(minutesLater(10))).toBe(1);
    await open.users.deleteSession('one');
    expect(await open.users.findBySession('one', NOON)).toBeNull();
  });

  it('ends the sessions of a login that is saved anew, and no others', async () => {
    const sessionOf = async (login: string) => {
      const { id: userId } = (await open.users.findByLogin(login))?.user ?? (await save(login));
      const tokenHash = `session of ${login}`;
      const times = { createdAt: NOON, expiresAt: minutesLater(60) };
      await open.users.createSession({ ...times, tokenHash, userId });
      return () => open.users.findBySession(tokenHash, NOON);
    };
    const lan = await sessionOf('lan');
    const thanh = await sessionOf('thanh');
    const { id } = await save('LAN', 'hash 2');
    expect(await lan()).toBeNull();
    expect(await thanh()).toMatchObject({ login: 'thanh' });
    expect(await (await sessionOf('lan'))()).toMatchObject({ id, login: 'lan' });
  });

  it('takes a new password back with the transaction, and the sessions stay', async () => {
    const { id: userId } = await save();
    const times = { createdAt: NOON, expiresAt: minutesLater(60) };
    await open.users.createSession({ ...times, tokenHash: 'one', userId });
    const broken = open.transactions.run(async () => {
      await save('canbo', 'hash 2');
      throw new Error('power cut');
    });
    await expect(broken).rejects.toThrow('power cut');
    expect((await open.users.findByLogin('canbo'))?.passwordHash).toBe('hash 1');
    expect(await open.users.findBySession('one', NOON)).not.toBeNull();
  });

  it('does not know a disabled user by a session', async () => {
    const { id } = await save();
    const session = { tokenHash: 'one', userId: id, createdAt: NOON, expiresAt: minutesLater(60) };
    await open.users.createSession(session);
    await query(database.url, 'UPDATE users SET disabled = true');
    expect(await open.users.findBySession('one', NOON)).toBeNull();
    expect((await open.users.findByLogin('canbo'))?.user.disabled).toBe(true);
  });
});
