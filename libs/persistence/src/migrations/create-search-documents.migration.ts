import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The index of the PostgreSQL search engine. Its two word vectors are built by the search adapter
 * from the product's own Vietnamese tokens, because no text search configuration that ships with
 * PostgreSQL knows them.
 */
export class CreateSearchDocuments1795500004000 implements MigrationInterface {
  readonly name = 'CreateSearchDocuments1795500004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_documents (
        post_id uuid PRIMARY KEY,
        revision integer NOT NULL,
        source_id text NOT NULL,
        channel text NOT NULL,
        url text,
        title text,
        text text NOT NULL,
        published_at timestamptz NOT NULL,
        relevant boolean NOT NULL,
        topics text[] NOT NULL,
        sentiment text NOT NULL,
        stance text NOT NULL,
        verdict text NOT NULL,
        flag boolean NOT NULL,
        risk double precision NOT NULL,
        exact tsvector NOT NULL,
        folded tsvector NOT NULL
      )`);
    await runner.query(`CREATE INDEX search_documents_exact ON search_documents USING gin (exact)`);
    await runner.query(
      `CREATE INDEX search_documents_folded ON search_documents USING gin (folded)`,
    );
    await runner.query(
      `CREATE INDEX search_documents_newest ON search_documents (published_at DESC, post_id DESC)`,
    );
    await runner.query(`
      CREATE INDEX search_documents_source
      ON search_documents (source_id, published_at DESC, post_id DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_documents`);
  }
}
