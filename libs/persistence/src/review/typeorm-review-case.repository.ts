import {
  type CaseCounts,
  type CaseEvent,
  type CaseFinding,
  type CaseGuard,
  type CasePage,
  type CaseProposal,
  type CaseQuery,
  type CaseStatus,
  type Clock,
  type ConfirmedStory,
  type Decision,
  type Lease,
  type ReviewCase,
  ReviewCaseRepository,
} from '#domain';
import { type Database } from '../database/database.js';
import { storableJson, storableText } from '../database/storable-text.js';
import { type UuidV7 } from '../database/uuid-v7.js';
import { buildCaseCount, buildCasePage, cursorOf, LIST_FILTERS } from './build-case-page.js';
import { encodeCursor } from './case-cursor.js';
import { followSql, MARK_LEARNT_SQL, UNLEARNT_SQL } from './case-learning.sql.js';
import { CaseProposer } from './case-proposer.js';
import { DecisionRecord } from './decision.record.js';
import { type ListedCaseRow, toListedCase, toReviewCase } from './review-case.mapper.js';
import { ReviewCaseRecord } from './review-case.record.js';
import * as sql from './review-case.sql.js';

/** Review cases in PostgreSQL; every guarded write is one conditional statement. */
export class TypeormReviewCaseRepository extends ReviewCaseRepository {
  private readonly proposer: CaseProposer;

  constructor(
    private readonly database: Database,
    ids: UuidV7,
    private readonly clock: Clock,
  ) {
    super();
    this.proposer = new CaseProposer(database, ids);
  }

  override async propose(proposals: readonly CaseProposal[], now: Date): Promise<ReviewCase[]> {
    const records = await this.proposer.propose(proposals, now);
    return records.map((record) => toReviewCase(record, undefined, now));
  }

  override async follow(findings: readonly CaseFinding[], now: Date): Promise<ReviewCase[]> {
    return this.load(followSql(this.columns()), [storableJson(findings), now]);
  }

  override async unlearntDecisions(decidedBefore: Date, limit: number): Promise<ConfirmedStory[]> {
    return this.database.query<ConfirmedStory>(UNLEARNT_SQL, [decidedBefore, limit]);
  }

  override async markLearnt(decisionIds: readonly string[], now: Date): Promise<void> {
    await this.database.query(MARK_LEARNT_SQL, [decisionIds, now]);
  }

  override async page(query: CaseQuery): Promise<CasePage> {
    const now = this.clock.now();
    const page = buildCasePage(query, now, this.columns());
    const count = buildCaseCount(query, now);
    const rows = await this.database.query<ListedCaseRow>(page.sql, page.parameters);
    const [counted] = await this.database.query<{ total: number }>(count.sql, count.parameters);
    const shown = rows.slice(0, query.limit);
    const decisions = await this.decisionsOf(shown);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => toListedCase(row, decisions.get(row.decisionId ?? ''), now)),
      total: counted?.total ?? 0,
      nextCursor: last ? encodeCursor(cursorOf(query.list, last)) : null,
    };
  }

  override async counts(userId: string): Promise<CaseCounts> {
    const [row] = await this.database.query<CaseCounts>(
      `SELECT (SELECT count(*)::integer FROM review_cases c WHERE ${LIST_FILTERS.open}) AS open,
         (SELECT count(*)::integer FROM review_cases c WHERE ${LIST_FILTERS.mine}) AS mine,
         (SELECT count(*)::integer FROM review_cases c WHERE ${LIST_FILTERS.decided}) AS decided`,
      [userId, this.clock.now()],
    );
    return row ?? { open: 0, mine: 0, decided: 0 };
  }

  override async statusesOf(postIds: readonly string[]): Promise<Map<string, CaseStatus>> {
    const rows = await this.database.query<{ postId: string; status: CaseStatus }>(
      `SELECT post_id AS "postId", status FROM review_cases WHERE post_id = ANY ($1)`,
      [postIds],
    );
    return new Map(rows.map(({ postId, status }) => [postId, status]));
  }

  override async findById(id: string): Promise<ReviewCase | null> {
    const cases = await this.load(`SELECT ${this.columns()} FROM review_cases c WHERE c.id = $1`, [
      id,
    ]);
    return cases[0] ?? null;
  }

  override async takeLease(caseId: string, lease: Lease, now: Date): Promise<ReviewCase | null> {
    return this.write(sql.takeLeaseSql(this.columns()), [...leaseParameters(lease, now), caseId]);
  }

  override async takeNext(lease: Lease, now: Date): Promise<ReviewCase | null> {
    return this.write(sql.takeNextSql(this.columns()), leaseParameters(lease, now));
  }

  override async renewLease(
    caseId: string,
    token: string,
    expiresAt: Date,
    now: Date,
  ): Promise<boolean> {
    const parameters = [caseId, token, expiresAt, now];
    return (await this.database.query(sql.RENEW_LEASE_SQL, parameters)).length > 0;
  }

  override async releaseLease(caseId: string, token: string, now: Date): Promise<boolean> {
    return (await this.database.query(sql.RELEASE_LEASE_SQL, [caseId, token, now])).length > 0;
  }

  override async decide(guard: CaseGuard, decision: Decision): Promise<ReviewCase | null> {
    return this.write(sql.decideSql(this.columns()), [
      guard.caseId,
      guard.rowVersion,
      guard.leaseToken,
      guard.now,
      decision.id,
      decision.userId,
      decision.userName,
      decision.verdict,
      decision.reason,
      decision.evidence.map(storableText),
      storableText(decision.note),
      decision.decidedAt,
    ]);
  }

  override async undoDecision(
    caseId: string,
    decisionId: string,
    userId: string,
    now: Date,
  ): Promise<ReviewCase | null> {
    return this.write(sql.undoSql(this.columns()), [caseId, decisionId, userId, now]);
  }

  override async history(caseId: string): Promise<CaseEvent[]> {
    return this.database.query<CaseEvent>(
      `SELECT at, kind, user_name AS "userName" FROM case_events WHERE case_id = $1 ORDER BY id`,
      [caseId],
    );
  }

  override async findDecidedAlike(narrativeId: string, limit: number): Promise<ReviewCase[]> {
    return this.load(
      `SELECT ${this.columns()} FROM review_cases c
       WHERE c.narrative_id = $1 AND c.status = 'decided'
       ORDER BY c.decided_at DESC, c.id DESC LIMIT $2`,
      [narrativeId, limit],
    );
  }

  /** Writes and reads the decision in one transaction, so that the answer is what was written. */
  private async write(
    statement: string,
    parameters: readonly unknown[],
  ): Promise<ReviewCase | null> {
    const cases = await this.database.inTransaction(() => this.load(statement, parameters));
    return cases[0] ?? null;
  }

  private async load(statement: string, parameters: readonly unknown[]): Promise<ReviewCase[]> {
    const records = await this.database.query<ReviewCaseRecord>(statement, parameters);
    const decisions = await this.decisionsOf(records);
    const now = this.clock.now();
    return records.map((record) =>
      toReviewCase(record, decisions.get(record.decisionId ?? ''), now),
    );
  }

  private async decisionsOf(
    records: readonly ReviewCaseRecord[],
  ): Promise<Map<string, DecisionRecord>> {
    const ids = records.flatMap((record) => record.decisionId ?? []);
    if (ids.length === 0) return new Map();
    const decisions = await this.database.query<DecisionRecord>(
      `SELECT ${this.database.columnsOf(DecisionRecord, 'd')} FROM decisions d
       WHERE d.id = ANY ($1)`,
      [ids],
    );
    return new Map(decisions.map((decision) => [decision.id, decision]));
  }

  private columns(): string {
    return this.database.columnsOf(ReviewCaseRecord, 'c');
  }
}

function leaseParameters(lease: Lease, now: Date): unknown[] {
  return [lease.holderId, lease.holderName, lease.token, lease.expiresAt, now];
}
