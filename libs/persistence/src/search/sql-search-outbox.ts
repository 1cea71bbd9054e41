import { type OutboxBatch, type OutboxLag, SearchOutbox } from '#domain';
import { type Database } from '../database/database.js';

/** Any number; whoever holds it drains. */
const DRAIN_LOCK = 7_312_025;
/** Likewise; whoever holds it rebuilds. */
const REBUILD_LOCK = 7_312_026;

/** The outbox as a table; a version is drawn before the posts of its batch are read. */
export class SqlSearchOutbox extends SearchOutbox {
  constructor(private readonly database: Database) {
    super();
  }

  override async drain(
    limit: number,
    work: (batch: OutboxBatch) => Promise<void>,
  ): Promise<number | null> {
    return this.database.inTransaction(async () => {
      const [lock] = await this.database.query<{ mine: boolean }>(
        `SELECT pg_try_advisory_xact_lock($1) AS mine`,
        [DRAIN_LOCK],
      );
      if (!lock?.mine) return null;
      const entries = await this.database.query<{ id: string; postId: string }>(
        `SELECT id, post_id AS "postId" FROM search_outbox ORDER BY id LIMIT $1`,
        [limit],
      );
      if (entries.length === 0) return 0;
      const postIds = [...new Set(entries.map(({ postId }) => postId))];
      await work({ postIds, version: await this.nextVersion() });
      // Exactly those that were read: one with a lower number may have been committed meanwhile.
      await this.database.query(`DELETE FROM search_outbox WHERE id = ANY ($1)`, [
        entries.map(({ id }) => id),
      ]);
      return entries.length;
    });
  }

  override async fill(): Promise<number> {
    const [row] = await this.database.query<{ added: number }>(`
      WITH added AS (
        INSERT INTO search_outbox (post_id)
        SELECT id FROM posts WHERE analysis_id IS NOT NULL ORDER BY id RETURNING 1
      )
      SELECT count(*)::integer AS added FROM added`);
    return row?.added ?? 0;
  }

  override async nextAnalyzed(
    after: string | null,
    last: string,
    limit: number,
  ): Promise<OutboxBatch> {
    const version = await this.nextVersion();
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM posts WHERE analysis_id IS NOT NULL AND ($1::uuid IS NULL OR id > $1) AND id <= $2
       ORDER BY id LIMIT $3`,
      [after, last, limit],
    );
    return { postIds: rows.map(({ id }) => id), version };
  }

  override async lastAnalyzed(): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      `SELECT id FROM posts WHERE analysis_id IS NOT NULL ORDER BY id DESC LIMIT 1`,
    );
    return row?.id ?? null;
  }

  override async rebuildAlone<T>(work: () => Promise<T>): Promise<T | null> {
    return this.database.withLock(REBUILD_LOCK, work);
  }

  override async lag(): Promise<OutboxLag> {
    const [row] = await this.database.query<OutboxLag>(
      `SELECT count(*)::integer AS waiting, min(queued_at) AS "oldestAt" FROM search_outbox`,
    );
    return row ?? { waiting: 0, oldestAt: null };
  }

  private async nextVersion(): Promise<number> {
    const [row] = await this.database.query<{ version: number }>(
      `SELECT nextval('search_versions')::double precision AS version`,
    );
    if (!row) throw new Error('a sequence always answers');
    return row.version;
  }
}
