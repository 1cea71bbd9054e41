import {
  type AppendedKnowledge,
  type Fact,
  type KnowledgeChange,
  type KnowledgeEdit,
  KnowledgeRepository,
  type KnowledgeSnapshot,
  type KnowledgeVersion,
  type KnownItem,
  type KnownItems,
  type Narrative,
  type SeedDifference,
} from '#domain';
import { type Database } from '../database/database.js';
import { storableJson, storableText } from '../database/storable-text.js';
import {
  FACT_VERSIONS,
  isCurrent,
  NARRATIVE_VERSIONS,
  selectVersions,
  toVersion,
  type VersionRow,
  type VersionTable,
} from './version-table.js';

/** Any number; whoever holds it changes the knowledge. */
const CHANGE_LOCK = 7_312_027;

/** The knowledge in PostgreSQL: rows are only added; triggers refuse anything else. */
export class SqlKnowledgeRepository extends KnowledgeRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async latestSerial(): Promise<number> {
    const [row] = await this.database.query<{ serial: number }>(
      `SELECT coalesce(max(serial), 0) AS serial FROM knowledge_snapshots`,
    );
    return row?.serial ?? 0;
  }

  override async snapshot(serial: number): Promise<KnowledgeSnapshot> {
    return {
      serial,
      facts: await this.contentsIn<Fact>(FACT_VERSIONS, serial),
      narratives: await this.contentsIn<Narrative>(NARRATIVE_VERSIONS, serial),
    };
  }

  override async lockForChange(): Promise<KnownItems> {
    await this.database.query(`SELECT pg_advisory_xact_lock($1)`, [CHANGE_LOCK]);
    return {
      facts: await this.knownItems<Fact>(FACT_VERSIONS),
      narratives: await this.knownItems<Narrative>(NARRATIVE_VERSIONS),
    };
  }

  override async append(change: KnowledgeChange, edit: KnowledgeEdit): Promise<AppendedKnowledge> {
    return this.database.inTransaction(async () => {
      const serial = (await this.latestSerial()) + 1;
      await this.database.query(
        `INSERT INTO knowledge_snapshots (serial, origin, author, reason, created_at)
         VALUES ($1, $2, $3, $4, $5)`,
        [serial, edit.origin, storableText(edit.author), storableText(edit.reason), edit.at],
      );
      return {
        serial,
        facts: await this.add(FACT_VERSIONS, change.facts, serial, edit),
        narratives: await this.add(NARRATIVE_VERSIONS, change.narratives, serial, edit),
      };
    });
  }

  override async replaceSeedDifferences(differences: readonly SeedDifference[]): Promise<void> {
    await this.database.inTransaction(async () => {
      await this.database.query(`DELETE FROM seed_differences`);
      await this.database.query(
        `INSERT INTO seed_differences (kind, id, seed)
         SELECT d.kind, d.id, nullif(d.seed, 'null')
         FROM jsonb_to_recordset($1::jsonb) AS d (kind text, id text, seed jsonb)`,
        [storableJson(differences)],
      );
    });
  }

  override async seedDifferences(): Promise<SeedDifference[]> {
    return this.database.query<SeedDifference>(
      `SELECT kind, id, seed FROM seed_differences ORDER BY kind, id`,
    );
  }

  /** In the order in which they became known: what the checker ranks alike keeps its order. */
  private async contentsIn<T>({ name, id }: VersionTable, serial: number): Promise<T[]> {
    const rows = await this.database.query<{ content: T }>(
      `SELECT v.content FROM (
         SELECT DISTINCT ON (${id}) ${id}, content FROM ${name}
         WHERE snapshot <= $1 ORDER BY ${id}, version DESC
       ) v JOIN ${name} first ON first.${id} = v.${id} AND first.version = 1
       ORDER BY first.id`,
      [serial],
    );
    return rows.map(({ content }) => content);
  }

  private async knownItems<T extends Fact | Narrative>(
    table: VersionTable,
  ): Promise<Map<string, KnownItem<T>>> {
    const { name, id } = table;
    const rows = await this.database.query<VersionRow<T> & { lastSeed: T | null }>(
      `SELECT k.*, seed.content AS "lastSeed"
       FROM (${selectVersions(table)} WHERE ${isCurrent(table)}) k
       JOIN ${name} first ON first.${id} = k.content ->> 'id' AND first.version = 1
       LEFT JOIN LATERAL (
         SELECT o.content FROM ${name} o JOIN knowledge_snapshots s ON s.serial = o.snapshot
         WHERE o.${id} = first.${id} AND s.origin = 'seed' ORDER BY o.version DESC LIMIT 1
       ) seed ON true
       ORDER BY first.id`,
    );
    return new Map(
      rows.map(({ lastSeed, ...row }) => [row.content.id, { current: toVersion(row), lastSeed }]),
    );
  }

  private async add<T extends Fact | Narrative>(
    { name, id }: VersionTable,
    contents: readonly T[],
    snapshot: number,
    edit: KnowledgeEdit,
  ): Promise<KnowledgeVersion<T>[]> {
    if (contents.length === 0) return [];
    const rows = await this.database.query<{ content: T; version: number }>(
      `WITH added AS (
         INSERT INTO ${name} (${id}, version, snapshot, content)
         SELECT i.content ->> 'id', 1 + coalesce(
             (SELECT max(m.version) FROM ${name} m WHERE m.${id} = i.content ->> 'id'), 0),
           $2, i.content
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS i (content, at) ORDER BY i.at
         RETURNING id, content, version
       )
       SELECT content, version FROM added ORDER BY id`,
      [storableJson(contents), snapshot],
    );
    return rows.map((row) => ({ ...row, snapshot, edit }));
  }
}
