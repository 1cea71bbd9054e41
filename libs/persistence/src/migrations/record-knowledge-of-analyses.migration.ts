import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** As `EVIDENCE_IDS` of the statements that use the index. */
const EVIDENCE_IDS = `jsonb_path_query_array(claims,
  '$[*].evidence[*].* ? (@.type() == "string")')`;

/**
 * Which snapshot of the knowledge an analysis was made with, and which facts and narratives its
 * claims rest on. Two analyses that differ in the knowledge alone are both kept.
 */
export class RecordKnowledgeOfAnalyses1795700001000 implements MigrationInterface {
  readonly name = 'RecordKnowledgeOfAnalyses1795700001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post_analyses ADD COLUMN knowledge integer,
        DROP CONSTRAINT post_analyses_once`);
    await runner.query(`
      ALTER TABLE post_analyses ADD CONSTRAINT post_analyses_once
        UNIQUE NULLS NOT DISTINCT (post_id, revision, steps, knowledge)`);
    await runner.query(
      `CREATE INDEX post_analyses_evidence ON post_analyses USING gin ((${EVIDENCE_IDS}))`,
    );
    await runner.query(`CREATE INDEX decisions_evidence ON decisions USING gin (evidence)`);
  }

  /** Of analyses that differed in the knowledge alone the current one stays, else the newest. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX decisions_evidence`);
    await runner.query(`DROP INDEX post_analyses_evidence`);
    await runner.query(`
      DELETE FROM post_analyses a USING post_analyses b
      WHERE (a.post_id, a.revision, a.steps) = (b.post_id, b.revision, b.steps) AND a.id <> b.id
        AND NOT EXISTS (SELECT FROM posts WHERE analysis_id = a.id)
        AND (b.id > a.id OR EXISTS (SELECT FROM posts WHERE analysis_id = b.id))`);
    await runner.query(`
      ALTER TABLE post_analyses DROP CONSTRAINT post_analyses_once, DROP COLUMN knowledge,
        ADD CONSTRAINT post_analyses_once UNIQUE (post_id, revision, steps)`);
  }
}
