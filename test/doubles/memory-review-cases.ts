import {
  type CaseCounts,
  type CaseEvent,
  type CaseGuard,
  type CasePage,
  type CaseStatus,
  type ConfirmedStory,
  type Decision,
  type Lease,
  type LiveEvent,
  LiveEvents,
  type ReviewCase,
  ReviewCaseRepository,
  TransactionRunner,
} from '#domain';

/** An open case that nobody holds. */
export function buildReviewCase(values: Partial<ReviewCase> = {}): ReviewCase {
  return {
    id: 'case-1',
    code: 'VV-2611-0001',
    postId: 'post-1',
    status: 'open',
    priority: 72,
    priorityParts: [],
    risk: 0.9,
    suggestedVerdict: 'outdated',
    title: 'Lương cơ sở vẫn là 2.340.000 đồng',
    narrativeId: null,
    openedAt: new Date('2026-11-24T01:00:00Z'),
    dueAt: new Date('2026-11-24T05:00:00Z'),
    rowVersion: 1,
    lease: null,
    decision: null,
    analysisChangedAt: null,
    ...values,
  };
}

/** Keeps cases in memory with the guards that the port promises. */
export class MemoryReviewCases extends ReviewCaseRepository {
  private readonly cases = new Map<string, ReviewCase>();
  private readonly events: CaseEvent[] = [];

  constructor(cases: readonly ReviewCase[]) {
    super();
    for (const item of cases) this.cases.set(item.id, item);
  }

  override propose(): Promise<ReviewCase[]> {
    return Promise.resolve([]);
  }

  override follow(): Promise<ReviewCase[]> {
    return Promise.resolve([]);
  }

  override unlearntDecisions(): Promise<ConfirmedStory[]> {
    return Promise.resolve([]);
  }

  override markLearnt(): Promise<void> {
    return Promise.resolve();
  }

  override page(): Promise<CasePage> {
    return Promise.resolve({ items: [], total: 0, nextCursor: null });
  }

  override counts(): Promise<CaseCounts> {
    return Promise.resolve({ open: this.cases.size, mine: 0, decided: 0 });
  }

  override statusesOf(postIds: readonly string[]): Promise<Map<string, CaseStatus>> {
    const found = [...this.cases.values()].filter(({ postId }) => postIds.includes(postId));
    return Promise.resolve(new Map(found.map(({ postId, status }) => [postId, status])));
  }

  override findById(id: string): Promise<ReviewCase | null> {
    return Promise.resolve(this.cases.get(id) ?? null);
  }

  override takeLease(caseId: string, lease: Lease, now: Date): Promise<ReviewCase | null> {
    const found = this.cases.get(caseId);
    if (found?.status !== 'open') return Promise.resolve(null);
    const held = found.lease !== null && found.lease.expiresAt > now;
    if (held && found.lease.holderId !== lease.holderId) return Promise.resolve(null);
    return Promise.resolve(this.write(found, { lease }, 'leased', now));
  }

  override takeNext(lease: Lease, now: Date): Promise<ReviewCase | null> {
    const free = [...this.cases.values()]
      .filter((item) => item.status === 'open' && (item.lease?.expiresAt ?? now) <= now)
      .sort((a, b) => b.priority - a.priority)[0];
    return free ? this.takeLease(free.id, lease, now) : Promise.resolve(null);
  }

  override renewLease(id: string, token: string, expiresAt: Date, now: Date): Promise<boolean> {
    const found = this.holding(id, token, now);
    if (!found?.lease) return Promise.resolve(false);
    this.cases.set(id, { ...found, lease: { ...found.lease, expiresAt } });
    return Promise.resolve(true);
  }

  override releaseLease(id: string, token: string, now: Date): Promise<boolean> {
    const found = this.holding(id, token, now);
    if (found) this.write(found, { lease: null }, 'released', now);
    return Promise.resolve(found !== null);
  }

  override decide(guard: CaseGuard, decision: Decision): Promise<ReviewCase | null> {
    const found = this.holding(guard.caseId, guard.leaseToken, guard.now);
    if (found?.rowVersion !== guard.rowVersion) return Promise.resolve(null);
    const change = { status: 'decided', decision, lease: null } as const;
    return Promise.resolve(this.write(found, change, 'decided', guard.now));
  }

  override undoDecision(
    caseId: string,
    decisionId: string,
    userId: string,
    now: Date,
  ): Promise<ReviewCase | null> {
    const found = this.cases.get(caseId);
    const decision = found?.decision;
    if (!found || decision?.id !== decisionId || decision.userId !== userId) {
      return Promise.resolve(null);
    }
    return Promise.resolve(this.write(found, { status: 'open', decision: null }, 'undone', now));
  }

  override history(): Promise<CaseEvent[]> {
    return Promise.resolve(this.events);
  }

  override findDecidedAlike(): Promise<ReviewCase[]> {
    return Promise.resolve([]);
  }

  /** The machine refreshes an open case, as after an edit of its post. */
  refresh(id: string, now: Date): void {
    const found = this.cases.get(id);
    if (found) this.write(found, {}, 'refreshed', now);
  }

  private holding(id: string, token: string, now: Date): ReviewCase | null {
    const found = this.cases.get(id);
    return found?.lease?.token === token && found.lease.expiresAt > now ? found : null;
  }

  private write(
    found: ReviewCase,
    change: Partial<ReviewCase>,
    kind: CaseEvent['kind'],
    at: Date,
  ): ReviewCase {
    const written = { ...found, ...change, rowVersion: found.rowVersion + 1 };
    const actor = written.decision?.userName ?? written.lease?.holderName ?? null;
    this.cases.set(found.id, written);
    this.events.push({ at, kind, userName: kind === 'refreshed' ? null : actor });
    return written;
  }
}

/** Runs the work and remembers what was published by work that did not throw. */
export class RecordedWrites extends TransactionRunner {
  readonly published: LiveEvent[] = [];
  readonly events = new RecordingEvents();

  override async run<T>(work: () => Promise<T>): Promise<T> {
    this.events.pending.length = 0;
    const result = await work();
    this.published.push(...this.events.pending.splice(0));
    return result;
  }
}

class RecordingEvents extends LiveEvents {
  readonly pending: LiveEvent[] = [];

  override publish(events: readonly LiveEvent[]): Promise<void> {
    this.pending.push(...events);
    return Promise.resolve();
  }

  override subscribe(): () => void {
    return () => undefined;
  }
}
