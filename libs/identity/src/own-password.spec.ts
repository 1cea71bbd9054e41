import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Session, type User } from '#domain';
import { MemoryUsers } from '../../../test/doubles/memory-users.js';
import { SetClock } from '../../../test/doubles/set-clock.js';
import { Accounts } from './accounts.js';
import { LoginThrottle } from './login-throttle.js';
import { OwnPassword } from './own-password.js';
import { Sessions } from './sessions.js';

const OLD = 'lua-vang-ben-song-27';
const NEW = 'mat-khau-moi-hoan-toan';
const HERE = '10.0.0.1';
const WRONG = { path: 'currentPassword', message: 'chưa đúng' };

/** Lets something happen between the check of a password and the storing of the session. */
class SlowUsers extends MemoryUsers {
  beforeStoring: (() => Promise<unknown>) | null = null;

  override async createSession(session: Session, checkedHash: string): Promise<boolean> {
    await this.beforeStoring?.();
    return super.createSession(session, checkedHash);
  }
}

describe('OwnPassword', () => {
  let clock: SetClock;
  let users: SlowUsers;
  let sessions: Sessions;
  let ownPassword: OwnPassword;
  let lan: User;

  beforeEach(async () => {
    clock = new SetClock();
    users = new SlowUsers();
    const throttle = new LoginThrottle(clock);
    sessions = new Sessions(users, throttle, clock);
    ownPassword = new OwnPassword(users, throttle, clock);
    const person = { login: 'lan', displayName: 'Chị Lan', role: 'officer' } as const;
    lan = await new Accounts(users).createUser(person, OLD);
  });

  const change = (currentPassword: string, newPassword = NEW) =>
    ownPassword.change(lan, { currentPassword, newPassword }, HERE);

  const refusal = async (currentPassword: string, newPassword = NEW) => {
    const error: unknown = await change(currentPassword, newPassword).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ kind: 'invalid', code: 'identity.password_not_changed' });
    return error as Error & { fields: unknown };
  };

  it('changes it, ends every session and goes on in a new one of twelve hours', async () => {
    const before = [await sessions.open('lan', OLD, HERE), await sessions.open('lan', OLD, HERE)];
    const after = await change(OLD);
    for (const { tokenHash } of before) expect(await sessions.isLive(tokenHash)).toBe(false);
    expect(await sessions.find(after.token)).toMatchObject({ user: { login: 'lan' } });
    expect(after.expiresAt.getTime() - clock.now().getTime()).toBe(12 * 3_600_000);
    await expect(sessions.open('lan', OLD, HERE)).rejects.toThrow('chưa đúng');
    await expect(sessions.open('lan', NEW, HERE)).resolves.toBeDefined();
  });

  it('refuses a wrong current password and changes nothing', async () => {
    const { tokenHash } = await sessions.open('lan', OLD, HERE);
    const { message, fields } = await refusal('sai-mat-khau-roi');
    expect(fields).toEqual([WRONG]);
    expect(message).toBe(
      'Chưa đổi được mật khẩu. Xin anh/chị xem lại mục “currentPassword”: chưa đúng.',
    );
    expect(await sessions.isLive(tokenHash)).toBe(true);
    await expect(sessions.open('lan', OLD, HERE)).resolves.toBeDefined();
  });

  it.each([
    ['ngan', 'cần ít nhất 12 ký tự'],
    ['abababababab', 'cần ít nhất 5 ký tự khác nhau'],
    ['toi-la-LAN-day-2026', 'không được chứa tên đăng nhập'],
    ['abcdefgh'.repeat(26), 'không được quá 200 ký tự'],
    [OLD, 'cần khác mật khẩu hiện tại'],
  ])('refuses the new password %s', async (password, message) => {
    expect((await refusal(OLD, password)).fields).toEqual([{ path: 'newPassword', message }]);
    await expect(sessions.open('lan', OLD, HERE)).resolves.toBeDefined();
  });

  it('knows the old password again when its marks are typed apart', async () => {
    const accented = 'lúa vàng bên sông';
    await new Accounts(users).setPassword('lan', accented);
    const apart = accented.normalize('NFD');
    expect((await refusal(accented, apart)).fields).toMatchObject([{ path: 'newPassword' }]);
    await expect(change(apart)).resolves.toBeDefined();
  });

  it('names both fields at once', async () => {
    expect((await refusal('sai-mat-khau-roi', 'ngan')).fields).toEqual([
      WRONG,
      { path: 'newPassword', message: 'cần ít nhất 12 ký tự' },
    ]);
  });

  it('stops guessing together with the login, and only wrong passwords count', async () => {
    for (let time = 0; time < 6; time += 1) await refusal(OLD, 'ngan');
    for (let time = 0; time < 3; time += 1) await refusal('sai-mat-khau-roi');
    for (let time = 0; time < 2; time += 1) {
      await expect(sessions.open('lan', 'sai-mat-khau-roi', HERE)).rejects.toBeDefined();
    }
    await expect(change(OLD)).rejects.toMatchObject({
      kind: 'throttled',
      message: 'Đã có quá nhiều lần nhập mật khẩu chưa đúng. Xin anh/chị thử lại sau 15 phút.',
    });
    clock.advance(15 * 60_000);
    await expect(change(OLD)).resolves.toBeDefined();
  });

  it('lets one of two changes at once through', async () => {
    const both = [change(OLD), change(OLD, 'mot-mat-khau-khac-nua')];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({ fields: [WRONG] });
    expect(users.sessions.size).toBe(1);
  });

  it('lets no login through that checked the old password just before', async () => {
    users.beforeStoring = () => change(OLD);
    await expect(sessions.open('lan', OLD, HERE)).rejects.toMatchObject({
      code: 'identity.wrong_credentials',
    });
    expect(users.sessions.size).toBe(1);
  });

  it('does nothing for a user who is no more', async () => {
    const gone = { ...lan, login: 'da-nghi-viec' };
    const typed = { currentPassword: OLD, newPassword: NEW };
    await expect(ownPassword.change(gone, typed, HERE)).rejects.toMatchObject({
      code: 'identity.session_ended',
    });
  });
});
