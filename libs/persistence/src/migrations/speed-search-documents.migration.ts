import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What a post's source is, and a table that is quickly passed through. Whether words and pairs of
 * words stand in a document is known from the index alone, so what is not filtered or counted by
 * lies beside the row: the rows of 200,000 posts take 110 MB instead of 600. Only phrases of three
 * words or more look at vectors there. Longer lists of words wait to be put in their place in the
 * index, because every time they are most of its pages are written.
 */
export class SpeedSearchDocuments1795610000000 implements MigrationInterface {
  readonly name = 'SpeedSearchDocuments1795610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_documents ADD COLUMN kind text,
        ALTER COLUMN exact SET STORAGE EXTERNAL, ALTER COLUMN folded SET STORAGE EXTERNAL,
        ALTER COLUMN text SET STORAGE EXTERNAL, ALTER COLUMN claims SET STORAGE EXTERNAL,
        ALTER COLUMN topics SET STORAGE MAIN, SET (toast_tuple_target = 360)`);
    // Rows that are written take their new form.
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
    await runner.query(`
      ALTER TABLE search_documents DROP COLUMN kind,
        ALTER COLUMN exact SET STORAGE EXTENDED, ALTER COLUMN folded SET STORAGE EXTENDED,
        ALTER COLUMN text SET STORAGE EXTENDED, ALTER COLUMN claims SET STORAGE EXTENDED,
        ALTER COLUMN topics SET STORAGE EXTENDED, SET (toast_tuple_target = 8160)`);
  }
}

const INDEXES = ['search_documents_exact', 'search_documents_folded'];
