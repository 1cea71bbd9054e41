export const ROLES = ['officer', 'lead', 'analyst', 'admin'] as const;

export type Role = (typeof ROLES)[number];

export interface User {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
  readonly disabled: boolean;
}

/** A user with the argon2id hash that login compares; leaves the identity room never. */
export interface Credentials {
  readonly user: User;
  readonly passwordHash: string;
}

export interface Session {
  /** SHA-256 of the cookie's token; the token itself is not stored. */
  readonly tokenHash: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A password replaced by its owner, who goes on in one new session. */
export interface PasswordChange {
  /** Hash of the password that was checked. */
  readonly checkedHash: string;
  readonly newHash: string;
  readonly session: Session;
}

/** Keeps users and their sessions, and notes when a password was set or changed. */
export abstract class UserRepository {
  abstract findByLogin(login: string): Promise<Credentials | null>;

  abstract findById(id: string): Promise<User | null>;

  /**
   * Inserts a user or, when the login exists, replaces name, role and hash and ends all sessions
   * of the user, which were opened with what is no longer true; both or nothing.
   */
  abstract save(user: Omit<User, 'id' | 'disabled'>, passwordHash: string): Promise<User>;

  abstract countByRole(role: Role): Promise<number>;

  /**
   * Stores a session of a user who is not disabled and whose password is still the one that was
   * checked, also while it is being replaced: no session outlives the password it was opened with.
   * @returns whether it was stored.
   */
  abstract createSession(session: Session, checkedHash: string): Promise<boolean>;

  /**
   * Replaces the password that was checked, and all sessions of its user by one; both or nothing.
   * @returns false when the password is no longer the one that was checked.
   */
  abstract changePassword(change: PasswordChange): Promise<boolean>;

  /** @returns the user of a live session of a user who is not disabled. */
  abstract findBySession(tokenHash: string, now: Date): Promise<User | null>;

  abstract deleteSession(tokenHash: string): Promise<void>;

  /** Removes sessions that ended before the instant. @returns how many. */
  abstract deleteExpiredSessions(now: Date): Promise<number>;
}
