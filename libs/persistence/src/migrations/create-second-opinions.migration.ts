import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** One row per question, written before it is sent: a question without an answer was cut off. */
const REQUESTS = `
  CREATE TABLE second_opinion_requests (
    id uuid PRIMARY KEY,
    post_id uuid,
    revision integer,
    claim_start integer NOT NULL,
    claim_end integer NOT NULL,
    claim_verdict text NOT NULL,
    knowledge integer,
    model text NOT NULL,
    fingerprint text NOT NULL,
    fact_ids text[] NOT NULL,
    asked_at timestamptz NOT NULL,
    CHECK ((post_id IS NULL) = (revision IS NULL))
  )`;

const ANSWERS = `
  CREATE TABLE second_opinion_answers (
    request_id uuid PRIMARY KEY REFERENCES second_opinion_requests (id),
    opinion jsonb,
    failure text,
    answer text,
    latency_ms integer NOT NULL,
    answered_at timestamptz NOT NULL,
    CHECK ((opinion IS NULL) <> (failure IS NULL))
  )`;

const TABLES = ['second_opinion_requests', 'second_opinion_answers'];

/**
 * What was asked of an outside model and what it said, which nobody can change. Posts are named, not
 * referenced: the log neither keeps a post nor loses a row with it.
 */
export class CreateSecondOpinions1795800000000 implements MigrationInterface {
  readonly name = 'CreateSecondOpinions1795800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REQUESTS);
    await runner.query(ANSWERS);
    await runner.query(
      `CREATE INDEX second_opinion_requests_asked ON second_opinion_requests (asked_at)`,
    );
    await runner.query(
      `CREATE INDEX second_opinion_requests_post ON second_opinion_requests (post_id, revision)`,
    );
    for (const table of TABLES) {
      await runner.query(`
        CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`DROP TABLE ${table}`);
  }
}
