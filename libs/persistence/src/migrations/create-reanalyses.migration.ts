import { type MigrationInterface, type QueryRunner } from 'typeorm';

const RUNS = `
  CREATE TABLE reanalyses (
    id uuid PRIMARY KEY,
    knowledge integer NOT NULL,
    steps jsonb,
    posts integer NOT NULL DEFAULT 0,
    done integer NOT NULL DEFAULT 0,
    changed integer NOT NULL DEFAULT 0,
    after uuid,
    started_at timestamptz NOT NULL,
    finished_at timestamptz
  )`;

/** Emptied when a run ends. */
const POSTS = `
  CREATE TABLE reanalysis_posts (
    run_id uuid NOT NULL REFERENCES reanalyses (id) ON DELETE CASCADE,
    post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    PRIMARY KEY (run_id, post_id)
  )`;

/**
 * Runs that analyse posts again, the mark of cases whose analysis has changed, and which decisions
 * have been learnt from. Decisions taken before are not learnt from: nobody was told they would be.
 */
export class CreateReanalyses1795900000000 implements MigrationInterface {
  readonly name = 'CreateReanalyses1795900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUNS);
    await runner.query(`CREATE INDEX reanalyses_unfinished ON reanalyses (id)
      WHERE finished_at IS NULL`);
    await runner.query(POSTS);
    await runner.query(`CREATE INDEX reanalysis_posts_post ON reanalysis_posts (post_id)`);
    await runner.query(`ALTER TABLE review_cases ADD COLUMN analysis_changed_at timestamptz`);
    await runner.query(`ALTER TABLE decisions ADD COLUMN learnt_at timestamptz`);
    await runner.query(`UPDATE decisions SET learnt_at = decided_at`);
    await runner.query(`CREATE INDEX decisions_unlearnt ON decisions (decided_at)
      WHERE learnt_at IS NULL AND undone_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX decisions_unlearnt`);
    await runner.query(`ALTER TABLE decisions DROP COLUMN learnt_at`);
    await runner.query(`ALTER TABLE review_cases DROP COLUMN analysis_changed_at`);
    await runner.query(`DROP TABLE reanalysis_posts`);
    await runner.query(`DROP TABLE reanalyses`);
  }
}
