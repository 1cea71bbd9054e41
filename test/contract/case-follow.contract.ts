import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CaseFinding, type ReviewCase } from '#domain';
import { buildProposal } from './factories.js';
import { minutesLater } from './persistence.js';
import { only, present, ReviewDesk } from './review-desk.js';

jest.setTimeout(60_000);

describe('a case whose post is analysed again', () => {
  let desk: ReviewDesk;

  beforeAll(async () => {
    desk = await ReviewDesk.create();
  });

  beforeEach(() => desk.clear());

  afterAll(() => desk.close());

  const follow = (found: ReviewCase, finding: Partial<CaseFinding>, minutes = 30) =>
    desk.open.cases.follow(
      [{ postId: found.postId, verdict: 'fabricated', flag: true, proposed: true, ...finding }],
      minutesLater(minutes),
    );

  const now = async ({ id }: ReviewCase) => present(await desk.open.cases.findById(id));

  it('stays as it is when the analysis says the same, open or decided', async () => {
    const open = await desk.openCase();
    expect(await follow(open, {})).toEqual([]);
    const decided = await desk.decide(open);
    expect(await follow(decided, {})).toEqual([]);
    expect(await now(decided)).toEqual(decided);
  });

  it('stays open with the new suggestion when it would not be opened any more', async () => {
    const found = await desk.openCase();
    const gone = { verdict: 'accurate', flag: false, proposed: false } as const;
    expect(only(await follow(found, gone))).toMatchObject({
      status: 'open',
      suggestedVerdict: 'accurate',
      rowVersion: found.rowVersion + 1,
      analysisChangedAt: minutesLater(30),
    });
    expect(await follow(found, gone, 40)).toEqual([]);
    expect(await desk.historyOf(found)).toEqual(['opened', 'analysis-changed']);
  });

  it('loses the mark when the analysis asks for it again', async () => {
    const found = await desk.openCase();
    await follow(found, { flag: false, proposed: false });
    await desk.open.cases.propose([buildProposal(found.postId)], minutesLater(50));
    expect(only(await follow(found, {}, 50)).analysisChangedAt).toBeNull();
  });

  it('stays decided and is marked once, without a new version of the decision', async () => {
    const decided = await desk.decide(await desk.openCase());
    const otherwise = { verdict: 'accurate', flag: false, proposed: false } as const;
    expect(only(await follow(decided, otherwise))).toMatchObject({
      status: 'decided',
      suggestedVerdict: decided.suggestedVerdict,
      rowVersion: decided.rowVersion,
      analysisChangedAt: minutesLater(30),
      decision: decided.decision,
    });
    expect(await follow(decided, otherwise, 40)).toEqual([]);
    expect((await desk.historyOf(decided)).at(-1)).toBe('analysis-changed');
    expect(only(await follow(decided, {}, 50)).analysisChangedAt).toBeNull();
  });

  it('has nothing to do with posts without a case', async () => {
    const [postId = ''] = await desk.savePosts(1);
    const finding = { postId, verdict: 'accurate', flag: false, proposed: false } as const;
    expect(await desk.open.cases.follow([finding], minutesLater(1))).toEqual([]);
  });
});
