import { type Decision, type Lease, type ListedCase, type ReviewCase } from '#domain';
import { type DecisionRecord } from './decision.record.js';
import { type ReviewCaseRecord } from './review-case.record.js';

/** A row of the list: the case and what it shows of its post. */
export interface ListedCaseRow extends ReviewCaseRecord {
  readonly sourceId: string;
  readonly sourceName: string;
  readonly publishedAt: Date;
}

function toLease(record: ReviewCaseRecord, now: Date): Lease | null {
  const { leaseHolderId, leaseHolderName, leaseToken, leaseExpiresAt } = record;
  if (leaseHolderId === null || leaseExpiresAt === null || leaseExpiresAt <= now) return null;
  return {
    holderId: leaseHolderId,
    holderName: leaseHolderName ?? '',
    token: leaseToken ?? '',
    expiresAt: leaseExpiresAt,
  };
}

function toDecision(record: DecisionRecord): Decision {
  return {
    id: record.id,
    caseId: record.caseId,
    userId: record.userId,
    userName: record.userName,
    verdict: record.verdict,
    suggestedVerdict: record.suggestedVerdict,
    reason: record.reason,
    evidence: record.evidence,
    note: record.note,
    decidedAt: record.decidedAt,
  };
}

/**
 * @param decision the record that the case's pointer names.
 * @param now a lease that ended before it is not shown.
 */
export function toReviewCase(
  record: ReviewCaseRecord,
  decision: DecisionRecord | undefined,
  now: Date,
): ReviewCase {
  return {
    id: record.id,
    code: record.code,
    postId: record.postId,
    status: record.status,
    priority: record.priority,
    priorityParts: record.priorityParts,
    risk: record.risk,
    suggestedVerdict: record.suggestedVerdict,
    title: record.title,
    narrativeId: record.narrativeId,
    openedAt: record.openedAt,
    dueAt: record.dueAt,
    rowVersion: record.rowVersion,
    lease: toLease(record, now),
    decision: decision ? toDecision(decision) : null,
    analysisChangedAt: record.analysisChangedAt,
  };
}

/** @returns a line of the list. */
export function toListedCase(
  row: ListedCaseRow,
  decision: DecisionRecord | undefined,
  now: Date,
): ListedCase {
  return {
    case: toReviewCase(row, decision, now),
    sourceId: row.sourceId,
    sourceName: row.sourceName,
    publishedAt: row.publishedAt,
  };
}
