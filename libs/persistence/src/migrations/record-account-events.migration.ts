import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What happened to accounts, and when; rows are only added. */
export class RecordAccountEvents1796000000000 implements MigrationInterface {
  readonly name = 'RecordAccountEvents1796000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account_events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        user_id text NOT NULL REFERENCES users (id),
        at timestamptz NOT NULL,
        kind text NOT NULL CHECK (kind IN ('created', 'password-set', 'password-changed'))
      )`);
    await runner.query(`CREATE INDEX account_events_of_user ON account_events (user_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE account_events`);
  }
}
