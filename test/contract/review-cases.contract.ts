import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildLease, buildProposal } from './factories.js';
import { minutesLater, NOON } from './persistence.js';
import { only, present, SOURCE, ReviewDesk } from './review-desk.js';

const NOTHING = '01900000-0000-7000-8000-000000000000';

describe('ReviewCaseRepository: cases and lists', () => {
  let desk: ReviewDesk;

  beforeAll(async () => {
    desk = await ReviewDesk.create();
  });

  beforeEach(() => desk.clear());

  afterAll(() => desk.close());

  it('opens one case per post with what was proposed', async () => {
    const [postId = ''] = await desk.savePosts(1);
    const opened = only(await desk.open.cases.propose([buildProposal(postId)], NOON));
    expect(opened).toEqual({
      ...buildProposal(postId),
      id: expect.any(String),
      code: 'VV-2611-0001',
      status: 'open',
      openedAt: NOON,
      rowVersion: 1,
      lease: null,
      decision: null,
      analysisChangedAt: null,
    });
    expect(await desk.open.cases.findById(opened.id)).toEqual(opened);
    expect(await desk.open.cases.history(opened.id)).toEqual([
      { at: NOON, kind: 'opened', userName: null },
    ]);
  });

  it('numbers cases by the month in Vietnam and never doubles a code', async () => {
    const ids = await desk.savePosts(60);
    const lots = [ids.slice(0, 20), ids.slice(20, 40), ids.slice(40)];
    const lastDay = new Date('2026-11-30T18:00:00Z');
    const opened = await Promise.all(
      lots.map((lot) =>
        desk.open.cases.propose(
          lot.map((id) => buildProposal(id)),
          lastDay,
        ),
      ),
    );
    const codes = opened.flat().map((one) => one.code);
    expect(new Set(codes).size).toBe(60);
    expect(codes.every((code) => /^VV-2612-00[0-6]\d$/.test(code))).toBe(true);
  });

  it('opens one case when two workers propose the same post at once', async () => {
    const [postId = ''] = await desk.savePosts(1);
    const both = await Promise.all([
      desk.open.cases.propose([buildProposal(postId)], NOON),
      desk.open.cases.propose([buildProposal(postId)], NOON),
    ]);
    expect(both.flat()).toHaveLength(1);
    expect((await desk.open.cases.counts('lan')).open).toBe(1);
  });

  it('refreshes an open case, keeps its deadline, and writes nothing for the same suggestion', async () => {
    const found = await desk.openCase();
    const change = { priority: 20, dueAt: minutesLater(600) };
    const proposal = buildProposal(found.postId, change);
    const refreshed = only(await desk.open.cases.propose([proposal], minutesLater(5)));
    expect(refreshed).toMatchObject({
      id: found.id,
      code: found.code,
      priority: 20,
      dueAt: found.dueAt,
      rowVersion: 2,
    });
    expect(await desk.open.cases.propose([proposal], minutesLater(6))).toEqual([]);
    expect(await desk.historyOf(found)).toEqual(['opened', 'refreshed']);
  });

  it('leaves a decided case as it is', async () => {
    const found = await desk.decide(await desk.openCase());
    expect(await desk.open.cases.propose([buildProposal(found.postId, { risk: 1 })], NOON)).toEqual(
      [],
    );
    expect(await desk.open.cases.findById(found.id)).toEqual(found);
  });

  it('lists by priority, then age, and pages without gaps or doubles', async () => {
    const cases = await desk.openCases(10, 90.5, 50, 50, 90.5, 0.1);
    const expected = [...cases].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await desk.list({ limit: 2, cursor });
      expect(page.total).toBe(6);
      expect(page.items[0]).toMatchObject({
        sourceId: SOURCE,
        sourceName: 'Báo Thử Nghiệm',
        publishedAt: NOON,
      });
      seen.push(...page.items.map((item) => item.case.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(expected.map((one) => one.id));
  });

  it('filters by verdict and counts what it lists', async () => {
    const [first, second] = await desk.savePosts(2);
    await desk.open.cases.propose(
      [buildProposal(first ?? ''), buildProposal(second ?? '', { suggestedVerdict: 'scam' })],
      NOON,
    );
    const page = await desk.list({ verdicts: ['scam', 'outdated'] });
    expect(page.total).toBe(1);
    expect(page.items.map((item) => item.case.postId)).toEqual([second]);
  });

  it.each(['?', 'bm8', Buffer.from('[1,2,"x"]').toString('base64url')])(
    'refuses the foreign cursor %p',
    async (cursor) => {
      await expect(desk.list({ cursor })).rejects.toMatchObject({ kind: 'invalid' });
    },
  );

  it('lists what the user holds, and nothing after the lease has ended', async () => {
    const [first, second] = await desk.openCases(80, 70);
    await desk.open.cases.takeLease(first?.id ?? '', buildLease('lan'), NOON);
    await desk.open.cases.takeLease(second?.id ?? '', buildLease('thanh'), NOON);
    const mine = await desk.list({ list: 'mine' });
    expect(mine.items.map((item) => item.case.id)).toEqual([first?.id]);
    expect(mine.items[0]?.case.lease).toEqual(buildLease('lan'));
    expect(await desk.open.cases.counts('lan')).toEqual({ open: 2, mine: 1, decided: 0 });
    desk.open.clock.set(minutesLater(10));
    expect(await desk.open.cases.counts('lan')).toEqual({ open: 2, mine: 0, decided: 0 });
    expect((await desk.open.cases.findById(first?.id ?? ''))?.lease).toBeNull();
  });

  it('lists decided cases newest first and finds those of the same narrative', async () => {
    const [first, second, third] = await desk.openCases(10, 20, 30);
    await desk.decide(present(first), { decidedAt: minutesLater(1) });
    await desk.decide(present(third), { decidedAt: minutesLater(3), verdict: 'accurate' });
    await desk.decide(present(second), { decidedAt: minutesLater(2) });
    const page = await desk.list({ list: 'decided', limit: 2 });
    const rest = await desk.list({ list: 'decided', limit: 2, cursor: page.nextCursor });
    const order = [...page.items, ...rest.items].map((item) => item.case.id);
    expect(order).toEqual([third?.id, second?.id, first?.id]);
    expect(page.items[0]?.case.decision?.verdict).toBe('accurate');
    expect((await desk.list({ list: 'decided', verdicts: ['accurate'] })).total).toBe(1);
    const alike = await desk.open.cases.findDecidedAlike('N-01', 2);
    expect(alike.map((one) => one.id)).toEqual([third?.id, second?.id]);
    expect(await desk.open.cases.findDecidedAlike('N-02', 2)).toEqual([]);
  });

  it('knows no case by a foreign id', async () => {
    expect(await desk.open.cases.findById(NOTHING)).toBeNull();
    expect(await desk.open.cases.findById("'; --")).toBeNull();
    expect(await desk.open.cases.takeLease('x', buildLease('lan'), NOON)).toBeNull();
  });
});
