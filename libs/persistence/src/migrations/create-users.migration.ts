import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Users and their sessions. */
export class CreateUsers1795500003000 implements MigrationInterface {
  readonly name = 'CreateUsers1795500003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id text PRIMARY KEY,
        login text NOT NULL,
        display_name text NOT NULL,
        role text NOT NULL,
        disabled boolean NOT NULL DEFAULT false,
        password_hash text NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX users_login_once ON users (lower(login))`);
    await runner.query(`
      CREATE TABLE sessions (
        token_hash text PRIMARY KEY,
        user_id text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX sessions_end ON sessions (expires_at)`);
    await runner.query(`CREATE INDEX sessions_of_user ON sessions (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sessions`);
    await runner.query(`DROP TABLE users`);
  }
}
