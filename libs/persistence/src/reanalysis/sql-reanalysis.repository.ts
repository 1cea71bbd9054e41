import {
  type PostReference,
  type Reanalysis,
  type ReanalysisGoal,
  ReanalysisRepository,
  type ReanalysisStep,
  type StepVersions,
} from '#domain';
import { type Database } from '../database/database.js';
import { storableJson } from '../database/storable-text.js';
import { isUuid, type UuidV7 } from '../database/uuid-v7.js';

/** Any number; whoever holds it plans. */
const PLAN_LOCK = 7_312_028;

const COLUMNS = `id, knowledge, steps, posts, done, changed, after, started_at AS "startedAt",
  finished_at AS "finishedAt"`;

/** Adds what `found` names and counts it. $1: run. */
function addFound(found: string): string {
  return `
  WITH found AS (${found}), added AS (
    INSERT INTO reanalysis_posts (run_id, post_id) SELECT $1, id FROM found
    ON CONFLICT DO NOTHING RETURNING 1
  )
  UPDATE reanalyses SET posts = posts + (SELECT count(*) FROM added) WHERE id = $1`;
}

const ADD_POSTS = addFound(
  `SELECT id FROM posts WHERE id = ANY ($2) AND analysis_id IS NOT NULL ORDER BY id`,
);

/** $2, $3: step versions of relevant posts and of others. */
const ADD_POSTS_OF_OTHER_STEPS = addFound(`
  SELECT p.id FROM posts p JOIN post_analyses a ON a.id = p.analysis_id
  WHERE a.steps <> CASE WHEN a.relevant THEN $2::jsonb ELSE $3::jsonb END ORDER BY p.id`);

/** Runs of re-analysis in PostgreSQL. */
export class SqlReanalysisRepository extends ReanalysisRepository {
  constructor(
    private readonly database: Database,
    private readonly ids: UuidV7,
  ) {
    super();
  }

  override async planAlone<T>(work: () => Promise<T>): Promise<T | null> {
    return this.database.inTransaction(async () => {
      const [lock] = await this.database.query<{ mine: boolean }>(
        `SELECT pg_try_advisory_xact_lock($1) AS mine`,
        [PLAN_LOCK],
      );
      return lock?.mine ? work() : null;
    });
  }

  override async newest(): Promise<Reanalysis | null> {
    return this.one(`ORDER BY id DESC LIMIT 1`, []);
  }

  override async begin({ knowledge, steps }: ReanalysisGoal, now: Date): Promise<string> {
    const id = this.ids.next();
    await this.database.query(
      `INSERT INTO reanalyses (id, knowledge, steps, started_at) VALUES ($1, $2, $3, $4)`,
      [id, knowledge, steps === null ? null : storableJson(steps), now],
    );
    return id;
  }

  override async addPosts(runId: string, postIds: readonly string[]): Promise<void> {
    await this.database.query(ADD_POSTS, [runId, postIds.filter(isUuid)]);
  }

  override async addPostsOfOtherSteps(runId: string, steps: StepVersions): Promise<void> {
    const { relevant, other } = steps;
    await this.database.query(ADD_POSTS_OF_OTHER_STEPS, [
      runId,
      storableJson(relevant),
      storableJson(other),
    ]);
  }

  override async find(runId: string): Promise<Reanalysis | null> {
    return isUuid(runId) ? this.one(`WHERE id = $1`, [runId]) : null;
  }

  override async unfinished(): Promise<Reanalysis[]> {
    return this.database.query<Reanalysis>(
      `SELECT ${COLUMNS} FROM reanalyses WHERE finished_at IS NULL ORDER BY id`,
    );
  }

  override async nextPosts(
    runId: string,
    after: string | null,
    limit: number,
  ): Promise<PostReference[]> {
    return this.database.query<PostReference>(
      `SELECT p.id, p.revision FROM reanalysis_posts r JOIN posts p ON p.id = r.post_id
       WHERE r.run_id = $1 AND ($2::uuid IS NULL OR r.post_id > $2)
       ORDER BY r.post_id LIMIT $3`,
      [runId, after, limit],
    );
  }

  override async advance(step: ReanalysisStep): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE reanalyses SET after = $3, done = done + $4, changed = changed + $5
       WHERE id = $1 AND after IS NOT DISTINCT FROM $2::uuid AND finished_at IS NULL RETURNING id`,
      [step.runId, step.from, step.to, step.done, step.changed],
    );
    return rows.length > 0;
  }

  override async finish(runId: string, now: Date): Promise<void> {
    await this.database.inTransaction(async () => {
      await this.database.query(
        `UPDATE reanalyses SET finished_at = $2 WHERE id = $1 AND finished_at IS NULL`,
        [runId, now],
      );
      await this.database.query(`DELETE FROM reanalysis_posts WHERE run_id = $1`, [runId]);
    });
  }

  private async one(where: string, parameters: readonly unknown[]): Promise<Reanalysis | null> {
    const [row] = await this.database.query<Reanalysis>(
      `SELECT ${COLUMNS} FROM reanalyses ${where}`,
      parameters,
    );
    return row ?? null;
  }
}
