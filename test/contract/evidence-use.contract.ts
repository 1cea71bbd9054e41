import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { impactOf } from '#claims';
import { type Claim, type Evidence } from '#domain';
import { query } from './database.js';
import { buildAnalysis, buildPost } from './factories.js';
import { buildFact, KnowledgeDesk } from './knowledge-desk.js';
import { buildSource, NOON } from './persistence.js';
import { buildDecision } from './review-desk.js';

jest.setTimeout(60_000);

const SOURCE = 'bao-thu-nghiem';

function buildClaim(evidence: Partial<Evidence>, changes: Partial<Claim> = {}): Claim {
  return {
    ...{ start: 0, end: 9, verdict: 'outdated', confidence: 0.8, rule: 'fact-quantity-expired' },
    ...{ triggers: [], reason: 'Mức này đã hết hiệu lực.' },
    evidence: [{ factId: null, narrativeId: null, score: 0.8, ...evidence }],
    ...changes,
  };
}

describe('what verdicts rest on', () => {
  let desk: KnowledgeDesk;
  let posts = 0;

  beforeAll(async () => {
    desk = await KnowledgeDesk.create();
    await desk.open.sources.ensure(buildSource(), NOON);
  });

  beforeEach(async () => {
    await desk.clear();
    await desk.seed();
  });

  afterAll(() => desk.close());

  /** @returns the id of a new post whose claims were judged by a snapshot. */
  async function analysed(knowledge: number | null, ...claims: Claim[]): Promise<string> {
    posts += 1;
    const [saved] = await desk.open.posts.saveBatch(SOURCE, [buildPost(`p${posts}`)]);
    if (!saved) throw new Error('the post was not saved');
    await analyseAgain(saved.id, knowledge, ...claims);
    return saved.id;
  }

  async function analyseAgain(id: string, knowledge: number | null, ...claims: Claim[]) {
    const analysis = buildAnalysis({ claims, knowledge });
    await desk.open.posts.saveAnalyses([{ reference: { id, revision: 1 }, analysis }]);
  }

  it('is counted by snapshot, over the current analysis of each post', async () => {
    const { evidenceUse } = desk.open;
    const first = await analysed(1, buildClaim({ factId: 'REF-01' }));
    await analysed(null, buildClaim({ factId: 'REF-01', narrativeId: 'R01' }));
    await analysed(1, buildClaim({ factId: 'REF-02' }));
    expect(await evidenceUse.usesOf('REF-01')).toEqual([
      { snapshot: 1, posts: 1 },
      { snapshot: null, posts: 1 },
    ]);
    await analyseAgain(first, 2, buildClaim({ factId: 'REF-01' }));
    expect(await evidenceUse.usesOf('REF-01')).toContainEqual({ snapshot: 2, posts: 1 });
    expect(await evidenceUse.usesOf('R01')).toEqual([{ snapshot: null, posts: 1 }]);
    expect(await evidenceUse.usesOf('0.8')).toEqual([]);
    const stored = await query<{ analyses: number }>(
      desk.database.url,
      `SELECT count(*)::integer AS analyses FROM post_analyses WHERE post_id = $1`,
      [first],
    );
    expect(stored).toEqual([{ analyses: 2 }]);
  });

  it('is told claim by claim and page by page', async () => {
    const { evidenceUse } = desk.open;
    const first = await analysed(1, buildClaim({ factId: 'REF-01' }));
    const second = await analysed(
      2,
      buildClaim({ factId: 'REF-01' }, { start: 10, end: 20 }),
      buildClaim({ factId: 'REF-02' }, { start: 30, end: 40 }),
    );
    const ask = (changes: Partial<Parameters<typeof evidenceUse.restingClaims>[0]>) =>
      evidenceUse.restingClaims({
        ...{ evidenceId: 'REF-01', snapshots: null, limit: 1, cursor: null },
        ...changes,
      });
    const page = await ask({});
    expect([page.items.map(({ postId, start }) => [postId, start]), page.total]).toEqual([
      [[second, 10]],
      2,
    ]);
    const next = await ask({ cursor: page.nextCursor });
    expect([next.items.map(({ postId }) => postId), next.nextCursor]).toEqual([[first], null]);
    const version = await ask({ snapshots: [1, 2] });
    expect([version.items.map(({ postId }) => postId), version.total]).toEqual([[first], 1]);
  });

  it('counts the standing decisions that name it', async () => {
    const postId = await analysed(1, buildClaim({ factId: 'REF-01' }));
    const { cases, evidenceUse } = desk.open;
    await query(
      desk.database.url,
      `INSERT INTO review_cases (id, code, post_id, status, priority, priority_parts, risk,
         suggested_verdict, title, opened_at, due_at, row_version)
       VALUES ('c1', 'VV-1', $1, 'decided', 1, '[]', 1, 'outdated', 't', now(), now(), 1)`,
      [postId],
    );
    const found = await cases.findById('c1');
    if (!found) throw new Error('the case was not stored');
    const { id, userId, userName, verdict, reason } = buildDecision(found);
    await query(
      desk.database.url,
      `INSERT INTO decisions (id, case_id, user_id, user_name, verdict, suggested_verdict, reason,
         evidence, note, decided_at, undone_at)
       SELECT d.id, 'c1', $2, $3, $4, $4, $5, '{REF-01,R01}', '', now(), d.undone
       FROM (VALUES ($1, NULL::timestamptz), ($1 || 'x', now())) AS d (id, undone)`,
      [id, userId, userName, verdict, reason],
    );
    expect(await evidenceUse.decisionsNaming('REF-01')).toBe(1);
    expect(await evidenceUse.decisionsNaming('REF-02')).toBe(0);
  });

  it('names the posts that a change of the law may turn, until they are analysed again', async () => {
    const { evidenceUse, knowledge } = desk.open;
    const byFact = await analysed(1, buildClaim({ factId: 'REF-01' }));
    const byValue = await analysed(null, buildClaim({ factId: 'REF-02' }));
    const byStory = await analysed(1, buildClaim({ narrativeId: 'R01' }));
    await analysed(1, buildClaim({ factId: 'PA-01' }));
    const before = await desk.known();
    await desk.edit(buildFact({ conditions: 'Áp dụng cả cho bảo hiểm y tế.' }));
    const impact = impactOf(before, await knowledge.snapshot(2));
    expect(await evidenceUse.countAffected(impact)).toBe(3);
    const [first, ...rest] = await evidenceUse.affectedPosts(impact, null, 1);
    expect([first, rest]).toEqual([{ id: byFact, revision: 1 }, []]);
    const others = await evidenceUse.affectedPosts(impact, byFact, 10);
    expect(others.map(({ id }) => id)).toEqual([byValue, byStory]);
    await analyseAgain(byFact, 2, buildClaim({ factId: 'REF-01' }));
    expect(await evidenceUse.countAffected(impact)).toBe(2);
  });

  it('finds them through an index', async () => {
    await analysed(1, buildClaim({ factId: 'REF-01' }));
    const plan = await desk.open.transactions.run(async () => {
      await desk.open.sql.query('SET LOCAL enable_seqscan = off');
      return desk.open.sql.query(`EXPLAIN SELECT 1 FROM post_analyses a
        WHERE jsonb_path_query_array(a.claims,
          '$[*].evidence[*].* ? (@.type() == "string")') ?| '{REF-01}'`);
    });
    expect(JSON.stringify(plan)).toContain('post_analyses_evidence');
  });
});
