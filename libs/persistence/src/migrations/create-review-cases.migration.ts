import { type MigrationInterface, type QueryRunner } from 'typeorm';

const CASES = `
  CREATE TABLE review_cases (
    id text COLLATE "C" PRIMARY KEY,
    code text NOT NULL UNIQUE,
    post_id uuid NOT NULL UNIQUE REFERENCES posts (id),
    status text NOT NULL,
    priority double precision NOT NULL,
    priority_parts jsonb NOT NULL,
    risk double precision NOT NULL,
    suggested_verdict text NOT NULL,
    title text NOT NULL,
    narrative_id text,
    opened_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    row_version integer NOT NULL,
    lease_holder_id text,
    lease_holder_name text,
    lease_token text,
    lease_expires_at timestamptz,
    decision_id text,
    decided_at timestamptz
  )`;

const DECISIONS = `
  CREATE TABLE decisions (
    id text COLLATE "C" PRIMARY KEY,
    case_id text NOT NULL REFERENCES review_cases (id),
    user_id text NOT NULL,
    user_name text NOT NULL,
    verdict text NOT NULL,
    suggested_verdict text NOT NULL,
    reason text NOT NULL,
    evidence text[] NOT NULL,
    note text NOT NULL,
    decided_at timestamptz NOT NULL,
    undone_at timestamptz
  )`;

const EVENTS = `
  CREATE TABLE case_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id text NOT NULL REFERENCES review_cases (id),
    at timestamptz NOT NULL,
    kind text NOT NULL,
    user_name text
  )`;

/** Review cases with lease and row version, their decisions, history and the monthly code counter. */
export class CreateReviewCases1795500002000 implements MigrationInterface {
  readonly name = 'CreateReviewCases1795500002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CASES);
    await runner.query(`
      CREATE INDEX review_cases_queue ON review_cases (priority DESC, opened_at, id)
      WHERE status = 'open'`);
    await runner.query(`
      CREATE INDEX review_cases_held ON review_cases (lease_holder_id)
      WHERE status = 'open' AND lease_holder_id IS NOT NULL`);
    await runner.query(`
      CREATE INDEX review_cases_decided ON review_cases (decided_at DESC, id DESC)
      WHERE status = 'decided'`);
    await runner.query(`
      CREATE INDEX review_cases_alike ON review_cases (narrative_id, decided_at DESC)
      WHERE status = 'decided' AND narrative_id IS NOT NULL`);
    await runner.query(DECISIONS);
    await runner.query(`CREATE INDEX decisions_of_case ON decisions (case_id)`);
    await runner.query(EVENTS);
    await runner.query(`CREATE INDEX case_events_of_case ON case_events (case_id, id)`);
    await runner.query(`
      CREATE TABLE case_code_counters (month text PRIMARY KEY, last_number integer NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE case_code_counters`);
    await runner.query(`DROP TABLE case_events`);
    await runner.query(`DROP TABLE decisions`);
    await runner.query(`DROP TABLE review_cases`);
  }
}
