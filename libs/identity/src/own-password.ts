import { type Clock, type RefusedField, type User, type UserRepository } from '#domain';
import { PasswordNotChangedError, SessionEndedError } from './identity.errors.js';
import { type LoginThrottle } from './login-throttle.js';
import { openSession, type OpenSession } from './open-session.js';
import { hashPassword, verifyPassword } from './password-hash.js';
import { weaknessOf } from './password-policy.js';

/** What a user types to change the own password. */
export interface TypedPasswords {
  readonly currentPassword: string;
  readonly newPassword: string;
}

const WRONG_PASSWORD: RefusedField = { path: 'currentPassword', message: 'chưa đúng' };

/** Lets users change their own passwords. */
export class OwnPassword {
  constructor(
    private readonly users: UserRepository,
    private readonly throttle: LoginThrottle,
    private readonly clock: Clock,
  ) {}

  /**
   * Changes the password of a user who is logged in. All sessions of the user end; the user goes on
   * in a new one, so that whoever had copied the old cookie does not. Wrong current passwords count
   * as failed logins do.
   * @param address where the attempt comes from, for the throttle only.
   * @throws PasswordNotChangedError naming the fields, TooManyAttemptsError, SessionEndedError
   */
  async change(user: User, typed: TypedPasswords, address: string): Promise<OpenSession> {
    const checkedHash = await this.check(user, typed.currentPassword, address);
    const refused = [
      ...(checkedHash === null ? [WRONG_PASSWORD] : []),
      ...refusalsOfNew(user, typed),
    ];
    if (checkedHash === null || refused.length > 0) throw new PasswordNotChangedError(refused);
    const newHash = await hashPassword(typed.newPassword);
    const { given, stored } = openSession(user, this.clock.now());
    const changed = await this.users.changePassword({ checkedHash, newHash, session: stored });
    // Somebody else was quicker: the password that was typed is no longer the current one.
    if (!changed) throw new PasswordNotChangedError([WRONG_PASSWORD]);
    return given;
  }

  /** @returns the hash that the password gives; null when it is wrong. */
  private async check(user: User, password: string, address: string): Promise<string | null> {
    const credentials = await this.users.findByLogin(user.login);
    if (!credentials) throw new SessionEndedError();
    // After the look-up: a database that is away must not count as guessing.
    this.throttle.begin(user.login, address);
    if (!(await verifyPassword(credentials.passwordHash, password))) return null;
    this.throttle.succeed(user.login, address);
    return credentials.passwordHash;
  }
}

function refusalsOfNew(user: User, { currentPassword, newPassword }: TypedPasswords) {
  const same = newPassword.normalize('NFC') === currentPassword.normalize('NFC');
  const message = same ? 'cần khác mật khẩu hiện tại' : weaknessOf(user.login, newPassword);
  return message === null ? [] : [{ path: 'newPassword', message }];
}
