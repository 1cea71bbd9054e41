import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What a post's source is, and longer lists of words that wait to be put in their place in the
 * index: every time they are, a wait for whoever writes, most of the index's pages are written.
 */
export class SpeedSearchDocuments1795610000000 implements MigrationInterface {
  readonly name = 'SpeedSearchDocuments1795610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE search_documents ADD COLUMN kind text`);
    await runner.query(`
      UPDATE search_documents d SET kind = s.kind FROM sources s WHERE s.id = d.source_id`);
    // A document without a source was written by a test or a benchmark.
    await runner.query(`UPDATE search_documents SET kind = 'import' WHERE kind IS NULL`);
    await runner.query(`ALTER TABLE search_documents ALTER COLUMN kind SET NOT NULL`);
    for (const index of INDEXES) {
      await runner.query(`ALTER INDEX ${index} SET (gin_pending_list_limit = 16384)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) {
      await runner.query(`ALTER INDEX ${index} RESET (gin_pending_list_limit)`);
    }
    await runner.query(`ALTER TABLE search_documents DROP COLUMN kind`);
  }
}

const INDEXES = ['search_documents_exact', 'search_documents_folded'];
