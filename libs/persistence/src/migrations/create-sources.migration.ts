import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Sources with their state, and what the crawler remembers of their pages. */
export class CreateSources1795500000000 implements MigrationInterface {
  readonly name = 'CreateSources1795500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sources (
        id text PRIMARY KEY,
        source_set text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        channel text NOT NULL,
        url text NOT NULL,
        feeds text[] NOT NULL,
        sitemaps text[] NOT NULL,
        every_seconds integer NOT NULL,
        official boolean NOT NULL,
        page_id text,
        api_version text,
        access_token_env text,
        enabled boolean NOT NULL,
        health text NOT NULL,
        next_run_at timestamptz,
        interval_seconds integer NOT NULL,
        last_run_at timestamptz,
        last_success_at timestamptz,
        last_new_post_at timestamptz,
        consecutive_failures integer NOT NULL DEFAULT 0,
        failure_code text,
        failure_message text,
        failure_at timestamptz,
        run_token text,
        run_until timestamptz
      )`);
    await runner.query(`CREATE INDEX sources_due ON sources (next_run_at) WHERE enabled`);
    // Addresses can be longer than an index entry may be, so the key holds their digest.
    await runner.query(`
      CREATE TABLE crawl_pages (
        source_id text NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
        url text NOT NULL,
        url_digest text GENERATED ALWAYS AS (md5(url)) STORED,
        etag text,
        last_modified text,
        content_hash text,
        visited_at timestamptz NOT NULL,
        next_visit_at timestamptz,
        failures integer NOT NULL,
        cursor jsonb NOT NULL,
        PRIMARY KEY (source_id, url_digest)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE crawl_pages`);
    await runner.query(`DROP TABLE sources`);
  }
}
