import { type Role, type User, type UserRepository } from '#domain';
import {
  InvalidLoginError,
  OtherRoleError,
  UnknownUserError,
  WeakPasswordError,
} from './identity.errors.js';
import { isLogin } from './login.js';
import { hashPassword, verifyPassword } from './password-hash.js';
import { weaknessOf } from './password-policy.js';
import { readablePassword } from './readable-password.js';

const TRIAL_USERS: readonly NewUser[] = [
  { login: 'canbo', displayName: 'Cán bộ dùng thử', role: 'officer' },
  { login: 'truongnhom', displayName: 'Trưởng nhóm dùng thử', role: 'lead' },
  { login: 'phantich', displayName: 'Chuyên viên phân tích dùng thử', role: 'analyst' },
  { login: 'quantri', displayName: 'Quản trị dùng thử', role: 'admin' },
];

const USUAL_ADMIN_NAME = 'Quản trị viên';

/** What a new user needs besides a password. */
export interface NewUser {
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
}

/** A trial login with the password it was made with: only its hash is stored. */
export interface TrialLogin extends NewUser {
  readonly password: string;
}

/** Makes users and sets their passwords. */
export class Accounts {
  constructor(private readonly users: UserRepository) {}

  /**
   * Creates a user, or gives an existing login this name, role and password and ends its sessions.
   * @throws InvalidLoginError, WeakPasswordError
   */
  async createUser(user: NewUser, password: string): Promise<User> {
    if (!isLogin(user.login)) throw new InvalidLoginError();
    const weakness = weaknessOf(user.login, password);
    if (weakness !== null) throw new WeakPasswordError(weakness);
    return this.users.save(user, await hashPassword(password));
  }

  /**
   * Creates an administrator. Of one that exists it sets the password and ends all sessions; the
   * name stays unless another is given. Nobody is raised: that would be easily done by mistake.
   * @param name shown on screens, null for a usual one.
   * @returns whether the administrator was there before.
   * @throws InvalidLoginError, WeakPasswordError, OtherRoleError
   */
  async createAdmin(
    login: string,
    name: string | null,
    password: string,
  ): Promise<{ user: User; existed: boolean }> {
    const known = (await this.users.findByLogin(login))?.user;
    if (known && known.role !== 'admin') throw new OtherRoleError(known.login);
    const displayName = name ?? known?.displayName ?? USUAL_ADMIN_NAME;
    const admin = { login: known?.login ?? login, displayName, role: 'admin' } as const;
    return { user: await this.createUser(admin, password), existed: known !== undefined };
  }

  /**
   * Sets a user's password, keeps name and role, and ends all sessions of the user.
   * @throws UnknownUserError, WeakPasswordError
   */
  async setPassword(login: string, password: string): Promise<User> {
    const known = await this.users.findByLogin(login);
    if (!known) throw new UnknownUserError(login);
    const { displayName, role } = known.user;
    return this.createUser({ login: known.user.login, displayName, role }, password);
  }

  /** @returns whether this is the login's password. */
  async hasPassword(login: string, password: string): Promise<boolean> {
    const known = await this.users.findByLogin(login);
    return known !== null && (await verifyPassword(known.passwordHash, password));
  }

  /** Creates one user of each role with a new readable password. For trials only. */
  async createTrialUsers(random: (below: number) => number): Promise<TrialLogin[]> {
    const logins = TRIAL_USERS.map((user) => ({ ...user, password: readablePassword(random) }));
    for (const { password, ...user } of logins) await this.createUser(user, password);
    return logins;
  }
}
