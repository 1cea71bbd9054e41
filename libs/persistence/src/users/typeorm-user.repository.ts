import { LessThan } from 'typeorm';
import { type Credentials, type Role, type Session, type User, UserRepository } from '#domain';
import { type Database } from '../database/database.js';
import { type UuidV7 } from '../database/uuid-v7.js';
import { SessionRecord } from './session.record.js';
import { toUser } from './user.mapper.js';
import { UserRecord } from './user.record.js';

/** Users and sessions; logins are told apart without regard to case. */
export class TypeormUserRepository extends UserRepository {
  constructor(
    private readonly database: Database,
    private readonly ids: UuidV7,
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
    const records = await this.database.query<UserRecord>(
      `WITH saved AS (
         INSERT INTO users AS u (id, login, display_name, role, password_hash)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (lower(login)) DO UPDATE SET display_name = excluded.display_name,
           role = excluded.role, password_hash = excluded.password_hash
         RETURNING ${this.columns()}
       ), ended AS (
         DELETE FROM sessions WHERE user_id = (SELECT id FROM saved)
       )
       SELECT * FROM saved`,
      [this.ids.next(), user.login, user.displayName, user.role, passwordHash],
    );
    return records.map(toUser)[0] as User;
  }

  override async countByRole(role: Role): Promise<number> {
    return this.database.withManager((manager) => manager.countBy(UserRecord, { role }));
  }

  override async createSession(session: Session): Promise<void> {
    await this.database.withManager((manager) => manager.insert(SessionRecord, { ...session }));
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

  private columns(): string {
    return this.database.columnsOf(UserRecord, 'u');
  }
}
