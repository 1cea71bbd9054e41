import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidQueryError, type PostQuery, PostSearch, type SearchDocument } from '#domain';
import { searchTokens } from '#nlp';
import { SearchModule } from '#search';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { buildDocument } from './factories.js';
import { minutesLater, openPersistence, type OpenPersistence } from './persistence.js';

const idOf = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

describe('PostSearch on PostgreSQL', () => {
  let database: TestDatabase;
  let open: OpenPersistence;
  let search: PostSearch;

  beforeAll(async () => {
    database = await migratedDatabase();
    const module = SearchModule.forPostgres({ tokenize: searchTokens });
    open = await openPersistence(database.url, module);
    search = open.module.get(PostSearch);
  });

  beforeEach(() => query(database.url, 'TRUNCATE search_documents'));

  afterAll(async () => {
    await open.close();
    await database.drop();
  });

  /** Indexes texts with the ids 1, 2, …, each a minute newer than the one before. */
  const index = (...texts: string[]) =>
    search.index(
      texts.map((text, n) =>
        buildDocument(idOf(n + 1), text, { publishedAt: minutesLater(n + 1) }),
      ),
    );

  const ask = (changes: Partial<PostQuery> = {}) =>
    search.search({
      text: '',
      from: null,
      to: null,
      sourceIds: [],
      verdicts: [],
      limit: 10,
      cursor: null,
      ...changes,
    });

  const numbers = (documents: readonly SearchDocument[]) =>
    documents.map((document) => Number(document.postId.slice(-12)));

  const find = async (text: string, changes: Partial<PostQuery> = {}) => {
    const { hits } = await ask({ text, ...changes });
    return numbers(hits.map((hit) => hit.document));
  };

  it('gives a document back as it was indexed', async () => {
    const document = buildDocument(idOf(1), 'Rút bảo hiểm xã hội một lần.', {
      title: 'Hỏi đáp',
      url: 'http://127.0.0.1:4701/1.html',
      topics: ['lump-sum', 'voluntary'],
      verdict: 'outdated',
      flag: true,
      risk: 0.8123456789,
    });
    await search.index([document]);
    expect((await ask()).hits).toEqual([{ document, highlights: [] }]);
    expect(await search.count()).toBe(1);
  });

  it('matches words typed with diacritics exactly and words without them in any form', async () => {
    await index('Rút bảo hiểm xã hội một lần', 'Rụt rè hỏi về bao hiem', 'Lương hưu tháng bảy');
    expect(await find('rút')).toEqual([1]);
    expect(await find('rut')).toEqual([2, 1]);
    expect(await find('RUT bảo hiểm')).toEqual([1]);
    expect(await find('rut bao hiem')).toEqual([2, 1]);
    expect(await find('lương rút')).toEqual([]);
    expect(await find('luong huu')).toEqual([3]);
  });

  it('finds titles and numbers however they are written', async () => {
    await search.index([
      buildDocument(idOf(1), 'Mức mới là 2.530.000 đồng từ 01/07/2026.', { title: 'Lương cơ sở' }),
    ]);
    expect(await find('2530000')).toEqual([1]);
    expect(await find('2.530.000')).toEqual([1]);
    expect(await find('cơ sở')).toEqual([1]);
    expect(await find('2.340.000')).toEqual([]);
  });

  it('takes any text as words, never as query syntax', async () => {
    await index("Ai nói 'bảo hiểm' là | & ! ( ) : * \\ sai?");
    expect(await find(`bảo' | hiểm`)).toEqual([1]);
    expect(await find('!bảo & (hiểm:*)')).toEqual([1]);
    expect(await find('\\')).toEqual([]);
    expect(await find("'")).toEqual([]);
    expect(await find('   ')).toEqual([1]);
  });

  it('marks the words in the offsets of the text', async () => {
    const text = '😀 Rút BHXH: rụt, RÚT một lần; 2.530.000đ.';
    await index(text);
    const marks = async (words: string) => {
      const { hits } = await ask({ text: words });
      return hits[0]?.highlights.map(({ start, end }) => text.slice(start, end));
    };
    expect(await marks('rút')).toEqual(['Rút', 'RÚT']);
    expect(await marks('rut')).toEqual(['Rút', 'rụt', 'RÚT']);
    expect(await marks('2530000')).toEqual(['2.530.000đ']);
  });

  it('pages newest first without gaps or doubles and counts all', async () => {
    const minutes = [5, 1, 5, 3, 5];
    await search.index(
      minutes.map((minute, n) =>
        buildDocument(idOf(n + 1), 'lương hưu', { publishedAt: minutesLater(minute) }),
      ),
    );
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await ask({ text: 'luong', limit: 2, cursor });
      expect(page.total).toBe(5);
      seen.push(...numbers(page.hits.map((hit) => hit.document)));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([5, 3, 1, 4, 2]);
  });

  it.each(['x', 'MTIz', Buffer.from("1:' OR 1=1").toString('base64url')])(
    'refuses the foreign cursor %p',
    async (cursor) => {
      await expect(ask({ cursor })).rejects.toBeInstanceOf(InvalidQueryError);
    },
  );

  it('filters by date, source and verdict, and counts the same', async () => {
    await search.index([
      buildDocument(idOf(1), 'hưu', { publishedAt: minutesLater(1), verdict: 'scam' }),
      buildDocument(idOf(2), 'hưu', { publishedAt: minutesLater(2), sourceId: 'dien-dan' }),
      buildDocument(idOf(3), 'hưu', { publishedAt: minutesLater(3) }),
    ]);
    expect(await find('hưu', { from: minutesLater(2) })).toEqual([3, 2]);
    expect(await find('hưu', { from: minutesLater(1), to: minutesLater(2) })).toEqual([2, 1]);
    expect(await find('', { sourceIds: ['dien-dan', 'khac'] })).toEqual([2]);
    expect(await find('', { verdicts: ['scam', 'outdated'] })).toEqual([1]);
    expect((await ask({ verdicts: ['scam'], limit: 1 })).total).toBe(1);
  });

  it('never lets an older revision replace a newer one', async () => {
    const at = (revision: number, text: string) => buildDocument(idOf(1), text, { revision });
    await search.index([at(2, 'bản hai'), at(1, 'bản một')]);
    await search.index([at(1, 'bản một')]);
    expect(await find('một')).toEqual([]);
    await search.index([at(2, 'bản hai sửa')]);
    expect(await find('sửa')).toEqual([1]);
    expect(await search.count()).toBe(1);
  });

  it('finds posts that say nearly the same, most alike first, relevant ones only', async () => {
    const rumour = 'Từ ngày mai nhà nước bỏ rút bảo hiểm xã hội một lần, ai chưa rút thì mất trắng';
    await index(
      rumour,
      `${rumour} nhé cả nhà`,
      `Nghe nói ${rumour}, mọi người ơi chia sẻ gấp cho người thân biết`,
      'Lương hưu tháng này trả vào ngày nào, cô bác cho hỏi',
      'Bảo hiểm xã hội một lần là gì, ai được rút, cần giấy tờ nào, nộp ở đâu, bao lâu có tiền',
    );
    await search.index([buildDocument(idOf(6), rumour, { relevant: false })]);
    expect(numbers(await search.findSimilar(idOf(1), rumour, 10))).toEqual([2, 3]);
    expect(numbers(await search.findSimilar(idOf(9), rumour, 1))).toEqual([1]);
    expect(await search.findSimilar(idOf(1), '!!!', 10)).toEqual([]);
  });

  it('indexes a text of 200,000 characters and words of any length', async () => {
    const long = Array.from({ length: 25_000 }, (_, n) => `từ${n}`).join(' ');
    await index(long, 'x'.repeat(100_000), '');
    expect(await find('từ24999')).toEqual([1]);
    expect(await search.count()).toBe(3);
  });
});
