import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** One row per change of the knowledge: who, why, and the serial that analyses record. */
const SNAPSHOTS = `
  CREATE TABLE knowledge_snapshots (
    serial integer PRIMARY KEY,
    origin text NOT NULL CHECK (origin IN ('seed', 'officer')),
    author text NOT NULL,
    reason text NOT NULL,
    created_at timestamptz NOT NULL
  )`;

/** Letters with their marks apart and in lower case, whatever the locale of the server. */
const PLAIN = `
  CREATE FUNCTION plain_vietnamese(words text) RETURNS text IMMUTABLE PARALLEL SAFE
  RETURN translate(lower(normalize(words, NFD)), 'Đ', 'đ')`;

const FOLDED = `
  CREATE FUNCTION folded_vietnamese(words text) RETURNS text IMMUTABLE PARALLEL SAFE
  RETURN translate(regexp_replace(plain_vietnamese(words), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')`;

const FACT_WORDS = `content ->> 'id' || ' ' || (content ->> 'statement') || ' '
  || coalesce(content ->> 'value', '') || ' ' || coalesce(content ->> 'conditions', '') || ' '
  || (jsonb_path_query_array(content, '$.legalBasis[*].*') #>> '{}')`;

const FACTS = `
  CREATE TABLE fact_versions (
    id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    fact_id text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    snapshot integer NOT NULL REFERENCES knowledge_snapshots (serial),
    content jsonb NOT NULL,
    topic text GENERATED ALWAYS AS (content ->> 'topic') STORED,
    valid_from text COLLATE "C" GENERATED ALWAYS AS (coalesce(content ->> 'validFrom', '')) STORED,
    valid_to text COLLATE "C"
      GENERATED ALWAYS AS (coalesce(content ->> 'validTo', '9999-12-31')) STORED,
    attributes jsonb
      GENERATED ALWAYS AS (jsonb_path_query_array(content, '$.quantities[*].attribute')) STORED,
    plain text GENERATED ALWAYS AS (plain_vietnamese(${FACT_WORDS})) STORED,
    folded text GENERATED ALWAYS AS (folded_vietnamese(${FACT_WORDS})) STORED,
    PRIMARY KEY (fact_id, version)
  )`;

const NARRATIVE_WORDS = `content ->> 'id' || ' ' || (content ->> 'title') || ' '
  || (content ->> 'correction') || ' ' || (content ->> 'phrasings')`;

const NARRATIVES = `
  CREATE TABLE narrative_versions (
    id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    narrative_id text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    snapshot integer NOT NULL REFERENCES knowledge_snapshots (serial),
    content jsonb NOT NULL,
    kind text GENERATED ALWAYS AS (content ->> 'kind') STORED,
    plain text GENERATED ALWAYS AS (plain_vietnamese(${NARRATIVE_WORDS})) STORED,
    folded text GENERATED ALWAYS AS (folded_vietnamese(${NARRATIVE_WORDS})) STORED,
    PRIMARY KEY (narrative_id, version)
  )`;

const REFUSE = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is only added to, never changed', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END $$`;

const APPEND_ONLY = ['knowledge_snapshots', 'fact_versions', 'narrative_versions'];

/** Facts and narratives with their whole history, which nobody can change. */
export class CreateKnowledge1795700000000 implements MigrationInterface {
  readonly name = 'CreateKnowledge1795700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [SNAPSHOTS, PLAIN, FOLDED, FACTS, NARRATIVES, REFUSE]) {
      await runner.query(statement);
    }
    for (const table of APPEND_ONLY) {
      await runner.query(`
        CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
    await runner.query(`
      CREATE TABLE seed_differences (
        kind text NOT NULL CHECK (kind IN ('fact', 'narrative')),
        id text COLLATE "C" NOT NULL,
        seed jsonb,
        PRIMARY KEY (kind, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE seed_differences`);
    await runner.query(`DROP TABLE narrative_versions`);
    await runner.query(`DROP TABLE fact_versions`);
    await runner.query(`DROP TABLE knowledge_snapshots`);
    await runner.query(`DROP FUNCTION refuse_change()`);
    await runner.query(`DROP FUNCTION folded_vietnamese(text)`);
    await runner.query(`DROP FUNCTION plain_vietnamese(text)`);
  }
}
