import { LessThan } from 'typeorm';
import {
  type Clock,
  type Credentials,
  type PasswordChange,
  type Role,
  type Session,
  type User,
  UserRepository,
} from '#domain';
import { type Database } from '../database/database.js';
import { type UuidV7 } from '../database/uuid-v7.js';
import { SessionRecord } from './session.record.js';
import { toUser } from './user.mapper.js';
import { UserRecord } from './user.record.js';

/** A password is set by an operator, changed by its user. */
type AccountEventKind = 'created' | 'password-set' | 'password-changed';

/**
 * Users and sessions; logins are told apart without regard to case. A password is replaced in two
 * statements of one transaction: the first waits for sessions that are being stored with the old
 * password, so that the second sees and ends them.
 */
export class TypeormUserRepository extends UserRepository {
  constructor(
    private readonly database: Database,
    private readonly ids: UuidV7,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async findByLogin(login: string): Promise<Credentials | null> {
    const [record] = await this.database.query<UserRecord>(
      `SELECT ${this.columns()} FROM users u WHERE lower(u.login) = lower($1)`,
      [login],
    );
    return record ? { user: toUser(record), passwordHash: record.passwordHash } : null;
  }

  override async findById(id: string): Promise<User | null> {
    const record = await this.database.withManager((manager) =>
      manager.findOneBy(UserRecord, { id }),
    );
    return record && toUser(record);
  }

  override async save(user: Omit<User, 'id' | 'disabled'>, passwordHash: string): Promise<User> {
    const id = this.ids.next();
    return this.database.inTransaction(async () => {
      const records = await this.database.query<UserRecord>(
        `INSERT INTO users AS u (id, login, display_name, role, password_hash)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (lower(login)) DO UPDATE SET display_name = excluded.display_name,
           role = excluded.role, password_hash = excluded.password_hash
         RETURNING ${this.columns()}`,
        [id, user.login, user.displayName, user.role, passwordHash],
      );
      const saved = records.map(toUser)[0] as User;
      await this.endSessions(saved.id);
      await this.note(saved.id, saved.id === id ? 'created' : 'password-set');
      return saved;
    });
  }

  override async countByRole(role: Role): Promise<number> {
    return this.database.withManager((manager) => manager.countBy(UserRecord, { role }));
  }

  override async createSession(session: Session, checkedHash: string): Promise<boolean> {
    const { tokenHash, userId, createdAt, expiresAt } = session;
    // Without the lock, a password that is just being replaced would still be read as it was.
    const stored = await this.database.query(
      `INSERT INTO sessions (token_hash, user_id, created_at, expires_at)
       SELECT $1, u.id, $3::timestamptz, $4::timestamptz FROM users u
       WHERE u.id = $2 AND u.password_hash = $5 AND NOT u.disabled FOR SHARE
       RETURNING user_id`,
      [tokenHash, userId, createdAt, expiresAt, checkedHash],
    );
    return stored.length === 1;
  }

  override async changePassword(change: PasswordChange): Promise<boolean> {
    const { checkedHash, newHash, session } = change;
    return this.database.inTransaction(async () => {
      const changed = await this.database.query(
        `UPDATE users SET password_hash = $3
         WHERE id = $1 AND password_hash = $2 AND NOT disabled RETURNING id`,
        [session.userId, checkedHash, newHash],
      );
      if (changed.length === 0) return false;
      await this.endSessions(session.userId);
      await this.database.withManager((manager) => manager.insert(SessionRecord, { ...session }));
      await this.note(session.userId, 'password-changed');
      return true;
    });
  }

  override async findBySession(tokenHash: string, now: Date): Promise<User | null> {
    const [record] = await this.database.query<UserRecord>(
      `SELECT ${this.columns()} FROM users u JOIN sessions s ON s.user_id = u.id
       WHERE s.token_hash = $1 AND s.expires_at > $2 AND NOT u.disabled`,
      [tokenHash, now],
    );
    return record ? toUser(record) : null;
  }

  override async deleteSession(tokenHash: string): Promise<void> {
    await this.database.withManager((manager) => manager.delete(SessionRecord, { tokenHash }));
  }

  override async deleteExpiredSessions(now: Date): Promise<number> {
    const result = await this.database.withManager((manager) =>
      manager.delete(SessionRecord, { expiresAt: LessThan(now) }),
    );
    return result.affected ?? 0;
  }

  private async endSessions(userId: string): Promise<void> {
    await this.database.withManager((manager) => manager.delete(SessionRecord, { userId }));
  }

  /** Adds to what happened to an account. */
  private async note(userId: string, kind: AccountEventKind): Promise<void> {
    await this.database.query(
      `INSERT INTO account_events (user_id, at, kind) VALUES ($1, $2, $3)`,
      [userId, this.clock.now(), kind],
    );
  }

  private columns(): string {
    return this.database.columnsOf(UserRecord, 'u');
  }
}
