import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What the index must still be told, instead of index-post jobs. Every analysed post is told again:
 * the jobs that waited are covered, and documents gain their new fields.
 */
export class CreateSearchOutbox1795600001000 implements MigrationInterface {
  readonly name = 'CreateSearchOutbox1795600001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SEQUENCE search_versions AS bigint`);
    await runner.query(`
      CREATE TABLE search_outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        post_id uuid NOT NULL,
        queued_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query(`
      INSERT INTO search_outbox (post_id)
      SELECT id FROM posts WHERE analysis_id IS NOT NULL ORDER BY id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_outbox`);
    await runner.query(`DROP SEQUENCE search_versions`);
  }
}
