import {
  type Clock,
  type Lease,
  type LiveEvents,
  type ReviewCase,
  type ReviewCaseRepository,
  type TransactionRunner,
} from '#domain';
import { type Reviewer } from './reviewer.js';
import {
  CaseDecidedError,
  CaseHeldError,
  CaseNotFoundError,
  LeaseLostError,
  QueueEmptyError,
} from './review.errors.js';

const LEASE_MS = 5 * 60_000;

/** A case and the lease under which it is held. */
export interface HeldReviewCase {
  readonly case: ReviewCase;
  readonly lease: Lease;
}

/** Taking cases from the queue, holding them and giving them back. */
export class CaseLeases {
  constructor(
    private readonly cases: ReviewCaseRepository,
    private readonly transactions: TransactionRunner,
    private readonly events: LiveEvents,
    private readonly clock: Clock,
    private readonly newToken: () => string,
  ) {}

  /**
   * Takes one case for five minutes; who holds it already gets a new lease.
   * @throws CaseNotFoundError, CaseHeldError, CaseDecidedError
   */
  async take(caseId: string, reviewer: Reviewer): Promise<HeldReviewCase> {
    const now = this.clock.now();
    const lease = this.leaseFor(reviewer, now);
    return this.transactions.run(async () => {
      const taken = await this.cases.takeLease(caseId, lease, now);
      if (!taken) throw await this.refusal(caseId, now);
      return this.announce(taken, lease);
    });
  }

  /**
   * Takes the open case of highest priority that nobody holds.
   * @throws QueueEmptyError
   */
  async takeNext(reviewer: Reviewer): Promise<HeldReviewCase> {
    const now = this.clock.now();
    const lease = this.leaseFor(reviewer, now);
    return this.transactions.run(async () => {
      const taken = await this.cases.takeNext(lease, now);
      if (!taken) throw new QueueEmptyError();
      return this.announce(taken, lease);
    });
  }

  /**
   * Prolongs a lease to five minutes from now. Nobody is told: the list does not change.
   * @throws CaseNotFoundError, LeaseLostError
   */
  async renew(caseId: string, token: string): Promise<HeldReviewCase> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LEASE_MS);
    const renewed = await this.cases.renewLease(caseId, token, expiresAt, now);
    const found = await this.find(caseId);
    if (!renewed || found.lease?.token !== token) throw new LeaseLostError(found.lease, now);
    return { case: found, lease: found.lease };
  }

  /** Gives a case back to the queue; a lease that is over already is no error. */
  async release(caseId: string, token: string): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async () => {
      const released = await this.cases.releaseLease(caseId, token, now);
      if (released) await this.events.publish([{ type: 'case-changed', caseId }]);
    });
  }

  private async announce(taken: ReviewCase, lease: Lease): Promise<HeldReviewCase> {
    await this.events.publish([{ type: 'case-changed', caseId: taken.id }]);
    return { case: taken, lease };
  }

  private leaseFor(reviewer: Reviewer, now: Date): Lease {
    return {
      holderId: reviewer.id,
      holderName: reviewer.displayName,
      token: this.newToken(),
      expiresAt: new Date(now.getTime() + LEASE_MS),
    };
  }

  private async refusal(caseId: string, now: Date): Promise<Error> {
    const found = await this.find(caseId);
    if (found.decision) {
      return new CaseDecidedError(found.decision.userName, found.decision.decidedAt);
    }
    return found.lease ? new CaseHeldError(found.lease, now) : new CaseNotFoundError();
  }

  private async find(caseId: string): Promise<ReviewCase> {
    const found = await this.cases.findById(caseId);
    if (!found) throw new CaseNotFoundError();
    return found;
  }
}
