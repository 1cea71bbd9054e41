import {
  type Credentials,
  type PasswordChange,
  type Role,
  type Session,
  type User,
  UserRepository,
} from '#domain';

/** Keeps users and sessions in memory. */
export class MemoryUsers extends UserRepository {
  readonly sessions = new Map<string, Session>();
  private readonly users = new Map<string, Credentials>();

  override findByLogin(login: string): Promise<Credentials | null> {
    return Promise.resolve(this.users.get(login.toLowerCase()) ?? null);
  }

  override findById(id: string): Promise<User | null> {
    const found = [...this.users.values()].find(({ user }) => user.id === id);
    return Promise.resolve(found?.user ?? null);
  }

  override save(user: Omit<User, 'id' | 'disabled'>, passwordHash: string): Promise<User> {
    const key = user.login.toLowerCase();
    const id = this.users.get(key)?.user.id ?? `user-${this.users.size + 1}`;
    const saved = { ...user, id, disabled: false };
    this.users.set(key, { user: saved, passwordHash });
    this.endSessions(id);
    return Promise.resolve(saved);
  }

  override countByRole(role: Role): Promise<number> {
    return Promise.resolve(
      [...this.users.values()].filter(({ user }) => user.role === role).length,
    );
  }

  override createSession(session: Session, checkedHash: string): Promise<boolean> {
    const known = this.findChecked(session.userId, checkedHash);
    if (known) this.sessions.set(session.tokenHash, session);
    return Promise.resolve(known !== undefined);
  }

  override changePassword({ checkedHash, newHash, session }: PasswordChange): Promise<boolean> {
    const known = this.findChecked(session.userId, checkedHash);
    if (!known) return Promise.resolve(false);
    this.users.set(known.user.login.toLowerCase(), { ...known, passwordHash: newHash });
    this.endSessions(session.userId);
    this.sessions.set(session.tokenHash, session);
    return Promise.resolve(true);
  }

  override async findBySession(tokenHash: string, now: Date): Promise<User | null> {
    const session = this.sessions.get(tokenHash);
    if (!session || session.expiresAt <= now) return null;
    const user = await this.findById(session.userId);
    return user?.disabled ? null : user;
  }

  override deleteSession(tokenHash: string): Promise<void> {
    this.sessions.delete(tokenHash);
    return Promise.resolve();
  }

  override deleteExpiredSessions(now: Date): Promise<number> {
    const before = this.sessions.size;
    for (const [key, { expiresAt }] of this.sessions) {
      if (expiresAt < now) this.sessions.delete(key);
    }
    return Promise.resolve(before - this.sessions.size);
  }

  disable(login: string): void {
    const known = this.users.get(login);
    if (known) this.users.set(login, { ...known, user: { ...known.user, disabled: true } });
  }

  private findChecked(id: string, checkedHash: string): Credentials | undefined {
    return [...this.users.values()].find(
      ({ user, passwordHash }) => user.id === id && !user.disabled && passwordHash === checkedHash,
    );
  }

  private endSessions(id: string): void {
    for (const [tokenHash, { userId }] of this.sessions) {
      if (userId === id) this.sessions.delete(tokenHash);
    }
  }
}
