import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { query } from './database.js';
import { buildLease } from './factories.js';
import { minutesLater, NOON } from './persistence.js';
import { buildDecision, guardOf, ReviewDesk } from './review-desk.js';

describe('ReviewCaseRepository: leases and decisions', () => {
  let desk: ReviewDesk;

  beforeAll(async () => {
    desk = await ReviewDesk.create();
  });

  beforeEach(() => desk.clear());

  afterAll(() => desk.close());

  it('gives a case to one of two who take it at once', async () => {
    const found = await desk.openCase();
    const takes = await Promise.all(
      ['lan', 'thanh', 'ha', 'minh'].map((who) =>
        desk.open.cases.takeLease(found.id, buildLease(who), NOON),
      ),
    );
    expect(takes.filter((taken) => taken !== null)).toHaveLength(1);
  });

  it('gives a case again to its holder, and to another when the lease has ended', async () => {
    const found = await desk.openCase();
    await desk.open.cases.takeLease(found.id, buildLease('lan'), NOON);
    const again = buildLease('lan', { token: 'second tab' });
    expect((await desk.open.cases.takeLease(found.id, again, minutesLater(1)))?.lease).toEqual(
      again,
    );
    const later = buildLease('thanh', { expiresAt: minutesLater(20) });
    expect(await desk.open.cases.takeLease(found.id, later, minutesLater(9))).toBeNull();
    expect((await desk.open.cases.takeLease(found.id, later, minutesLater(10)))?.lease).toEqual(
      later,
    );
    expect((await desk.open.cases.history(found.id)).map((event) => event.userName)).toEqual([
      null,
      'Cán bộ lan',
      'Cán bộ thanh',
    ]);
  });

  it('hands several takers of the next case different ones, the riskiest first', async () => {
    await desk.openCases(10, 90, 50, 70);
    const takes = await Promise.all(
      ['lan', 'thanh', 'ha', 'minh', 'an'].map((who) =>
        desk.open.cases.takeNext(buildLease(who), NOON),
      ),
    );
    const taken = takes.flatMap((one) => (one ? [one.priority] : []));
    expect(taken.sort((a, b) => b - a)).toEqual([90, 70, 50, 10]);
  });

  it('prolongs and gives back a live lease only', async () => {
    const found = await desk.openCase();
    const taken = await desk.take(found);
    const renew = (token: string, minute: number) =>
      desk.open.cases.renewLease(found.id, token, minutesLater(30), minutesLater(minute));
    expect(await renew('another', 1)).toBe(false);
    expect(await renew('token of lan', 1)).toBe(true);
    expect(await desk.open.cases.findById(found.id)).toMatchObject({
      rowVersion: taken.rowVersion,
      lease: { expiresAt: minutesLater(30) },
    });
    expect(await renew('token of lan', 30)).toBe(false);
    expect(await desk.open.cases.releaseLease(found.id, 'another', minutesLater(2))).toBe(false);
    expect(await desk.open.cases.releaseLease(found.id, 'token of lan', minutesLater(2))).toBe(
      true,
    );
    expect(await desk.open.cases.releaseLease(found.id, 'token of lan', minutesLater(2))).toBe(
      false,
    );
    expect((await desk.open.cases.findById(found.id))?.lease).toBeNull();
  });

  it('stores a decision beside the suggestion and ends the lease', async () => {
    const found = await desk.decide(await desk.openCase());
    expect(found).toMatchObject({
      status: 'decided',
      lease: null,
      decision: buildDecision(found),
    });
    expect(await desk.open.cases.counts('lan')).toEqual({ open: 0, mine: 0, decided: 1 });
    expect(await desk.historyOf(found)).toEqual(['opened', 'leased', 'decided']);
    expect(await desk.open.cases.takeLease(found.id, buildLease('ha'), NOON)).toBeNull();
  });

  it('refuses a decision on an old version, a lost lease, a foreign lease or a decided case', async () => {
    const found = await desk.openCase();
    const taken = await desk.take(found);
    const decision = buildDecision(taken);
    const refuse = async (change: Partial<ReturnType<typeof guardOf>>, by = decision) =>
      expect(await desk.open.cases.decide({ ...guardOf(taken), ...change }, by)).toBeNull();
    await refuse({ rowVersion: taken.rowVersion - 1 });
    await refuse({ leaseToken: 'another' });
    await refuse({ now: minutesLater(10) });
    await refuse({}, { ...decision, userId: 'thanh' });
    expect(await desk.open.cases.decide(guardOf(taken), decision)).not.toBeNull();
    await refuse({}, { ...decision, id: 'second' });
    expect(await query(desk.database.url, 'SELECT id FROM decisions')).toEqual([
      { id: decision.id },
    ]);
  });

  it('lets only its author take a decision back, once', async () => {
    const found = await desk.decide(await desk.openCase());
    const id = found.decision?.id ?? '';
    expect(await desk.open.cases.undoDecision(found.id, id, 'thanh', NOON)).toBeNull();
    expect(await desk.open.cases.undoDecision(found.id, 'another', 'lan', NOON)).toBeNull();
    const reopened = await desk.open.cases.undoDecision(found.id, id, 'lan', minutesLater(3));
    expect(reopened).toMatchObject({ status: 'open', decision: null });
    expect(await desk.open.cases.undoDecision(found.id, id, 'lan', minutesLater(3))).toBeNull();
    expect((await desk.open.cases.history(found.id)).at(-1)).toEqual({
      at: minutesLater(3),
      kind: 'undone',
      userName: 'Cán bộ lan',
    });
  });
});
