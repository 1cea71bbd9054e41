import { type Verdict } from './verdict.js';

export type CaseStatus = 'open' | 'decided';

/** One addend of a case's priority, shown with its reason. */
export interface PriorityPart {
  readonly name: 'severity' | 'harm' | 'evidence' | 'spread';
  /** Points; the parts add up to the priority. */
  readonly points: number;
  readonly maximum: number;
  /** Vietnamese. */
  readonly reason: string;
}

/** The right of one officer to decide a case, for a short time. */
export interface Lease {
  readonly holderId: string;
  readonly holderName: string;
  /** Secret of the holder; never shown to others. */
  readonly token: string;
  readonly expiresAt: Date;
}

export type DecisionReason =
  | 'agrees-with-suggestion'
  | 'old-rule'
  | 'wrong-figure'
  | 'missing-condition'
  | 'invented'
  | 'fraud'
  | 'correct-information'
  | 'question-or-denial'
  | 'insufficient-ground'
  | 'not-checkable';

/** What a person decided; the machine's suggestion at that moment stays beside it. */
export interface Decision {
  readonly id: string;
  readonly caseId: string;
  readonly userId: string;
  readonly userName: string;
  readonly verdict: Verdict;
  readonly suggestedVerdict: Verdict;
  readonly reason: DecisionReason;
  /** Ids of facts and narratives. */
  readonly evidence: readonly string[];
  readonly note: string;
  readonly decidedAt: Date;
}

/** A flagged post that waits for a person, or the decision taken. */
export interface ReviewCase {
  readonly id: string;
  /** For people: VV-YYMM-NNNN. */
  readonly code: string;
  readonly postId: string;
  readonly status: CaseStatus;
  /** 0 to 100, the sum of the parts. */
  readonly priority: number;
  readonly priorityParts: readonly PriorityPart[];
  readonly risk: number;
  readonly suggestedVerdict: Verdict;
  /** The main claim's words, for lists. Masked. */
  readonly title: string;
  readonly narrativeId: string | null;
  readonly openedAt: Date;
  readonly dueAt: Date;
  /** Rises with every write; a decision must name the version it was made on. */
  readonly rowVersion: number;
  readonly lease: Lease | null;
  readonly decision: Decision | null;
  /**
   * Since when the post's newest analysis no longer says what the case rests on: an open case would
   * not be opened by it, a decided one was suggested otherwise. Null: it still does.
   */
  readonly analysisChangedAt: Date | null;
}

/** What opens a case, or refreshes an open one after its post was edited. */
export interface CaseProposal {
  readonly postId: string;
  readonly priority: number;
  readonly priorityParts: readonly PriorityPart[];
  readonly risk: number;
  readonly suggestedVerdict: Verdict;
  readonly title: string;
  readonly narrativeId: string | null;
  readonly dueAt: Date;
}

/** What a newer analysis says of a post that may have a case. */
export interface CaseFinding {
  readonly postId: string;
  readonly verdict: Verdict;
  readonly flag: boolean;
  /** Whether it would open a case by itself. */
  readonly proposed: boolean;
}

/** One line of a case's history. */
export interface CaseEvent {
  readonly at: Date;
  readonly kind:
    'opened' | 'refreshed' | 'leased' | 'released' | 'decided' | 'undone' | 'analysis-changed';
  readonly userName: string | null;
}
