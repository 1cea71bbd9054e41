import { beforeAll, describe, expect, it } from '@jest/globals';
import { facetNameSchema } from '#contracts';
import { type PostQuery, type SearchDocument } from '#domain';
import { minutesLater } from '../contract/persistence.js';
import { SearchDesk, type SearchStage } from './search-desk.js';

const POSTS: readonly Partial<SearchDocument>[] = [
  {
    verdict: 'scam',
    risk: 1,
    caseStatus: 'open',
    topics: ['scam'],
    kind: 'fanpage',
    channel: 'facebook',
  },
  {
    sourceId: 'dien-dan',
    kind: 'xenforo',
    channel: 'forum',
    stance: 'ask',
    sentiment: 'negative',
    risk: 0,
    province: 'Đắk Lắk',
  },
  {
    topics: ['lump-sum', 'voluntary'],
    caseStatus: 'decided',
    verdict: 'outdated',
    risk: 0.5,
    province: 'Thành phố Hồ Chí Minh',
  },
  { topics: [], sentiment: 'positive', stance: 'deny', text: 'thai sản', risk: 0.50001 },
];

/** Filters alone and together, facets and days. */
export function describeFilters(stage: () => SearchStage): void {
  let desk: SearchDesk;

  describe('filters', () => {
    beforeAll(async () => {
      desk = await SearchDesk.on(stage());
      await desk.writeAll(POSTS);
    });

    it.each<[Partial<PostQuery>, number[]]>([
      [{ from: minutesLater(2) }, [4, 3, 2]],
      [{ to: minutesLater(2) }, [2, 1]],
      [{ from: minutesLater(2), to: minutesLater(2) }, [2]],
      [{ from: minutesLater(3), to: minutesLater(2) }, []],
      [{ from: new Date(minutesLater(2).getTime() + 1) }, [4, 3]],
      [{ sourceIds: ['dien-dan', 'khac'] }, [2]],
      [{ sourceIds: ["' OR 1=1 --"] }, []],
      [{ kinds: ['news'] }, [4, 3]],
      [{ kinds: ['xenforo', 'fanpage'] }, [2, 1]],
      [{ kinds: ['discourse'] }, []],
      [{ kinds: ['fanpage'], channels: ['forum'] }, []],
      [{ channels: ['forum', 'facebook'] }, [2, 1]],
      [{ channels: ['youtube'] }, []],
      [{ topics: ['voluntary'] }, [3]],
      [{ topics: ['voluntary', 'scam'] }, [3, 1]],
      [{ topics: ['lump-sum'] }, [3, 2]],
      [{ provinces: ['Đắk Lắk', 'Huế'] }, [2]],
      [{ provinces: ['Thành phố Hồ Chí Minh'], topics: ['voluntary'] }, [3]],
      [{ provinces: ['Huế'] }, []],
      [{ sentiments: ['positive', 'negative'] }, [4, 2]],
      [{ verdicts: ['scam', 'outdated'] }, [3, 1]],
      [{ verdicts: ['none'] }, []],
      [{ stances: ['ask', 'deny'] }, [4, 2]],
      [{ caseStatuses: ['open'] }, [1]],
      [{ caseStatuses: ['open', 'decided'] }, [3, 1]],
      [{ minRisk: 0.5 }, [4, 3, 1]],
      [{ maxRisk: 0.5 }, [3, 2]],
      [{ minRisk: 0.5, maxRisk: 0.5 }, [3]],
      [{ minRisk: 1 }, [1]],
      [{ maxRisk: 0 }, [2]],
      [{ text: '"lương hưu"', minRisk: 0.1, channels: ['news'] }, [3]],
      [{ text: 'thai san', topics: ['scam'] }, []],
      [{ text: 'thai san', sentiments: ['positive'], stances: ['deny'] }, [4]],
    ])('%j', async ({ text = '', ...filters }, numbers) => {
      expect(await desk.find(text, filters)).toEqual(numbers);
    });
  });

  describe('facets', () => {
    beforeAll(async () => {
      desk = await SearchDesk.on(stage());
      await desk.writeAll(POSTS);
    });

    it('are those that are named', async () => {
      expect((await desk.ask()).facets).toEqual({});
      const { facets } = await desk.ask({ facets: ['stances', 'days'], minRisk: 0.5 });
      expect(facets).toEqual({
        stances: [
          { value: 'assert', count: 2 },
          { value: 'deny', count: 1 },
        ],
        days: [{ value: '2026-11-24', count: 3 }],
      });
    });

    it('come without the total too', async () => {
      const { facets, total, hits } = await desk.ask({ facets: ['kinds'], total: false });
      expect(total).toBeNull();
      expect(facets.kinds?.[0]).toEqual({ value: 'news', count: 2 });
      expect(hits).toHaveLength(4);
    });

    it('count every match, the most frequent first', async () => {
      const { facets, total } = await desk.ask({ facets: facetNameSchema.options, limit: 1 });
      expect(total).toBe(4);
      expect(facets).toEqual({
        sourceIds: [
          { value: 'bao-thu-nghiem', count: 3 },
          { value: 'dien-dan', count: 1 },
        ],
        kinds: [
          { value: 'news', count: 2 },
          { value: 'fanpage', count: 1 },
          { value: 'xenforo', count: 1 },
        ],
        channels: [
          { value: 'news', count: 2 },
          { value: 'facebook', count: 1 },
          { value: 'forum', count: 1 },
        ],
        topics: [
          { value: 'lump-sum', count: 2 },
          { value: 'scam', count: 1 },
          { value: 'voluntary', count: 1 },
        ],
        verdicts: [
          { value: 'unverified', count: 2 },
          { value: 'outdated', count: 1 },
          { value: 'scam', count: 1 },
        ],
        sentiments: [
          { value: 'neutral', count: 2 },
          { value: 'negative', count: 1 },
          { value: 'positive', count: 1 },
        ],
        stances: [
          { value: 'assert', count: 2 },
          { value: 'ask', count: 1 },
          { value: 'deny', count: 1 },
        ],
        caseStatuses: [
          { value: 'decided', count: 1 },
          { value: 'open', count: 1 },
        ],
        days: [{ value: '2026-11-24', count: 4 }],
      });
    });

    it('count what the words and filters leave', async () => {
      const { facets } = await desk.ask({
        text: 'lương',
        minRisk: 0.5,
        facets: ['verdicts', 'channels'],
      });
      expect(facets.verdicts).toEqual([
        { value: 'outdated', count: 1 },
        { value: 'scam', count: 1 },
      ]);
      expect(facets.channels?.map(({ value }) => value)).toEqual(['facebook', 'news']);
    });

    it.each(['không đâu có', '!!!'])('are empty when nothing matches %j', async (text) => {
      const { facets } = await desk.ask({ text, facets: facetNameSchema.options });
      expect(Object.keys(facets).sort()).toEqual([...facetNameSchema.options].sort());
      expect(Object.values(facets).flat()).toEqual([]);
    });
  });

  describe('days', () => {
    it('begin at midnight in Vietnam, in any year', async () => {
      desk = await SearchDesk.on(stage());
      const instants = [
        '2026-11-23T16:59:59.999Z',
        '2026-11-23T17:00:00.000Z',
        '2026-11-24T16:59:59.999Z',
        '2026-11-24T17:00:00.000Z',
        '2024-02-28T17:00:00.000Z',
        '1995-12-31T17:00:00.000Z',
        '2100-01-01T00:00:00.000Z',
      ];
      await desk.writeAll(instants.map((at) => ({ publishedAt: new Date(at) })));
      const { facets, hits } = await desk.ask({ facets: ['days'] });
      expect(facets.days).toEqual([
        { value: '1996-01-01', count: 1 },
        { value: '2024-02-29', count: 1 },
        { value: '2026-11-23', count: 1 },
        { value: '2026-11-24', count: 2 },
        { value: '2026-11-25', count: 1 },
        { value: '2100-01-01', count: 1 },
      ]);
      expect(hits.map((hit) => hit.document.publishedAt.toISOString()).sort()).toEqual(
        instants.sort(),
      );
    });
  });
}
