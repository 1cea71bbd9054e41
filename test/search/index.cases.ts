import { beforeEach, expect, it } from '@jest/globals';
import { InvalidQueryError, type SearchDocument } from '#domain';
import { buildDocument } from '../contract/factories.js';
import { minutesLater } from '../contract/persistence.js';
import { idOf, numbersOf, SearchDesk, type SearchStage } from './search-desk.js';

/** What is kept of a document, versions, paging and similar posts. */
export function describeIndex(stage: () => SearchStage): void {
  let desk: SearchDesk;

  beforeEach(async () => {
    desk = await SearchDesk.on(stage());
  });

  it('gives a document back as it was indexed', async () => {
    const document = buildDocument(idOf(1), 'Rút bảo hiểm xã hội một lần.\r\n\u200b😀', {
      title: 'Hỏi đáp',
      url: `http://127.0.0.1:4701/${'dài/'.repeat(20_000)}1.html`,
      topics: ['lump-sum', 'voluntary'],
      province: 'Thanh Hóa',
      verdict: 'outdated',
      claims: [{ start: 0, end: 3, verdict: 'outdated', evidence: ['LS-01', 'R01'] }],
      flag: true,
      risk: 0.8123456789,
      caseStatus: 'open',
      version: 41,
      publishedAt: new Date('2026-11-24T05:00:00.123Z'),
    });
    await desk.save([document]);
    expect((await desk.ask()).hits).toEqual([{ document, highlights: [], titleHighlights: [] }]);
    expect(await desk.search.count()).toBe(1);
  });

  it('takes an empty batch', async () => {
    expect(await desk.search.index([])).toEqual([]);
    expect(await desk.search.count()).toBe(0);
    expect((await desk.ask()).total).toBe(0);
  });

  it('says how it is', async () => {
    expect((await desk.search.health()).colour).toBe('green');
  });

  it('never lets a lower version replace a higher one', async () => {
    const at = (version: number, text: string) => buildDocument(idOf(1), text, { version });
    await desk.save([at(2, 'bản hai'), at(1, 'bản một')]);
    await desk.save([at(1, 'bản một')]);
    expect(await desk.find('một')).toEqual([]);
    await desk.save([at(2, 'bản hai sửa')]);
    expect(await desk.find('sửa')).toEqual([1]);
    await desk.save([at(3, 'bản ba'), at(4, 'bản bốn')]);
    expect(await desk.find('bốn')).toEqual([1]);
    expect(await desk.find('sửa')).toEqual([]);
    expect(await desk.search.count()).toBe(1);
  });

  it('forgets the words and filters of the version before', async () => {
    const at = (changes: Partial<SearchDocument>) => buildDocument(idOf(1), 'lương', changes);
    await desk.save([at({ title: 'hưu', caseStatus: 'open', topics: ['scam'] })]);
    await desk.save([at({ version: 2, caseStatus: 'decided' })]);
    expect(await desk.find('hưu')).toEqual([]);
    expect(await desk.find('', { caseStatuses: ['open'] })).toEqual([]);
    expect(await desk.find('', { topics: ['scam'] })).toEqual([]);
    expect(await desk.find('', { caseStatuses: ['decided'] })).toEqual([1]);
  });

  it('indexes a text of 200,000 characters and words of any length', async () => {
    const long = Array.from({ length: 25_000 }, (_, n) => `từ${n}`).join(' ');
    await desk.write(long, `${'x'.repeat(100_000)} hưu`, '');
    expect(await desk.find('từ24999')).toEqual([1]);
    expect(await desk.find('"từ9000 từ9001"')).toEqual([1]);
    expect(await desk.find('x'.repeat(255))).toEqual([]);
    expect(await desk.find('hưu')).toEqual([2]);
    expect(await desk.search.count()).toBe(3);
  });

  it('indexes titles and texts of nothing but long words', async () => {
    const wordOf = (n: number) => `${'ệ'.repeat(35)}${n}`;
    const long = Array.from({ length: 5_100 }, (_, n) => wordOf(n)).join(' ');
    await desk.save([buildDocument(idOf(1), long, { title: long })]);
    expect(await desk.find(wordOf(0))).toEqual([1]);
    expect(await desk.find(wordOf(4_999))).toEqual([1]);
    expect(await desk.find(`"${wordOf(4_000)} ${wordOf(4_001)}"`)).toEqual([1]);
    expect(await desk.find(`"${wordOf(4_001)} ${wordOf(4_000)}"`)).toEqual([]);
  });

  it('indexes a thousand documents at once', async () => {
    await desk.writeAll(Array.from({ length: 1_000 }, (_, n) => ({ text: `bài ${n % 10}` })));
    expect((await desk.ask({ text: 'bài 7', limit: 1 })).total).toBe(100);
  });

  it('pages newest first without gaps or doubles and counts all', async () => {
    const minutes = [5, 1, 5, 3, 5, 5, 2];
    await desk.writeAll(minutes.map((minute) => ({ publishedAt: minutesLater(minute) })));
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await desk.ask({ text: 'luong', limit: 2, cursor, facets: ['days'] });
      expect(page.total).toBe(7);
      expect(page.facets.days).toEqual([{ value: '2026-11-24', count: 7 }]);
      seen.push(...numbersOf(page.hits.map((hit) => hit.document)));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([6, 5, 3, 1, 4, 7, 2]);
  });

  it('gives pages alone, without counting', async () => {
    const minutes = [5, 1, 5, 3, 5, 5, 2];
    await desk.writeAll(minutes.map((minute) => ({ publishedAt: minutesLater(minute) })));
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await desk.ask({ text: 'luong', limit: 3, cursor, total: false });
      expect(page.total).toBeNull();
      expect(page.facets).toEqual({});
      seen.push(...numbersOf(page.hits.map((hit) => hit.document)));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([6, 5, 3, 1, 4, 7, 2]);
  });

  it('finds the oldest posts behind thousands of newer ones', async () => {
    const newer = Array.from({ length: 3_500 }, (_, n) => ({
      text: n % 1_000 === 999 ? 'quỹ' : 'hưu',
      publishedAt: minutesLater(10 + n),
    }));
    await desk.writeAll([{ text: 'quỹ' }, { text: 'quỹ' }, ...newer]);
    const alone = { text: 'quỹ', total: false };
    const all = [3_002, 2_002, 1_002, 2, 1];
    const page = await desk.ask(alone);
    expect(numbersOf(page.hits.map((hit) => hit.document))).toEqual(all);
    const first = await desk.ask({ ...alone, limit: 2 });
    expect(numbersOf(first.hits.map((hit) => hit.document))).toEqual(all.slice(0, 2));
    const second = await desk.ask({ ...alone, limit: 2, cursor: first.nextCursor });
    expect(numbersOf(second.hits.map((hit) => hit.document))).toEqual(all.slice(2, 4));
    const old = await desk.ask({ ...alone, to: minutesLater(5) });
    expect(numbersOf(old.hits.map((hit) => hit.document))).toEqual([2, 1]);
  });

  it('goes on where a page ended though newer posts have come', async () => {
    await desk.write('hưu', 'hưu', 'hưu');
    const first = await desk.ask({ limit: 1 });
    await desk.save([buildDocument(idOf(9), 'hưu', { publishedAt: minutesLater(9) })]);
    const second = await desk.ask({ cursor: first.nextCursor });
    expect(numbersOf(second.hits.map((hit) => hit.document))).toEqual([2, 1]);
    expect(second.total).toBe(4);
    expect(second.nextCursor).toBeNull();
  });

  it.each(['x', 'MTIz', Buffer.from("1:' OR 1=1").toString('base64url')])(
    'refuses the foreign cursor %p',
    async (cursor) => {
      await expect(desk.ask({ cursor })).rejects.toBeInstanceOf(InvalidQueryError);
      await expect(desk.ask({ cursor, text: '!!!' })).rejects.toBeInstanceOf(InvalidQueryError);
    },
  );

  it('finds posts that say nearly the same, most alike first, relevant ones only', async () => {
    const rumour = 'Từ ngày mai nhà nước bỏ rút bảo hiểm xã hội một lần, ai chưa rút thì mất trắng';
    await desk.write(
      rumour,
      `${rumour} nhé cả nhà`,
      `Nghe nói ${rumour}, mọi người ơi chia sẻ gấp cho người thân biết`,
      'Lương hưu tháng này trả vào ngày nào, cô bác cho hỏi',
      'Bảo hiểm xã hội một lần là gì, ai được rút, cần giấy tờ nào, nộp ở đâu, bao lâu có tiền',
    );
    await desk.save([buildDocument(idOf(6), rumour, { relevant: false })]);
    expect(numbersOf(await desk.search.findSimilar(idOf(1), rumour, 10))).toEqual([2, 3]);
    expect(numbersOf(await desk.search.findSimilar(idOf(9), rumour, 1))).toEqual([1]);
    expect(await desk.search.findSimilar(idOf(1), '!!!', 10)).toEqual([]);
    expect(await desk.search.findSimilar(idOf(1), '', 10)).toEqual([]);
  });
}
