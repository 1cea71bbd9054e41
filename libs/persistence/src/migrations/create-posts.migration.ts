import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Content is checked at the end of a statement, so that two posts may swap what they say. */
const POSTS = `
  CREATE TABLE posts (
    id uuid PRIMARY KEY,
    source_id text NOT NULL REFERENCES sources (id),
    external_id text NOT NULL,
    external_digest text GENERATED ALWAYS AS (md5(external_id)) STORED,
    url text,
    channel text NOT NULL,
    title text,
    text text NOT NULL,
    reply_to text,
    published_at timestamptz NOT NULL,
    collected_at timestamptz NOT NULL,
    author_key text,
    content_hash text NOT NULL,
    revision integer NOT NULL,
    analysis_id uuid,
    flagged boolean NOT NULL DEFAULT false,
    CONSTRAINT posts_external_id_once UNIQUE (source_id, external_digest),
    CONSTRAINT posts_content_once UNIQUE (source_id, content_hash) DEFERRABLE
  )`;

const REVISIONS = `
  CREATE TABLE post_revisions (
    post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    revision integer NOT NULL,
    url text,
    title text,
    text text NOT NULL,
    published_at timestamptz NOT NULL,
    content_hash text NOT NULL,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (post_id, revision)
  )`;

const ANALYSES = `
  CREATE TABLE post_analyses (
    id uuid PRIMARY KEY,
    post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    revision integer NOT NULL,
    steps jsonb NOT NULL,
    language text NOT NULL,
    relevant boolean NOT NULL,
    topics text[] NOT NULL,
    audience text[] NOT NULL,
    province text,
    sentiment text NOT NULL,
    stance text NOT NULL,
    verdict text NOT NULL,
    flag boolean NOT NULL,
    risk double precision NOT NULL,
    claims jsonb NOT NULL,
    personal_data jsonb NOT NULL,
    read_up_to integer,
    analyzed_at timestamptz NOT NULL,
    CONSTRAINT post_analyses_once UNIQUE (post_id, revision, steps)
  )`;

/** Posts, their earlier texts, the history of their analyses and the narratives they rest on. */
export class CreatePosts1795500001000 implements MigrationInterface {
  readonly name = 'CreatePosts1795500001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POSTS);
    await runner.query(`CREATE INDEX posts_by_day ON posts (source_id, published_at)`);
    await runner.query(`CREATE INDEX posts_flagged ON posts (source_id) WHERE flagged`);
    await runner.query(
      `CREATE INDEX posts_unanalyzed ON posts (collected_at) WHERE analysis_id IS NULL`,
    );
    await runner.query(REVISIONS);
    await runner.query(ANALYSES);
    await runner.query(`
      CREATE TABLE post_narratives (
        post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
        narrative_id text NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (post_id, narrative_id)
      )`);
    await runner.query(
      `CREATE INDEX post_narratives_spread ON post_narratives (narrative_id, published_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE post_narratives`);
    await runner.query(`DROP TABLE post_analyses`);
    await runner.query(`DROP TABLE post_revisions`);
    await runner.query(`DROP TABLE posts`);
  }
}
