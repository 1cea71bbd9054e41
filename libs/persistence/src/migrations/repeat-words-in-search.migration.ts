import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The vectors of the PostgreSQL search engine say which words come again; every analysed post is
 * told again so that its vectors do.
 */
export class RepeatWordsInSearch1795620000000 implements MigrationInterface {
  readonly name = 'RepeatWordsInSearch1795620000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO search_outbox (post_id)
      SELECT id FROM posts WHERE analysis_id IS NOT NULL ORDER BY id`);
  }

  /** What vectors say beyond need is not looked for. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
