import { describe, expect, it } from '@jest/globals';
import {
  buildReviewCase,
  MemoryReviewCases,
  RecordedWrites,
} from '../../../test/doubles/memory-review-cases.js';
import { SetClock } from '../../../test/doubles/set-clock.js';
import { CaseDecisions, type DecisionDraft } from './case-decisions.js';
import { CaseLeases } from './case-leases.js';

const an = { id: 'u1', displayName: 'Chị An' };
const thanh = { id: 'u2', displayName: 'Anh Thành' };
const MINUTE = 60_000;

async function heldDesk() {
  const clock = new SetClock();
  const writes = new RecordedWrites();
  const cases = new MemoryReviewCases([buildReviewCase({ id: 'a' })]);
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const leases = new CaseLeases(cases, writes, writes.events, clock, newId);
  const decisions = new CaseDecisions(cases, writes, writes.events, {
    clock,
    newId,
    isEvidence: (id) => id === 'REF-01',
  });
  const held = await leases.take('a', an);
  const draft: DecisionDraft = {
    rowVersion: held.case.rowVersion,
    leaseToken: held.lease.token,
    verdict: 'outdated',
    reason: 'old-rule',
    evidence: ['REF-01', 'REF-01'],
    note: 'Mức này đã thay đổi từ 01/07/2026.',
  };
  return { clock, writes, cases, leases, decisions, draft };
}

describe('CaseDecisions.decide', () => {
  it('stores what was decided beside what the machine suggested', async () => {
    const { decisions, draft, clock, writes } = await heldDesk();
    const decided = await decisions.decide('a', an, draft);
    expect(decided.status).toBe('decided');
    expect(decided.lease).toBeNull();
    expect(decided.decision).toMatchObject({
      userName: 'Chị An',
      verdict: 'outdated',
      suggestedVerdict: 'outdated',
      evidence: ['REF-01'],
      decidedAt: clock.now(),
    });
    expect(writes.published.at(-1)).toEqual({ type: 'case-changed', caseId: 'a' });
  });

  it('refuses a verdict without evidence, and evidence that nobody holds', async () => {
    const { decisions, draft } = await heldDesk();
    await expect(decisions.decide('a', an, { ...draft, evidence: [] })).rejects.toMatchObject({
      code: 'review.evidence_required',
      kind: 'invalid',
    });
    await expect(
      decisions.decide('a', an, { ...draft, evidence: ['REF-01', 'XX-99'] }),
    ).rejects.toMatchObject({ code: 'review.unknown_evidence' });
  });

  it.each(['unverified', 'none'] as const)('needs no evidence for %s', async (verdict) => {
    const { decisions, draft } = await heldDesk();
    const decided = await decisions.decide('a', an, { ...draft, verdict, evidence: [] });
    expect(decided.decision?.verdict).toBe(verdict);
  });

  it('refuses a stale version, saying who changed the case and when', async () => {
    const { decisions, draft, cases, clock, writes } = await heldDesk();
    clock.advance(MINUTE);
    cases.refresh('a', clock.now());
    const before = writes.published.length;
    await expect(decisions.decide('a', an, draft)).rejects.toMatchObject({
      code: 'review.stale_version',
      kind: 'conflict',
      message: expect.stringContaining('vừa được hệ thống cập nhật lúc 08:52'),
    });
    expect(writes.published).toHaveLength(before);
  });

  it('names the colleague whose decision came first', async () => {
    const { decisions, draft, leases, clock } = await heldDesk();
    clock.advance(6 * MINUTE);
    const { case: taken, lease } = await leases.take('a', thanh);
    await decisions.decide('a', thanh, {
      ...draft,
      rowVersion: taken.rowVersion,
      leaseToken: lease.token,
    });
    await expect(decisions.decide('a', an, draft)).rejects.toMatchObject({
      code: 'review.stale_version',
      message: expect.stringContaining('Anh Thành cập nhật lúc 08:57'),
    });
  });

  it('refuses under a lease that was lost', async () => {
    const { decisions, draft, leases, clock } = await heldDesk();
    clock.advance(6 * MINUTE);
    await expect(decisions.decide('a', an, draft)).rejects.toMatchObject({
      code: 'review.lease_lost',
    });
    await leases.take('a', thanh);
    await expect(decisions.decide('a', an, draft)).rejects.toMatchObject({
      code: 'review.lease_lost',
      message: expect.stringContaining('Anh Thành đang giữ'),
    });
  });
});

describe('CaseDecisions.undo', () => {
  async function decidedDesk() {
    const desk = await heldDesk();
    const decided = await desk.decisions.decide('a', an, desk.draft);
    return { ...desk, decisionId: decided.decision?.id ?? '' };
  }

  it('reopens the case', async () => {
    const { decisions, decisionId } = await decidedDesk();
    const reopened = await decisions.undo('a', decisionId, an);
    expect(reopened).toMatchObject({ status: 'open', decision: null });
  });

  it('lets nobody take back what another decided', async () => {
    const { decisions, decisionId } = await decidedDesk();
    await expect(decisions.undo('a', decisionId, thanh)).rejects.toMatchObject({
      code: 'review.not_own_decision',
      kind: 'forbidden',
      message: 'Chỉ Chị An mới hoàn tác được quyết định này.',
    });
  });

  it('ends after fifteen minutes', async () => {
    const { decisions, decisionId, clock } = await decidedDesk();
    clock.advance(15 * MINUTE + 1);
    await expect(decisions.undo('a', decisionId, an)).rejects.toMatchObject({
      code: 'review.undo_expired',
    });
  });

  it('refuses a decision that is not the present one', async () => {
    const { decisions, decisionId } = await decidedDesk();
    await decisions.undo('a', decisionId, an);
    await expect(decisions.undo('a', decisionId, an)).rejects.toMatchObject({
      code: 'review.stale_version',
    });
  });
});
