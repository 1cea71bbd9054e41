import {
  type ClaimOpinion,
  type Clock,
  type OpinionRequest,
  type OpinionTicket,
  PASSING_FAILURES,
  type PostReference,
  type RecordedAnswer,
  SecondOpinionLog,
} from '#domain';
import { type Database } from '../database/database.js';
import { storableJson, storableOrNull } from '../database/storable-text.js';
import { type UuidV7 } from '../database/uuid-v7.js';

/** Any number; whoever holds it counts the questions of the last minute. */
const COUNT_LOCK = 7_312_027;
const MINUTE_MS = 60_000;

const ANSWERED = `
  SELECT 1 FROM second_opinion_requests r JOIN second_opinion_answers a ON a.request_id = r.id
  WHERE r.post_id = $1 AND r.revision = $2 AND r.claim_start = $3 AND r.claim_end = $4
    AND r.fingerprint = $5 AND (a.failure IS NULL OR a.failure <> ALL ($6))
  LIMIT 1`;

const INSERT = `
  INSERT INTO second_opinion_requests (id, post_id, revision, claim_start, claim_end,
    claim_verdict, knowledge, model, fingerprint, fact_ids, asked_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** A failure of the moment takes nothing back that was said before. */
const OPINIONS = `
  SELECT * FROM (
    SELECT DISTINCT ON (r.claim_start, r.claim_end) r.claim_start AS start, r.claim_end AS "end",
      r.claim_verdict AS "claimVerdict", a.opinion, r.model, a.answered_at AS "answeredAt"
    FROM second_opinion_requests r JOIN second_opinion_answers a ON a.request_id = r.id
    WHERE r.post_id = $1 AND r.revision = $2 AND (a.failure IS NULL OR a.failure <> ALL ($3))
    ORDER BY r.claim_start, r.claim_end, a.answered_at DESC, r.id DESC
  ) newest
  WHERE opinion IS NOT NULL ORDER BY start`;

/** The log in PostgreSQL, in two tables that are only added to. */
export class SqlSecondOpinionLog extends SecondOpinionLog {
  constructor(
    private readonly database: Database,
    private readonly ids: UuidV7,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async open(request: OpinionRequest, perMinute: number): Promise<OpinionTicket> {
    return this.database.inTransaction(async () => {
      await this.database.query(`SELECT pg_advisory_xact_lock($1)`, [COUNT_LOCK]);
      if (await this.isAnswered(request)) return { kind: 'answered' };
      const waitMs = await this.waitFor(perMinute);
      return waitMs > 0
        ? { kind: 'full', waitMs }
        : { kind: 'open', id: await this.insert(request) };
    });
  }

  override async close(id: string, { answer, latencyMs }: RecordedAnswer): Promise<void> {
    const { opinion, failure, text } = answer;
    await this.database.query(
      `INSERT INTO second_opinion_answers (request_id, opinion, failure, answer, latency_ms,
         answered_at)
       VALUES ($1, $2::jsonb, $3, $4, $5, $6)`,
      [
        id,
        opinion === null ? null : storableJson(opinion),
        failure,
        storableOrNull(text),
        Math.round(latencyMs),
        this.clock.now(),
      ],
    );
  }

  override async opinionsOn({ id, revision }: PostReference): Promise<ClaimOpinion[]> {
    return this.database.query<ClaimOpinion>(OPINIONS, [id, revision, PASSING_FAILURES]);
  }

  private async isAnswered({ post, span, fingerprint }: OpinionRequest): Promise<boolean> {
    if (post === null) return false;
    const rows = await this.database.query(ANSWERED, [
      ...[post.id, post.revision, span.start, span.end, fingerprint],
      PASSING_FAILURES,
    ]);
    return rows.length > 0;
  }

  /** @returns after how many milliseconds one more question may be asked; 0: now. */
  private async waitFor(perMinute: number): Promise<number> {
    const now = this.clock.now().getTime();
    const [row] = await this.database.query<{ askedAt: Date }>(
      `SELECT asked_at AS "askedAt" FROM second_opinion_requests WHERE asked_at > $1
       ORDER BY asked_at DESC OFFSET $2 LIMIT 1`,
      [new Date(now - MINUTE_MS), perMinute - 1],
    );
    return row === undefined ? 0 : row.askedAt.getTime() + MINUTE_MS - now;
  }

  private async insert(request: OpinionRequest): Promise<string> {
    const { post, span, verdict, knowledge, model, fingerprint, factIds } = request;
    const id = this.ids.next();
    await this.database.query(INSERT, [
      ...[id, post?.id ?? null, post?.revision ?? null, span.start, span.end],
      ...[verdict, knowledge, model, fingerprint, factIds, this.clock.now()],
    ]);
    return id;
  }
}
