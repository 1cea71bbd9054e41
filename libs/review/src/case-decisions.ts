import {
  type Clock,
  type Decision,
  type DecisionReason,
  type LiveEvents,
  type ReviewCase,
  type ReviewCaseRepository,
  type TransactionRunner,
  type Verdict,
} from '#domain';
import { type Reviewer } from './reviewer.js';
import {
  CaseNotFoundError,
  EvidenceRequiredError,
  LeaseLostError,
  StaleVersionError,
  UndoRefusedError,
  UnknownEvidenceError,
} from './review.errors.js';

const UNDO_MINUTES = 15;
const UNDO_MS = UNDO_MINUTES * 60_000;
/** Verdicts that say nothing which evidence would have to carry. */
const WITHOUT_EVIDENCE: readonly Verdict[] = ['unverified', 'none'];

/** A decision as an officer hands it in. */
export interface DecisionDraft {
  readonly rowVersion: number;
  readonly leaseToken: string;
  readonly verdict: Verdict;
  readonly reason: DecisionReason;
  readonly evidence: readonly string[];
  readonly note: string;
}

/** What decisions need besides the cases. */
export interface DecisionTools {
  readonly clock: Clock;
  readonly newId: () => string;
  /** Whether the fact base or the narratives hold this id. */
  readonly isEvidence: (id: string) => boolean;
}

/** Deciding cases, and taking one's own decision back. */
export class CaseDecisions {
  constructor(
    private readonly cases: ReviewCaseRepository,
    private readonly transactions: TransactionRunner,
    private readonly events: LiveEvents,
    private readonly tools: DecisionTools,
  ) {}

  /**
   * Stores a decision on exactly the version the officer saw, under exactly their lease.
   * @throws EvidenceRequiredError, UnknownEvidenceError, CaseNotFoundError, StaleVersionError,
   * LeaseLostError
   */
  async decide(caseId: string, reviewer: Reviewer, draft: DecisionDraft): Promise<ReviewCase> {
    this.requireEvidence(draft);
    const now = this.tools.clock.now();
    const { rowVersion, leaseToken } = draft;
    return this.transactions.run(async () => {
      const before = await this.find(caseId);
      const decision = this.decisionOn(before, reviewer, draft, now);
      const guard = { caseId, rowVersion, leaseToken, now };
      const decided = await this.cases.decide(guard, decision);
      if (!decided) throw await this.refusal(caseId, draft, now);
      await this.events.publish([{ type: 'case-changed', caseId }]);
      return decided;
    });
  }

  /**
   * Takes one's own decision back within fifteen minutes; the case waits in the queue again.
   * @throws CaseNotFoundError, UndoRefusedError, StaleVersionError
   */
  async undo(caseId: string, decisionId: string, reviewer: Reviewer): Promise<ReviewCase> {
    const now = this.tools.clock.now();
    return this.transactions.run(async () => {
      const found = await this.find(caseId);
      this.requireUndoable(found.decision, decisionId, reviewer, now);
      const reopened = await this.cases.undoDecision(caseId, decisionId, reviewer.id, now);
      if (!reopened) throw await this.stale(caseId, now);
      await this.events.publish([{ type: 'case-changed', caseId }]);
      return reopened;
    });
  }

  private requireEvidence(draft: DecisionDraft): void {
    if (draft.evidence.length === 0 && !WITHOUT_EVIDENCE.includes(draft.verdict)) {
      throw new EvidenceRequiredError();
    }
    const unknown = draft.evidence.filter((id) => !this.tools.isEvidence(id));
    if (unknown.length > 0) throw new UnknownEvidenceError(unknown);
  }

  private decisionOn(
    reviewed: ReviewCase,
    reviewer: Reviewer,
    draft: DecisionDraft,
    decidedAt: Date,
  ): Decision {
    return {
      id: this.tools.newId(),
      caseId: reviewed.id,
      userId: reviewer.id,
      userName: reviewer.displayName,
      verdict: draft.verdict,
      suggestedVerdict: reviewed.suggestedVerdict,
      reason: draft.reason,
      evidence: [...new Set(draft.evidence)],
      note: draft.note,
      decidedAt,
    };
  }

  private requireUndoable(
    decision: Decision | null,
    decisionId: string,
    reviewer: Reviewer,
    now: Date,
  ): void {
    // Another decision, or none: the write itself will refuse.
    if (decision?.id !== decisionId) return;
    if (decision.userId !== reviewer.id) {
      throw new UndoRefusedError(
        'review.not_own_decision',
        `Chỉ ${decision.userName} mới hoàn tác được quyết định này.`,
      );
    }
    if (now.getTime() - decision.decidedAt.getTime() > UNDO_MS) {
      throw new UndoRefusedError(
        'review.undo_expired',
        `Đã quá ${UNDO_MINUTES} phút từ khi lưu, quyết định không hoàn tác được nữa.`,
      );
    }
  }

  /** Why a write was refused: another decision, a lost lease, or a newer version. */
  private async refusal(caseId: string, draft: DecisionDraft, now: Date): Promise<Error> {
    const found = await this.find(caseId);
    const holds = found.lease?.token === draft.leaseToken && found.lease.expiresAt > now;
    if (found.status === 'open' && !holds) return new LeaseLostError(found.lease, now);
    return this.stale(caseId, now);
  }

  private async stale(caseId: string, now: Date): Promise<Error> {
    const last = (await this.cases.history(caseId)).reduce(
      (newest, event) => (event.at >= newest.at ? event : newest),
      { at: new Date(0), userName: null as string | null },
    );
    return new StaleVersionError(last.userName, last.at.getTime() === 0 ? now : last.at);
  }

  private async find(caseId: string): Promise<ReviewCase> {
    const found = await this.cases.findById(caseId);
    if (!found) throw new CaseNotFoundError();
    return found;
  }
}
