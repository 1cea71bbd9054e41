import { type CaseSummary } from '#contracts';
import { type Decision, type Lease, type ListedCase } from '#domain';

/** Who reads, and when: decides what is "mine" and which leases still live. */
export interface Viewer {
  readonly userId: string;
  readonly now: Date;
}

/** A case as lists show it. The lease's secret stays inside. */
export function toCaseSummary(listed: ListedCase, viewer: Viewer): CaseSummary {
  const { case: found, sourceId, sourceName, publishedAt } = listed;
  return {
    id: found.id,
    code: found.code,
    status: found.status,
    title: found.title,
    priority: found.priority,
    priorityParts: found.priorityParts.map(({ name, points, maximum, reason }) => ({
      name,
      points,
      maximum,
      reason,
    })),
    risk: found.risk,
    suggestedVerdict: found.suggestedVerdict,
    narrativeId: found.narrativeId,
    sourceId,
    sourceName,
    publishedAt: publishedAt.toISOString(),
    openedAt: found.openedAt.toISOString(),
    dueAt: found.dueAt.toISOString(),
    rowVersion: found.rowVersion,
    lease: found.lease && toLeaseView(found.lease, viewer),
    decision: found.decision && toDecisionView(found.decision, viewer),
    analysisChangedAt: found.analysisChangedAt?.toISOString() ?? null,
  };
}

function toLeaseView(lease: Lease, { userId, now }: Viewer): CaseSummary['lease'] {
  if (lease.expiresAt <= now) return null;
  return {
    holderName: lease.holderName,
    mine: lease.holderId === userId,
    expiresAt: lease.expiresAt.toISOString(),
  };
}

function toDecisionView(decision: Decision, { userId }: Viewer): CaseSummary['decision'] {
  const { id, userName, verdict, suggestedVerdict, reason, evidence, note, decidedAt } = decision;
  return {
    id,
    userName,
    mine: decision.userId === userId,
    verdict,
    suggestedVerdict,
    reason,
    evidence: [...evidence],
    note,
    decidedAt: decidedAt.toISOString(),
  };
}
