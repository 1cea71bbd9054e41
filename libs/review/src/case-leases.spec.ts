import { describe, expect, it } from '@jest/globals';
import {
  buildReviewCase,
  MemoryReviewCases,
  RecordedWrites,
} from '../../../test/doubles/memory-review-cases.js';
import { SetClock } from '../../../test/doubles/set-clock.js';
import { CaseLeases } from './case-leases.js';

const an = { id: 'u1', displayName: 'Chị An' };
const thanh = { id: 'u2', displayName: 'Anh Thành' };
const MINUTE = 60_000;

function desk(...cases: Parameters<typeof buildReviewCase>[0][]) {
  const clock = new SetClock();
  const writes = new RecordedWrites();
  const repository = new MemoryReviewCases(cases.map((values) => buildReviewCase(values)));
  let tokens = 0;
  const newToken = () => `token-${++tokens}`;
  const leases = new CaseLeases(repository, writes, writes.events, clock, newToken);
  return { clock, writes, leases };
}

describe('CaseLeases', () => {
  it('takes a case for five minutes and tells the other screens', async () => {
    const { leases, writes, clock } = desk({ id: 'a' });
    const held = await leases.take('a', an);
    expect(held.lease.expiresAt.getTime() - clock.now().getTime()).toBe(5 * MINUTE);
    expect(held.case.rowVersion).toBe(2);
    expect(writes.published).toEqual([{ type: 'case-changed', caseId: 'a' }]);
  });

  it('refuses a case that somebody else holds, saying who and how long', async () => {
    const { leases, writes, clock } = desk({ id: 'a' });
    await leases.take('a', thanh);
    clock.advance(108_000);
    await expect(leases.take('a', an)).rejects.toMatchObject({
      code: 'review.case_held',
      kind: 'conflict',
      message: 'Anh Thành đang giữ vụ việc này, còn 3:12.',
    });
    expect(writes.published).toHaveLength(1);
  });

  it('lets the next officer take a case whose lease ran out', async () => {
    const { leases, clock } = desk({ id: 'a' });
    await leases.take('a', thanh);
    clock.advance(5 * MINUTE);
    expect((await leases.take('a', an)).lease.holderName).toBe('Chị An');
  });

  it('takes the most urgent free case, and says when there is none', async () => {
    const { leases } = desk({ id: 'a', priority: 40 }, { id: 'b', priority: 90 });
    expect((await leases.takeNext(an)).case.id).toBe('b');
    expect((await leases.takeNext(thanh)).case.id).toBe('a');
    await expect(leases.takeNext(an)).rejects.toMatchObject({
      code: 'review.queue_empty',
      kind: 'not-found',
    });
  });

  it('prolongs a held lease from now and keeps its token', async () => {
    const { leases, clock } = desk({ id: 'a' });
    const { lease } = await leases.take('a', an);
    clock.advance(4 * MINUTE);
    const renewed = await leases.renew('a', lease.token);
    expect(renewed.lease.token).toBe(lease.token);
    expect(renewed.lease.expiresAt.getTime() - clock.now().getTime()).toBe(5 * MINUTE);
  });

  it('says that a lease is lost: back in the queue, or with somebody else', async () => {
    const { leases, clock } = desk({ id: 'a' });
    const { lease } = await leases.take('a', an);
    clock.advance(6 * MINUTE);
    await expect(leases.renew('a', lease.token)).rejects.toMatchObject({
      code: 'review.lease_lost',
      message: expect.stringContaining('đã trở lại hàng chờ lúc 08:56'),
    });
    await leases.take('a', thanh);
    await expect(leases.renew('a', lease.token)).rejects.toMatchObject({
      message: expect.stringContaining('Anh Thành đang giữ vụ việc này, còn 5:00'),
    });
  });

  it('gives a case back, and is silent when it was lost before', async () => {
    const { leases, writes } = desk({ id: 'a' });
    const { lease } = await leases.take('a', an);
    await leases.release('a', 'not-the-token');
    expect(writes.published).toHaveLength(1);
    await leases.release('a', lease.token);
    expect(writes.published).toHaveLength(2);
    expect((await leases.take('a', thanh)).lease.holderName).toBe('Anh Thành');
  });

  it('knows no case of another id, and takes no decided one', async () => {
    const decision = {
      id: 'd',
      caseId: 'a',
      userId: 'u2',
      userName: 'Anh Thành',
      verdict: 'outdated',
      suggestedVerdict: 'outdated',
      reason: 'old-rule',
      evidence: ['REF-01'],
      note: '',
      decidedAt: new Date('2026-11-24T01:40:00Z'),
    } as const;
    const { leases } = desk({ id: 'a', status: 'decided', decision });
    await expect(leases.take('x', an)).rejects.toMatchObject({ code: 'review.case_not_found' });
    await expect(leases.take('a', an)).rejects.toMatchObject({
      code: 'review.already_decided',
      message: 'Anh Thành đã quyết định vụ việc này lúc 08:40.',
    });
  });
});
