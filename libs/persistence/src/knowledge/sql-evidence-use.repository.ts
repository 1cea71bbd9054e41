import {
  type Claim,
  type EvidenceUse,
  EvidenceUseRepository,
  type KnowledgeImpact,
  type KnowledgePage,
  type PostReference,
  type RestingClaim,
  type RestingQuery,
} from '#domain';
import { type Database } from '../database/database.js';
import { storableText } from '../database/storable-text.js';
import { isUuid } from '../database/uuid-v7.js';

/** Ids of the facts and narratives that an analysis' claims rest on; the index has this form. */
const EVIDENCE_IDS = `jsonb_path_query_array(a.claims,
  '$[*].evidence[*].* ? (@.type() == "string")')`;

const CURRENT = `post_analyses a JOIN posts p ON p.id = a.post_id AND p.analysis_id = a.id`;

/** $1 ids, $2 snapshot. */
const AFFECTED = `FROM ${CURRENT}
  WHERE ${EVIDENCE_IDS} ?| $1::text[] AND (a.knowledge IS NULL OR a.knowledge < $2)`;

interface RestingRow {
  readonly postId: string;
  readonly caseId: string | null;
  readonly claims: readonly Claim[];
  readonly snapshot: number | null;
  readonly analyzedAt: Date;
}

/** What stored analyses and decisions rest on, read from PostgreSQL through indexes. */
export class SqlEvidenceUseRepository extends EvidenceUseRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async usesOf(evidenceId: string): Promise<EvidenceUse[]> {
    return this.database.query<EvidenceUse>(
      `SELECT a.knowledge AS snapshot, count(*)::integer AS posts FROM ${CURRENT}
       WHERE ${EVIDENCE_IDS} ? $1 GROUP BY a.knowledge ORDER BY a.knowledge`,
      [storableText(evidenceId)],
    );
  }

  override async decisionsNaming(evidenceId: string): Promise<number> {
    const [row] = await this.database.query<{ decisions: number }>(
      `SELECT count(*)::integer AS decisions FROM decisions
       WHERE evidence @> ARRAY[$1::text] AND undone_at IS NULL`,
      [storableText(evidenceId)],
    );
    return row?.decisions ?? 0;
  }

  override async restingClaims(query: RestingQuery): Promise<KnowledgePage<RestingClaim>> {
    const { evidenceId, snapshots, limit } = query;
    const id = storableText(evidenceId);
    const [from, to] = snapshots ?? [null, null];
    const where = `WHERE ${EVIDENCE_IDS} ? $1 AND ($2::integer IS NULL OR a.knowledge >= $2)
      AND ($3::integer IS NULL OR a.knowledge < $3)`;
    const [counted] = await this.database.query<{ total: number }>(
      `SELECT count(*)::integer AS total FROM ${CURRENT} ${where}`,
      [id, from, to],
    );
    const cursor = query.cursor !== null && isUuid(query.cursor) ? query.cursor : null;
    const rows = await this.database.query<RestingRow>(
      `SELECT p.id AS "postId", a.claims, a.knowledge AS snapshot, a.analyzed_at AS "analyzedAt",
         c.id AS "caseId"
       FROM ${CURRENT} LEFT JOIN review_cases c ON c.post_id = p.id ${where} AND ($4::uuid IS NULL OR p.id < $4) ORDER BY p.id DESC LIMIT $5`,
      [id, from, to, cursor, limit + 1],
    );
    const shown = rows.slice(0, limit);
    return {
      items: shown.flatMap((row) => claimsResting(row, id)),
      total: counted?.total ?? 0,
      nextCursor: rows.length > limit ? (shown.at(-1)?.postId ?? null) : null,
    };
  }

  override async countAffected({ evidenceIds, snapshot }: KnowledgeImpact): Promise<number> {
    const [row] = await this.database.query<{ posts: number }>(
      `SELECT count(*)::integer AS posts ${AFFECTED}`,
      [evidenceIds, snapshot],
    );
    return row?.posts ?? 0;
  }

  override async affectedPosts(
    { evidenceIds, snapshot }: KnowledgeImpact,
    after: string | null,
    limit: number,
  ): Promise<PostReference[]> {
    return this.database.query<PostReference>(
      `SELECT p.id, p.revision ${AFFECTED} AND ($3::uuid IS NULL OR p.id > $3)
       ORDER BY p.id LIMIT $4`,
      [evidenceIds, snapshot, after, limit],
    );
  }
}

function claimsResting({ claims, ...row }: RestingRow, id: string): RestingClaim[] {
  return claims
    .filter(({ evidence }) =>
      evidence.some(({ factId, narrativeId }) => factId === id || narrativeId === id),
    )
    .map(({ start, end, verdict, rule }) => ({ ...row, start, end, verdict, rule }));
}
