import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { buildAnalysis, buildPost } from './factories.js';
import {
  buildSource,
  minutesLater,
  NOON,
  openPersistence,
  type OpenPersistence,
} from './persistence.js';

const SOURCE = 'bao-thu-nghiem';

describe('PostRepository', () => {
  let database: TestDatabase;
  let open: OpenPersistence;

  beforeAll(async () => {
    database = await migratedDatabase();
    open = await openPersistence(database.url);
    await open.sources.ensure(buildSource(), NOON);
  });

  beforeEach(() => query(database.url, 'TRUNCATE posts CASCADE'));

  afterAll(async () => {
    await open.close();
    await database.drop();
  });

  const outcomes = async (...posts: Parameters<typeof buildPost>[]) => {
    const saved = await open.posts.saveBatch(
      SOURCE,
      posts.map((post) => buildPost(...post)),
    );
    return saved.map(({ externalId, revision, outcome }) => [externalId, revision, outcome]);
  };

  it('saves a post once per external id and keeps what was read', async () => {
    const post = buildPost('a', { title: 'Tiêu đề', replyTo: 'z', authorKey: 'khóa' });
    const [first] = await open.posts.saveBatch(SOURCE, [post]);
    const [again] = await open.posts.saveBatch(SOURCE, [post]);
    expect(again).toEqual({ ...first, outcome: 'unchanged' });
    const { authorKey, ...kept } = post;
    expect(authorKey).toBe('khóa');
    expect(await open.posts.findByIds([first?.id ?? ''])).toEqual([
      { ...kept, id: first?.id, sourceId: SOURCE, collectedAt: NOON, revision: 1 },
    ]);
  });

  it('answers one outcome per post in order, doubles within the batch included', async () => {
    const same = { text: 'Cùng một nội dung.' };
    expect(
      await outcomes(['b', same], ['a'], ['a'], ['c', same], ['a', { text: 'Đã sửa.' }], ['d']),
    ).toEqual([
      ['b', 1, 'created'],
      ['a', 1, 'created'],
      ['a', 1, 'unchanged'],
      ['c', 1, 'duplicate'],
      ['a', 2, 'updated'],
      ['d', 1, 'created'],
    ]);
    expect((await open.posts.counts()).posts).toBe(3);
  });

  it('names the holder of the content for a duplicate', async () => {
    const same = { text: 'Cùng một nội dung.' };
    const [holder] = await open.posts.saveBatch(SOURCE, [buildPost('a', same)]);
    const [double] = await open.posts.saveBatch(SOURCE, [buildPost('b', same)]);
    expect(double).toEqual({
      id: holder?.id,
      revision: 1,
      externalId: 'b',
      outcome: 'duplicate',
    });
  });

  it('keeps the old text of an edited post as a revision and waits for a new analysis', async () => {
    const [saved] = await open.posts.saveBatch(SOURCE, [buildPost('a', { text: 'Bản đầu.' })]);
    const reference = { id: saved?.id ?? '', revision: 1 };
    await open.posts.saveAnalyses([{ reference, analysis: buildAnalysis() }]);
    expect(await outcomes(['a', { text: 'Bản hai.' }])).toEqual([['a', 2, 'updated']]);
    const [found] = await open.posts.findAnalyzed([reference.id]);
    expect(found).toMatchObject({ post: { text: 'Bản hai.', revision: 2 }, analysis: null });
    expect(await query(database.url, 'SELECT revision, text FROM post_revisions')).toEqual([
      { revision: 1, text: 'Bản đầu.' },
    ]);
  });

  it('lets a post say what another one said before its edit in the same batch', async () => {
    await outcomes(['a', { text: 'Một.' }], ['b', { text: 'Hai.' }]);
    expect(
      await outcomes(['a', { text: 'Ba.' }], ['b', { text: 'Một.' }], ['c', { text: 'Hai.' }]),
    ).toEqual([
      ['a', 2, 'updated'],
      ['b', 2, 'updated'],
      ['c', 1, 'created'],
    ]);
  });

  it('treats an edit into what another post says as a duplicate of that one', async () => {
    await outcomes(['a', { text: 'Một.' }], ['b', { text: 'Hai.' }]);
    expect(await outcomes(['a', { text: 'Hai.' }])).toEqual([['a', 1, 'duplicate']]);
  });

  it('stores NUL and half pairs as U+FFFD, so that offsets keep their meaning', async () => {
    const [saved] = await open.posts.saveBatch(SOURCE, [
      buildPost('a\u0000', { text: 'x\u0000y\uD800z 😀', title: '\uDC00' }),
    ]);
    const [post] = await open.posts.findByIds([saved?.id ?? '']);
    expect(post).toMatchObject({
      externalId: 'a\uFFFD',
      text: 'x\uFFFDy\uFFFDz 😀',
      title: '\uFFFD',
    });
    expect(await outcomes(['a\u0000', { text: 'x\u0000y\uD800z 😀', title: '\uDC00' }])).toEqual([
      ['a\uFFFD', 1, 'unchanged'],
    ]);
  });

  it('stores 200,000 characters and very long names', async () => {
    const text = 'Đóng bảo hiểm xã hội đủ 15 năm. '.repeat(6250);
    const name = 'https://vi-du.vn/'.padEnd(5000, 'bài');
    const [saved] = await open.posts.saveBatch(SOURCE, [buildPost(name, { text, url: name })]);
    const [post] = await open.posts.findByIds([saved?.id ?? '']);
    expect(post?.text).toBe(text);
    expect(post?.externalId).toBe(name);
  });

  it('never stores doubles when two processes save the same batch at once', async () => {
    const batch = Array.from({ length: 200 }, (_, n) => buildPost(`p${n}`));
    const runs = await Promise.all([
      open.posts.saveBatch(SOURCE, batch),
      open.posts.saveBatch(SOURCE, [...batch].reverse()),
      open.posts.saveBatch(SOURCE, batch),
    ]);
    const created = runs.flat().filter((saved) => saved.outcome === 'created');
    expect(created).toHaveLength(200);
    expect((await open.posts.counts()).posts).toBe(200);
  });

  it('finds posts in the order asked for and leaves unknown ids out', async () => {
    const saved = await open.posts.saveBatch(SOURCE, [buildPost('a'), buildPost('b')]);
    const ids = saved.map((post) => post.id).reverse();
    const found = await open.posts.findByIds([
      ...ids,
      'no-id',
      '01900000-0000-7000-8000-000000000000',
    ]);
    expect(found.map((post) => post.externalId)).toEqual(['b', 'a']);
  });

  it('keeps the analysis of an old revision without making it current', async () => {
    const [saved] = await open.posts.saveBatch(SOURCE, [buildPost('a')]);
    const id = saved?.id ?? '';
    await outcomes(['a', { text: 'Đã sửa.' }]);
    const late = { reference: { id, revision: 1 }, analysis: buildAnalysis() };
    const now = { reference: { id, revision: 2 }, analysis: buildAnalysis({ risk: 0.4 }) };
    expect(await open.posts.saveAnalyses([late])).toEqual([]);
    expect(await open.posts.saveAnalyses([late, now])).toEqual([{ id, revision: 2 }]);
    const [found] = await open.posts.findAnalyzed([id]);
    expect(found?.analysis).toEqual(buildAnalysis({ risk: 0.4 }));
    expect(found?.analyzedAt).toEqual(NOON);
    expect(await query(database.url, 'SELECT 1 FROM post_analyses')).toHaveLength(2);
  });

  it('replaces an analysis of the same step versions and adds one of newer ones', async () => {
    const [saved] = await open.posts.saveBatch(SOURCE, [buildPost('a')]);
    const reference = { id: saved?.id ?? '', revision: 1 };
    const steps = { ...buildAnalysis().steps, risk: 'baseline-2' };
    await open.posts.saveAnalyses([{ reference, analysis: buildAnalysis() }]);
    await open.posts.saveAnalyses([{ reference, analysis: buildAnalysis({ risk: 0.1 }) }]);
    expect(await query(database.url, 'SELECT risk FROM post_analyses')).toEqual([{ risk: 0.1 }]);
    await open.posts.saveAnalyses([{ reference, analysis: buildAnalysis({ steps }) }]);
    expect((await open.posts.findAnalyzed([reference.id]))[0]?.analysis?.steps.risk).toBe(
      'baseline-2',
    );
  });

  it('leaves out analyses of posts that do not exist', async () => {
    const reference = { id: '01900000-0000-7000-8000-000000000000', revision: 1 };
    expect(await open.posts.saveAnalyses([{ reference, analysis: buildAnalysis() }])).toEqual([]);
  });

  it('lists what still waits for analysis, the longest waiting first', async () => {
    open.clock.set(minutesLater(-60));
    const [old] = await open.posts.saveBatch(SOURCE, [buildPost('old')]);
    open.clock.set(NOON);
    const [fresh] = await open.posts.saveBatch(SOURCE, [buildPost('new')]);
    expect(await open.posts.counts()).toEqual({ posts: 2, unanalyzed: 2 });
    expect(await open.posts.findUnanalyzed(minutesLater(-10), 10)).toEqual([
      { id: old?.id, revision: 1 },
    ]);
    const reference = { id: old?.id ?? '', revision: 1 };
    await open.posts.saveAnalyses([{ reference, analysis: buildAnalysis() }]);
    expect(await open.posts.findUnanalyzed(minutesLater(10), 10)).toEqual([
      { id: fresh?.id, revision: 1 },
    ]);
  });

  it('counts posts that rest on a narrative by their current analysis', async () => {
    const [a, b] = await open.posts.saveBatch(SOURCE, [
      buildPost('a'),
      buildPost('b', { publishedAt: minutesLater(-600) }),
    ]);
    const reference = { id: a?.id ?? '', revision: 1 };
    await open.posts.saveAnalyses([
      { reference, analysis: buildAnalysis() },
      { reference: { id: b?.id ?? '', revision: 1 }, analysis: buildAnalysis() },
    ]);
    const count = (since: Date) => open.posts.countByNarrative(['N-01', 'N-02'], since);
    expect(await count(minutesLater(-900))).toEqual(new Map([['N-01', 2]]));
    expect(await count(minutesLater(-60))).toEqual(new Map([['N-01', 1]]));
    await open.posts.saveAnalyses([{ reference, analysis: buildAnalysis({ claims: [] }) }]);
    expect(await count(minutesLater(-60))).toEqual(new Map());
  });

  it('takes back everything that a failed transaction wrote', async () => {
    const failing = open.transactions.run(async () => {
      await open.posts.saveBatch(SOURCE, [buildPost('a')]);
      await open.transactions.run(() => open.posts.saveBatch(SOURCE, [buildPost('b')]));
      throw new Error('giữa chừng');
    });
    await expect(failing).rejects.toThrow('giữa chừng');
    expect((await open.posts.counts()).posts).toBe(0);
  });
});
