import { AsyncResource } from 'node:async_hooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Session } from '#domain';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { minutesLater, NOON, openPersistence, type OpenPersistence } from './persistence.js';
import { until } from './until.js';

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

  const sessionOf = (userId: string, tokenHash: string): Session => ({
    ...{ userId, tokenHash },
    ...{ createdAt: NOON, expiresAt: minutesLater(60) },
  });

  const change = (userId: string, checkedHash = 'hash 1') =>
    open.users.changePassword({
      ...{ checkedHash, newHash: 'hash 2' },
      session: sessionOf(userId, 'after the change'),
    });

  const sessions = async () => {
    const rows = await query<{ hash: string }>(
      database.url,
      'SELECT token_hash AS hash FROM sessions ORDER BY 1',
    );
    return rows.map(({ hash }) => hash);
  };

  /** Waits until a statement of the product waits for another one. */
  const untilOneWaits = () =>
    until(async () => {
      const waiting = await query(
        database.url,
        `SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length === 1;
    });

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
    const store = (stored: Session) => open.users.createSession(stored, 'hash 1');
    expect(await store({ ...session, tokenHash: 'one' })).toBe(true);
    await store({ ...session, tokenHash: 'two', expiresAt: minutesLater(5) });
    expect(await open.users.findBySession('one', minutesLater(59))).toEqual(user);
    expect(await open.users.findBySession('one', minutesLater(60))).toBeNull();
    expect(await open.users.findBySession('three', NOON)).toBeNull();
    expect(await open.users.deleteExpiredSessions(minutesLater(10))).toBe(1);
    await open.users.deleteSession('one');
    expect(await open.users.findBySession('one', NOON)).toBeNull();
  });

  it('ends the sessions of a login that is saved anew, and no others', async () => {
    const openFor = async (login: string) => {
      if (!(await open.users.findByLogin(login))) await save(login);
      const known = await open.users.findByLogin(login);
      const session = sessionOf(known?.user.id ?? '', `session of ${login}`);
      await open.users.createSession(session, known?.passwordHash ?? '');
      return () => open.users.findBySession(session.tokenHash, NOON);
    };
    const lan = await openFor('lan');
    const thanh = await openFor('thanh');
    const { id } = await save('LAN', 'hash 2');
    expect(await lan()).toBeNull();
    expect(await thanh()).toMatchObject({ login: 'thanh' });
    expect(await (await openFor('lan'))()).toMatchObject({ id, login: 'lan' });
  });

  it('takes a new password back with the transaction, and the sessions stay', async () => {
    const { id: userId } = await save();
    await open.users.createSession(sessionOf(userId, 'one'), 'hash 1');
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
    await open.users.createSession(sessionOf(id, 'one'), 'hash 1');
    await query(database.url, 'UPDATE users SET disabled = true');
    expect(await open.users.findBySession('one', NOON)).toBeNull();
    expect(await open.users.createSession(sessionOf(id, 'two'), 'hash 1')).toBe(false);
    expect(await change(id)).toBe(false);
    expect((await open.users.findByLogin('canbo'))?.user.disabled).toBe(true);
  });

  it('replaces the password that was checked, and all sessions of its user by one', async () => {
    const [lan, thanh] = [await save('lan'), await save('thanh')];
    await open.users.createSession(sessionOf(lan.id, 'at the office'), 'hash 1');
    await open.users.createSession(sessionOf(lan.id, 'at home'), 'hash 1');
    await open.users.createSession(sessionOf(thanh.id, 'of another'), 'hash 1');
    expect(await change(lan.id)).toBe(true);
    expect(await open.users.findByLogin('lan')).toEqual({ user: lan, passwordHash: 'hash 2' });
    expect((await open.users.findByLogin('thanh'))?.passwordHash).toBe('hash 1');
    expect(await sessions()).toEqual(['after the change', 'of another']);
    expect(await open.users.findBySession('after the change', NOON)).toEqual(lan);
  });

  it('changes nothing when the password is no longer the one that was checked', async () => {
    const { id } = await save();
    await open.users.createSession(sessionOf(id, 'one'), 'hash 1');
    expect(await change(id, 'hash 0')).toBe(false);
    expect((await open.users.findByLogin('canbo'))?.passwordHash).toBe('hash 1');
    expect(await sessions()).toEqual(['one']);
    expect(await open.users.createSession(sessionOf(id, 'two'), 'hash 0')).toBe(false);
    expect(await sessions()).toEqual(['one']);
  });

  it('notes when a password was set or changed', async () => {
    const { id } = await save();
    await change(id);
    await change(id);
    await save('canbo', 'hash 3');
    const events = await query(
      database.url,
      'SELECT user_id AS user, kind, at FROM account_events ORDER BY id',
    );
    const kinds = ['created', 'password-changed', 'password-set'];
    expect(events).toEqual(kinds.map((kind) => ({ user: id, kind, at: NOON })));
  });

  describe.each([
    ['changed by its user', change],
    ['set by an operator', async () => Boolean(await save('canbo', 'hash 2'))],
  ])('while a password is %s', (_, replace: (userId: string) => Promise<boolean>) => {
    const oldSessions = async () =>
      (await sessions()).filter((hash) => hash !== 'after the change');

    it('stores no session with the old one after that', async () => {
      const { id } = await save();
      let late = Promise.resolve(true);
      const store = () => open.users.createSession(sessionOf(id, 'late'), 'hash 1');
      const outside = AsyncResource.bind(store);
      await open.transactions.run(async () => {
        expect(await replace(id)).toBe(true);
        late = outside();
        await untilOneWaits();
      });
      expect(await late).toBe(false);
      expect(await oldSessions()).toEqual([]);
    });

    it('ends the session that was being stored with the old one before that', async () => {
      const { id } = await save();
      let replacing = Promise.resolve(false);
      const outside = AsyncResource.bind(() => replace(id));
      await open.transactions.run(async () => {
        expect(await open.users.createSession(sessionOf(id, 'early'), 'hash 1')).toBe(true);
        replacing = outside();
        await untilOneWaits();
      });
      expect(await replacing).toBe(true);
      expect(await oldSessions()).toEqual([]);
    });
  });
});
