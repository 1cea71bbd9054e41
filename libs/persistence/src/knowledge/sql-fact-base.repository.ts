import {
  type Fact,
  FactBaseRepository,
  type FactQuery,
  type FactVersion,
  type KnowledgePage,
  type KnowledgeVersion,
  type Narrative,
  type NarrativeQuery,
  type NarrativeVersion,
} from '#domain';
import { type Database } from '../database/database.js';
import { storableText } from '../database/storable-text.js';
import {
  FACT_VERSIONS,
  isCurrent,
  NARRATIVE_VERSIONS,
  selectVersions,
  toVersion,
  type VersionRow,
  type VersionTable,
} from './version-table.js';

/** A word with diacritics is meant as it is written; one without is found with any. $1: words. */
const HAS_WORDS = `NOT EXISTS (
  SELECT FROM unnest($1::text[]) AS w (word)
  WHERE strpos(
    CASE WHEN plain_vietnamese(word) = folded_vietnamese(word) THEN v.folded ELSE v.plain END,
    plain_vietnamese(word)) = 0)`;

/** What a list is cut by, besides its words. */
interface Filter {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Questions about the knowledge, answered by PostgreSQL. */
export class SqlFactBaseRepository extends FactBaseRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async facts(query: FactQuery): Promise<KnowledgePage<FactVersion>> {
    return this.page<Fact>(FACT_VERSIONS, query, {
      sql: `($2::text IS NULL OR $2 BETWEEN v.valid_from AND v.valid_to)
        AND ($3::text IS NULL OR v.topic = $3)
        AND ($4::text IS NULL OR v.attributes ? $4)
        AND CASE $5::text WHEN 'unusable' THEN v.content->'usable' = 'false'
          WHEN 'exceptions' THEN jsonb_array_length(v.content->'exceptions') > 0
          ELSE true END`,
      parameters: [
        ...[query.on, query.topic],
        query.attribute === null ? null : storableText(query.attribute),
        query.only,
      ],
    });
  }

  override async versionsOfFact(factId: string): Promise<FactVersion[]> {
    return this.versionsOf<Fact>(FACT_VERSIONS, factId);
  }

  override async versionsOfFacts(factIds: readonly string[]): Promise<FactVersion[]> {
    return this.read<Fact>(`${selectVersions(FACT_VERSIONS)} WHERE v.fact_id = ANY ($1)`, [
      factIds.map(storableText),
    ]);
  }

  override async factsChanging(from: string, to: string): Promise<FactVersion[]> {
    return this.read<Fact>(
      `${selectVersions(FACT_VERSIONS)} WHERE ${isCurrent(FACT_VERSIONS)}
         AND (v.valid_from BETWEEN $1 AND $2 OR v.valid_to BETWEEN $1 AND $2)
       ORDER BY v.fact_id`,
      [from, to],
    );
  }

  override async versionsWithAttribute(attribute: string): Promise<FactVersion[]> {
    return this.read<Fact>(
      `${selectVersions(FACT_VERSIONS)} WHERE EXISTS (
         SELECT FROM fact_versions m WHERE m.fact_id = v.fact_id AND m.attributes ? $1)
       ORDER BY v.valid_from, v.fact_id, v.version`,
      [storableText(attribute)],
    );
  }

  override async narratives(query: NarrativeQuery): Promise<KnowledgePage<NarrativeVersion>> {
    return this.page<Narrative>(NARRATIVE_VERSIONS, query, {
      sql: `($2::text IS NULL OR v.kind = $2)`,
      parameters: [query.kind],
    });
  }

  override async versionsOfNarrative(narrativeId: string): Promise<NarrativeVersion[]> {
    return this.versionsOf<Narrative>(NARRATIVE_VERSIONS, narrativeId);
  }

  private async page<T extends Fact | Narrative>(
    table: VersionTable,
    { words, limit, cursor }: Pick<FactQuery, 'words' | 'limit' | 'cursor'>,
    filter: Filter,
  ): Promise<KnowledgePage<KnowledgeVersion<T>>> {
    const where = `WHERE ${isCurrent(table)} AND ${HAS_WORDS} AND ${filter.sql}`;
    const parameters = [words.map(storableText), ...filter.parameters];
    const [counted] = await this.database.query<{ total: number }>(
      `SELECT count(*)::integer AS total FROM ${table.name} v ${where}`,
      parameters,
    );
    const [at, most] = [parameters.length + 1, parameters.length + 2];
    const rows = await this.read<T>(
      `${selectVersions(table)} ${where} AND ($${at}::text IS NULL OR v.${table.id} > $${at})
       ORDER BY v.${table.id} LIMIT $${most}`,
      [...parameters, cursor === null ? null : storableText(cursor), limit + 1],
    );
    const items = rows.slice(0, limit);
    const nextCursor = rows.length > limit ? (items.at(-1)?.content.id ?? null) : null;
    return { items, total: counted?.total ?? 0, nextCursor };
  }

  private async versionsOf<T extends Fact | Narrative>(
    table: VersionTable,
    id: string,
  ): Promise<KnowledgeVersion<T>[]> {
    return this.read<T>(
      `${selectVersions(table)} WHERE v.${table.id} = $1 ORDER BY v.version DESC`,
      [storableText(id)],
    );
  }

  private async read<T extends Fact | Narrative>(
    sql: string,
    parameters: readonly unknown[],
  ): Promise<KnowledgeVersion<T>[]> {
    return (await this.database.query<VersionRow<T>>(sql, parameters)).map(toVersion);
  }
}
