import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { growNarratives, sweepReanalyses } from '#enrichment';
import { query } from './database.js';
import { buildPost, buildProposal } from './factories.js';
import { buildFact, buildNarrative } from './knowledge-desk.js';
import { minutesLater, NOON } from './persistence.js';
import { claimOn, ReanalysisDesk } from './reanalysis-desk.js';

jest.setTimeout(60_000);

const RIGHT = 'Lương cơ sở từ tháng 7 là 2.530.000 đồng/tháng, bản số ';
const NEW = buildFact({ value: '2.600.000 đồng/tháng' });

describe('re-analysis', () => {
  let desk: ReanalysisDesk;

  beforeAll(async () => {
    desk = await ReanalysisDesk.create();
  });

  beforeEach(() => desk.clear());

  afterAll(() => desk.desk.close());

  const texts = (count: number) => Array.from({ length: count }, (_, n) => `${RIGHT}${n}.`);

  describe('a change of the law', () => {
    it('turns the posts that rest on it, beside the analyses of before', async () => {
      const ids = await desk.collect(...texts(3));
      expect(await desk.plan()).toBeNull();
      await desk.desk.edit(NEW);
      const run = await desk.plan();
      expect(run).toMatchObject({ posts: 3, done: 0, knowledge: 2, finishedAt: null });
      expect(await desk.plan()).toBeNull();
      await desk.work();
      for (const id of ids) {
        expect(await desk.standing(id)).toEqual({ verdict: 'outdated', knowledge: 2, analyses: 2 });
      }
      const ended = await desk.runs.find(run?.id ?? '');
      expect(ended).toMatchObject({ posts: 3, done: 3, changed: 3 });
      expect(ended?.finishedAt).not.toBeNull();
      expect(await desk.runs.unfinished()).toEqual([]);
    });

    it('opens cases and tells the index, as a first analysis does', async () => {
      const [id = ''] = await desk.collect(...texts(1));
      await query(desk.desk.database.url, 'TRUNCATE search_outbox');
      await desk.desk.edit(NEW);
      await desk.plan();
      await desk.work();
      expect(await desk.desk.open.cases.statusesOf([id])).toEqual(new Map([[id, 'open']]));
      expect((await query(desk.desk.database.url, 'SELECT FROM search_outbox')).length).not.toBe(0);
    });

    it('leaves the work of another process and edited posts alone', async () => {
      const [edited = '', ahead = ''] = await desk.collect(...texts(2));
      await desk.desk.edit(NEW);
      await desk.plan();
      await desk.desk.open.posts.saveBatch('bao-thu-nghiem', [
        buildPost((await desk.desk.open.posts.findByIds([edited]))[0]?.externalId ?? '', {
          text: 'Viết lại hẳn.',
        }),
      ]);
      await desk.refresh();
      const [analysis] = await desk.analyzer.analyze([{ text: `${RIGHT}1.`, publishedAt: NOON }]);
      if (!analysis) throw new Error('nothing was analysed');
      await desk.desk.open.posts.saveAnalyses([
        { reference: { id: ahead, revision: 1 }, analysis },
      ]);
      desk.analyzer.read.length = 0;
      await desk.work();
      expect(desk.analyzer.read).toEqual([]);
      expect(await desk.standing(edited)).toMatchObject({ verdict: undefined });
    });

    it('gives a meaning to posts that rested on nothing but say what it is about', async () => {
      const told = 'Từ năm sau ai chưa đổi sổ giấy sẽ bị xoá hết quá trình đóng bảo hiểm';
      const [id = ''] = await desk.collect(`${told} nhé mọi người`);
      const [long = ''] = await desk.collect(
        `${'Hôm qua họp tổ dân phố bàn chuyện đường sá, rác thải và hội xuân. '.repeat(12)}
        co nguoi bao tu nam sau ai chua doi so giay se bi xoa het qua trinh dong bao hiem`,
      );
      const [other = ''] = await desk.collect(
        'Thời tiết hôm nay đẹp, ra công viên thôi cả nhà ơi.',
      );
      const current = (await desk.desk.open.posts.storedAnalyses(id))[0];
      if (!current) throw new Error('nothing was stored');
      await desk.desk.open.posts.saveAnalyses([
        { reference: current.reference, analysis: { ...current.analysis, claims: [] } },
      ]);
      await desk.desk.editor.saveNarrative({
        content: buildNarrative({ id: 'R77', title: 'Xoá sổ giấy', phrasings: [told], facts: [] }),
        ...{ expectedVersion: 0, author: 'Chị Hạnh', reason: 'Chuyện mới.' },
      });
      expect(await desk.plan()).toMatchObject({ posts: 2 });
      await desk.work();
      expect(await desk.standing(id)).toMatchObject({ knowledge: 2, analyses: 2 });
      expect(await desk.standing(long)).toMatchObject({ knowledge: 2, analyses: 2 });
      expect(await desk.standing(other)).toMatchObject({ knowledge: 1, analyses: 1 });
    });
  });

  describe('other models', () => {
    it('read every post again whose steps have other versions', async () => {
      const ids = await desk.collect(...texts(4));
      desk.analyzer.version = 'thu-2';
      expect(await desk.plan()).toMatchObject({ posts: 4 });
      expect(await desk.plan()).toBeNull();
      await desk.work();
      expect(await desk.standing(ids[0] ?? '')).toMatchObject({ knowledge: 1, analyses: 2 });
      expect(await desk.runs.newest()).toMatchObject({ done: 4, changed: 0 });
    });
  });

  describe('a run', () => {
    async function begin(count: number): Promise<string[]> {
      const ids = await desk.collect(...texts(count));
      await desk.desk.edit(NEW);
      await desk.plan();
      return ids;
    }

    it('goes on behind the last whole batch when its worker is killed', async () => {
      const ids = await begin(700);
      await desk.work(desk.worker(), 1);
      expect(await desk.runs.newest()).toMatchObject({ done: 300 });
      // The second batch is read, and its worker dies before it is stored; its job is lost with it.
      const { transactions } = desk.desk.open;
      const dying = jest.spyOn(transactions, 'run').mockRejectedValueOnce(new Error('SIGKILL'));
      await expect(desk.work(desk.worker(), 1)).rejects.toThrow('SIGKILL');
      dying.mockRestore();
      expect(await desk.runs.newest()).toMatchObject({ done: 300 });
      expect(await sweepReanalyses(desk)).toBe(1);
      expect(await sweepReanalyses(desk)).toBe(0);
      desk.analyzer.read.length = 0;
      await desk.work();
      expect(desk.analyzer.read).toHaveLength(400);
      expect(await desk.runs.newest()).toMatchObject({ posts: 700, done: 700, changed: 700 });
      const stored = await query<{ analyses: number; current: number }>(
        desk.desk.database.url,
        `SELECT count(*)::integer AS analyses,
         count(*) FILTER (WHERE p.analysis_id = a.id AND a.knowledge = 2)::integer AS current
       FROM post_analyses a JOIN posts p ON p.id = a.post_id`,
      );
      expect(stored).toEqual([{ analyses: 2 * ids.length, current: ids.length }]);
    });

    it('is advanced by one of two workers that do the same batch', async () => {
      await begin(30);
      const run = await desk.runs.newest();
      const job = { type: 'reanalyze-posts', runId: run?.id ?? '' } as const;
      await Promise.all([desk.worker().handle([job]), desk.worker().handle([job])]);
      expect(await desk.runs.newest()).toMatchObject({ done: 30, changed: 30 });
    });

    it('lets new posts go first', async () => {
      await begin(5);
      const waiting = Array.from({ length: 300 }, (_, n) => ({
        type: 'enrich-post' as const,
        postId: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
        revision: 1,
      }));
      await desk.queue.enqueue(waiting);
      await desk.work();
      expect(await desk.runs.newest()).toMatchObject({ done: 0 });
      // It comes back by itself a little later.
      expect(await desk.queue.counts()).toContainEqual(
        expect.objectContaining({ type: 'reanalyze-posts', waiting: 1 }),
      );
    });

    it('passes over a post that breaks the analysis, and says which', async () => {
      const ids = await begin(3);
      desk.analyzer.before = (inputs) =>
        inputs.some(({ text }) => text.endsWith(' 1.'))
          ? Promise.reject(new Error('gãy ở bài này'))
          : Promise.resolve();
      await desk.work();
      expect(await desk.runs.newest()).toMatchObject({ done: 3, changed: 2 });
      expect(desk.told).toEqual([`post ${ids[1] ?? ''} cannot be analysed again: gãy ở bài này`]);
      expect(await desk.standing(ids[1] ?? '')).toMatchObject({ knowledge: 1, analyses: 1 });
    });
  });

  describe('a decision that confirms a story', () => {
    const TOLD = 'Sắp tới bỏ lương cơ sở thì ai cũng mất nửa lương hưu, gọi 0912345678';

    /** Decides a case of a post whose claim matches R01. */
    async function decide(evidence: string, verdict: string): Promise<void> {
      const [id = ''] = await desk.collect(TOLD);
      const current = (await desk.desk.open.posts.storedAnalyses(id))[0];
      if (!current) throw new Error('nothing was stored');
      const claim = {
        ...claimOn('REF-01', 'fabricated' as const),
        end: TOLD.length,
        evidence: [{ factId: null, narrativeId: 'R01', score: 0.7 }],
      };
      await desk.desk.open.posts.saveAnalyses([
        { reference: current.reference, analysis: { ...current.analysis, claims: [claim] } },
      ]);
      const [opened] = await desk.desk.open.cases.propose([buildProposal(id)], NOON);
      await query(
        desk.desk.database.url,
        `WITH decided AS (
         INSERT INTO decisions (id, case_id, user_id, user_name, verdict, suggested_verdict, reason,
           evidence, note, decided_at)
         VALUES ('d1', $1, 'lan', 'Chị Lan', $2, 'fabricated', 'invented', $3, '', $4)
       )
       UPDATE review_cases SET status = 'decided', decision_id = 'd1' WHERE id = $1`,
        [opened?.id, verdict, [evidence], NOON],
      );
    }

    const learn = (minutes: number) => {
      const { cases, posts, transactions, clock } = desk.desk.open;

      clock.set(minutesLater(minutes));
      const narratives = new Map(desk.analyzer.knowledge.narratives.map((one) => [one.id, one]));
      const tools = { cases, posts, transactions, editor: desk.desk.editor };
      return growNarratives({ ...tools, knowledge: { narratives } }, minutesLater(minutes));
    };

    const phrasings = async () => (await desk.desk.known()).narratives[0]?.phrasings ?? [];

    it('adds how the post tells it, masked, once, and not while it can be taken back', async () => {
      await decide('R01', 'fabricated');
      expect(await learn(14)).toBe(0);
      expect(await learn(25)).toBe(1);
      expect((await phrasings()).slice(1)).toEqual([
        'Sắp tới bỏ lương cơ sở thì ai cũng mất nửa lương hưu, gọi ••••••••••',
      ]);
      expect(await learn(30)).toBe(0);
      const [version] = await desk.desk.open.factBase.versionsOfNarrative('R01');
      expect(version?.edit).toMatchObject({ author: 'Chị Lan', origin: 'officer' });
      expect(version?.edit.reason).toMatch(/^Xác nhận ở vụ việc VV-2611-/);
    });

    it.each([
      ['names another ground', 'REF-01', 'fabricated'],
      ['calls the post right', 'R01', 'accurate'],
    ])('adds nothing when it %s', async (_, evidence, verdict) => {
      await decide(evidence, verdict);
      expect(await learn(25)).toBe(1);
      expect(await phrasings()).toHaveLength(1);
      expect(await desk.desk.open.knowledge.latestSerial()).toBe(1);
    });

    it('adds nothing when it was taken back', async () => {
      await decide('R01', 'fabricated');
      await query(desk.desk.database.url, `UPDATE decisions SET undone_at = now()`);
      expect(await learn(25)).toBe(0);
    });
  });
});
