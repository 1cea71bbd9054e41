import {
  type CaseEvent,
  type CaseFinding,
  type CaseProposal,
  type CaseStatus,
  type Decision,
  type Lease,
  type ReviewCase,
} from './review-case.js';
import { type Verdict } from './verdict.js';

/** `open` waits for a decision · `mine` is held by the user · `decided`. */
export type CaseList = 'open' | 'mine' | 'decided';

export interface CaseQuery {
  readonly list: CaseList;
  readonly userId: string;
  readonly verdicts: readonly Verdict[];
  readonly limit: number;
  /** `nextCursor` of the page before. */
  readonly cursor: string | null;
}

/** What the list shows of a case, without a second query per row. */
export interface ListedCase {
  readonly case: ReviewCase;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly publishedAt: Date;
}

export interface CasePage {
  readonly items: readonly ListedCase[];
  readonly total: number;
  readonly nextCursor: string | null;
}

export type CaseCounts = Readonly<Record<CaseList, number>>;

/** Where a write applies: exactly one version of a case, under exactly one lease. */
export interface CaseGuard {
  readonly caseId: string;
  readonly rowVersion: number;
  readonly leaseToken: string;
  readonly now: Date;
}

/** A decision that stands and names facts and narratives. */
export interface ConfirmedStory {
  readonly decisionId: string;
  readonly caseCode: string;
  readonly postId: string;
  readonly userName: string;
  readonly verdict: Verdict;
  readonly evidence: readonly string[];
}

/** Keeps review cases, their leases, decisions and history. */
export abstract class ReviewCaseRepository {
  /** Opens one case per post; an open case takes the new suggestion, a decided one stays. Joins the current transaction. @returns the cases opened or refreshed. */
  abstract propose(proposals: readonly CaseProposal[], now: Date): Promise<ReviewCase[]>;

  /**
   * Lets cases follow newer analyses of their posts, after {@link propose}. An open case that would
   * not be opened any more stays with the new suggestion, a decided one stays decided; both are
   * marked (`analysisChangedAt`), or lose the mark when the analysis agrees again. Joins the current
   * transaction. @returns the cases whose mark or suggestion changed.
   */
  abstract follow(findings: readonly CaseFinding[], now: Date): Promise<ReviewCase[]>;

  /**
   * @returns standing decisions taken before the instant from which nothing has been learnt yet,
   * the oldest first.
   */
  abstract unlearntDecisions(decidedBefore: Date, limit: number): Promise<ConfirmedStory[]>;

  /** Notes that what decisions confirm has been learnt. Joins the current transaction. */
  abstract markLearnt(decisionIds: readonly string[], now: Date): Promise<void>;

  /** Highest priority first, then the oldest (decided: newest decision first). Keyset paging. */
  abstract page(query: CaseQuery): Promise<CasePage>;

  abstract counts(userId: string): Promise<CaseCounts>;

  /** @returns the status of each post's case; posts without a case are left out. */
  abstract statusesOf(postIds: readonly string[]): Promise<Map<string, CaseStatus>>;

  abstract findById(id: string): Promise<ReviewCase | null>;

  /** Takes a case when nobody else holds it. @returns null while another lease is live or the case is not open. */
  abstract takeLease(caseId: string, lease: Lease, now: Date): Promise<ReviewCase | null>;

  /** Takes the open case of highest priority that nobody holds. @returns null when there is none. */
  abstract takeNext(lease: Lease, now: Date): Promise<ReviewCase | null>;

  /** Prolongs a lease. @returns false when it was lost. */
  abstract renewLease(caseId: string, token: string, expiresAt: Date, now: Date): Promise<boolean>;

  /** Gives a case back. @returns false when the lease was lost before. */
  abstract releaseLease(caseId: string, token: string, now: Date): Promise<boolean>;

  /** Stores a decision and ends the lease, in one write. @returns null when version or lease do not hold any more. */
  abstract decide(guard: CaseGuard, decision: Decision): Promise<ReviewCase | null>;

  /** Takes a user's own decision back and reopens the case. @returns null when it is not the case's present decision or not theirs. */
  abstract undoDecision(
    caseId: string,
    decisionId: string,
    userId: string,
    now: Date,
  ): Promise<ReviewCase | null>;

  abstract history(caseId: string): Promise<CaseEvent[]>;

  /** @returns decided cases of the same narrative, newest first. */
  abstract findDecidedAlike(narrativeId: string, limit: number): Promise<ReviewCase[]>;
}
