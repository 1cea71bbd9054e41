import {
  type Clock,
  type RunResult,
  type Source,
  type SourceActivity,
  type SourceDefinition,
  type SourceKind,
  SourceRepository,
  type SourceSet,
} from '#domain';
import { type Database } from '../database/database.js';
import { storableOrNull, storableText } from '../database/storable-text.js';
import {
  ACTIVITY_SQL,
  INSERT_DEFINITIONS_SQL,
  TELL_KINDS_SQL,
  UPDATE_DEFINITIONS_SQL,
} from './source.sql.js';
import { toSource } from './source.mapper.js';
import { SourceRecord } from './source.record.js';

/** Sources in PostgreSQL; turns and runs are handed out by conditional updates. */
export class TypeormSourceRepository extends SourceRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async synchronize(definitions: readonly SourceDefinition[], now: Date): Promise<void> {
    await this.database.inTransaction(async () => {
      await this.database.query(TELL_KINDS_SQL, [
        definitions.map(({ id }) => id),
        definitions.map(({ kind }) => kind),
      ]);
      await this.insert(definitions, now, UPDATE_DEFINITIONS_SQL);
      await this.database.query(
        `UPDATE sources SET enabled = false
         WHERE enabled AND source_set IN ('trial', 'real', 'custom') AND id <> ALL ($1)`,
        [definitions.map((definition) => definition.id)],
      );
    });
  }

  override async ensure(definition: SourceDefinition, now: Date): Promise<void> {
    await this.insert([definition], now, 'ON CONFLICT (id) DO NOTHING');
  }

  override async list(): Promise<Source[]> {
    const records = await this.database.withManager((manager) =>
      manager.find(SourceRecord, { order: { id: 'ASC' } }),
    );
    const now = this.clock.now();
    return records.map((record) => toSource(record, now));
  }

  override async findById(id: string): Promise<Source | null> {
    const record = await this.database.withManager((manager) =>
      manager.findOneBy(SourceRecord, { id }),
    );
    return record && toSource(record, this.clock.now());
  }

  override async kindsOf(ids: readonly string[]): Promise<ReadonlyMap<string, SourceKind>> {
    const rows = await this.database.query<{ id: string; kind: SourceKind }>(
      `SELECT id, kind FROM sources WHERE id = ANY ($1) ORDER BY id`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }

  override async lockDue(now: Date, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM sources
       WHERE enabled AND next_run_at <= $1 AND (run_until IS NULL OR run_until <= $1)
       ORDER BY next_run_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [now, limit],
    );
    return rows.map((row) => row.id);
  }

  override async postpone(ids: readonly string[], until: Date): Promise<void> {
    await this.database.query(`UPDATE sources SET next_run_at = $2 WHERE id = ANY ($1)`, [
      ids,
      until,
    ]);
  }

  override async requestRun(id: string, now: Date): Promise<boolean> {
    return this.changed(
      `UPDATE sources SET next_run_at = $2 WHERE id = $1 AND enabled RETURNING id`,
      [id, now],
    );
  }

  override async takeRun(id: string, token: string, now: Date, until: Date): Promise<boolean> {
    return this.changed(
      `UPDATE sources SET run_token = $2, run_until = $4
       WHERE id = $1 AND (run_until IS NULL OR run_until <= $3 OR run_token = $2) RETURNING id`,
      [id, token, now, until],
    );
  }

  override async extendRun(id: string, token: string, until: Date): Promise<boolean> {
    return this.changed(
      `UPDATE sources SET run_until = $3 WHERE id = $1 AND run_token = $2 RETURNING id`,
      [id, token, until],
    );
  }

  override async finishRun(id: string, token: string, result: RunResult): Promise<void> {
    const { failure } = result;
    await this.database.query(
      `UPDATE sources SET run_token = NULL, run_until = NULL, health = $3, last_run_at = $4::timestamptz,
         next_run_at = $5, interval_seconds = $6,
         last_new_post_at = CASE WHEN $7 > 0 THEN $4 ELSE last_new_post_at END,
         last_success_at = CASE WHEN $8::text IS NULL THEN $4 ELSE last_success_at END,
         consecutive_failures = CASE WHEN $8 IS NULL THEN 0 ELSE consecutive_failures + 1 END,
         failure_code = coalesce($8, failure_code),
         failure_message = coalesce($9, failure_message),
         failure_at = coalesce($10, failure_at)
       WHERE id = $1 AND run_token = $2`,
      [
        id,
        token,
        result.health,
        result.finishedAt,
        result.nextRunAt,
        result.intervalSeconds,
        result.newPosts,
        failure?.code ?? null,
        storableOrNull(failure?.message ?? null),
        failure?.at ?? null,
      ],
    );
  }

  override async activity(now: Date): Promise<SourceActivity[]> {
    return this.database.query<SourceActivity>(ACTIVITY_SQL, [now]);
  }

  override async watchedSet(): Promise<SourceSet | null> {
    const [row] = await this.database.query<{ set: SourceSet }>(
      `SELECT source_set AS set FROM sources
       WHERE enabled AND source_set <> 'import' ORDER BY source_set LIMIT 1`,
    );
    return row?.set ?? null;
  }

  private async insert(
    definitions: readonly SourceDefinition[],
    now: Date,
    onConflict: string,
  ): Promise<void> {
    const rows = definitions.map(({ name, ...rest }) => ({ ...rest, name: storableText(name) }));
    await this.database.query(`${INSERT_DEFINITIONS_SQL} ${onConflict}`, [
      JSON.stringify(rows),
      now,
    ]);
  }

  private async changed(sql: string, parameters: readonly unknown[]): Promise<boolean> {
    return (await this.database.query(sql, parameters)).length > 0;
  }
}
