import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryUsers } from '../../../test/doubles/memory-users.js';
import { SetClock } from '../../../test/doubles/set-clock.js';
import { Accounts } from './accounts.js';
import { LoginThrottle } from './login-throttle.js';
import { Sessions } from './sessions.js';

const PASSWORD = 'lua-vang-ben-song-27';
const HOUR = 3_600_000;

describe('Sessions', () => {
  let clock: SetClock;
  let users: MemoryUsers;
  let sessions: Sessions;

  beforeEach(async () => {
    clock = new SetClock();
    users = new MemoryUsers();
    sessions = new Sessions(users, new LoginThrottle(clock), clock);
    await new Accounts(users).createUser(
      { login: 'lan', displayName: 'Chị Lan', role: 'officer' },
      PASSWORD,
    );
  });

  it('opens a session of twelve hours and stores no token', async () => {
    const session = await sessions.open('lan', PASSWORD, '10.0.0.1');
    expect(session.expiresAt.getTime() - clock.now().getTime()).toBe(12 * HOUR);
    expect(JSON.stringify([...users.sessions])).not.toContain(session.token);
    const found = await sessions.find(session.token);
    expect(found).toMatchObject({ user: { login: 'lan' }, expiresAt: session.expiresAt });
    expect(found).not.toHaveProperty('passwordHash');
  });

  it('answers the same to an unknown login, a wrong password and a disabled user', async () => {
    users.disable('lan');
    const answers = await Promise.all(
      [
        sessions.open('lan', PASSWORD, '10.0.0.1'),
        sessions.open('lan', 'sai-mat-khau-roi', '10.0.0.1'),
        sessions.open('khong-co', 'sai-mat-khau-roi', '10.0.0.1'),
        sessions.open("la'n\u0000", 'sai-mat-khau-roi', '10.0.0.1'),
      ].map((attempt) => attempt.catch((error: unknown) => error)),
    );
    for (const answer of answers) {
      expect(answer).toMatchObject({ code: 'identity.wrong_credentials', kind: 'unauthenticated' });
      expect((answer as Error).message).toBe((answers[0] as Error).message);
    }
  });

  it('ends all sessions of a user whose password is set, and no others', async () => {
    const accounts = new Accounts(users);
    const other = { login: 'thanh', displayName: 'Anh Thành', role: 'officer' } as const;
    await accounts.createUser(other, PASSWORD);
    const ended = [
      await sessions.open('lan', PASSWORD, '10.0.0.1'),
      await sessions.open('lan', PASSWORD, '10.0.0.2'),
    ];
    const kept = await sessions.open('thanh', PASSWORD, '10.0.0.1');
    await accounts.setPassword('lan', 'mat-khau-moi-hoan-toan');
    for (const { token, tokenHash } of ended) {
      await expect(sessions.find(token)).rejects.toMatchObject({ code: 'identity.session_ended' });
      expect(await sessions.isLive(tokenHash)).toBe(false);
    }
    expect(await sessions.find(kept.token)).toMatchObject({ user: { login: 'thanh' } });
    const again = await sessions.open('lan', 'mat-khau-moi-hoan-toan', '10.0.0.1');
    expect(await sessions.isLive(again.tokenHash)).toBe(true);
  });

  it('stops after five failures of one login from one address, also at once', async () => {
    const attempts = Array.from({ length: 8 }, () =>
      sessions.open('lan', 'sai-mat-khau-roi', '10.0.0.1').catch((error: unknown) => error),
    );
    const codes = (await Promise.all(attempts)).map((error) => (error as { code: string }).code);
    expect(codes.filter((code) => code === 'identity.too_many_attempts')).toHaveLength(3);
    await expect(sessions.open('lan', PASSWORD, '10.0.0.1')).rejects.toMatchObject({
      kind: 'throttled',
      message: expect.stringContaining('sau 15 phút'),
    });
    await expect(sessions.open('lan', PASSWORD, '10.0.0.2')).resolves.toBeDefined();
    clock.advance(15 * 60_000);
    await expect(sessions.open('lan', PASSWORD, '10.0.0.1')).resolves.toBeDefined();
  });

  it('ends by time', async () => {
    const { token, tokenHash } = await sessions.open('lan', PASSWORD, '10.0.0.1');
    clock.advance(12 * HOUR);
    await expect(sessions.find(token)).rejects.toMatchObject({ code: 'identity.session_ended' });
    expect(await sessions.isLive(tokenHash)).toBe(false);
  });

  it('ends by logout and by disabling the user', async () => {
    const first = await sessions.open('lan', PASSWORD, '10.0.0.1');
    await sessions.close(first.tokenHash);
    await expect(sessions.find(first.token)).rejects.toMatchObject({ kind: 'unauthenticated' });
    const second = await sessions.open('lan', PASSWORD, '10.0.0.1');
    users.disable('lan');
    await expect(sessions.find(second.token)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it.each([undefined, '', 'abc', 'x'.repeat(43) + '.zzzzzzzzzzz'])(
    'takes no foreign token: %s',
    async (token) => {
      await expect(sessions.find(token)).rejects.toMatchObject({ kind: 'unauthenticated' });
    },
  );

  it('does not let a client move the end of its session', async () => {
    const { token } = await sessions.open('lan', PASSWORD, '10.0.0.1');
    const later = (clock.now().getTime() + 1_000 * HOUR).toString(36);
    const moved = `${token.split('.')[0] ?? ''}.${later}`;
    await expect(sessions.find(moved)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });
});
