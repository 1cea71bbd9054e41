import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { query } from './database.js';
import {
  buildEarlierFact,
  buildFact,
  buildNarrative,
  buildQuantity,
  KnowledgeDesk,
} from './knowledge-desk.js';
import { minutesLater, NOON } from './persistence.js';

jest.setTimeout(60_000);

describe('versions of facts and narratives', () => {
  let desk: KnowledgeDesk;

  beforeAll(async () => {
    desk = await KnowledgeDesk.create();
  });

  beforeEach(async () => {
    await desk.clear();
    await desk.seed();
  });

  afterAll(() => desk.close());

  it('say who changed what, when and why', async () => {
    const edited = buildFact({ conditions: 'Áp dụng cả cho bảo hiểm y tế.' });
    await desk.edit(edited);
    expect(await desk.open.factBase.versionsOfFact('REF-01')).toEqual([
      {
        content: edited,
        version: 2,
        snapshot: 2,
        edit: {
          origin: 'officer',
          author: 'Chị Hạnh',
          reason: 'Theo công văn mới.',
          at: minutesLater(60),
        },
      },
      {
        content: buildFact(),
        version: 1,
        snapshot: 1,
        edit: {
          origin: 'seed',
          author: 'Bộ dữ liệu kèm sản phẩm',
          reason: 'Nạp lần đầu từ tệp kèm sản phẩm.',
          at: NOON,
        },
      },
    ]);
  });

  it('let one of two who edit the same version through, and tell the other by whom', async () => {
    const results = await Promise.allSettled([
      desk.edit(buildFact({ conditions: 'Bản thứ nhất.' })),
      desk.edit(buildFact({ conditions: 'Bản thứ hai.' })),
    ]);
    const [refused] = results.filter((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ kind: 'conflict', code: 'knowledge.stale_version' });
    expect(String(refused?.reason)).toContain('Chị Hạnh');
    expect(await desk.open.factBase.versionsOfFact('REF-01')).toHaveLength(2);
    await expect(desk.edit(buildFact(), 0)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(desk.edit(buildFact({ id: 'REF-77' }), 3)).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  it('refuse a fact whose period meets another value of the same thing', async () => {
    const second = buildFact({ id: 'REF-78', quantities: [buildQuantity({ value: 2_600_000 })] });
    await expect(desk.edit(second, 0)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'knowledge.faulty_facts',
    });
    const longer = buildEarlierFact({ validTo: null });
    await expect(desk.edit(longer)).rejects.toThrow('REF-01');
    expect(await desk.open.knowledge.latestSerial()).toBe(1);
  });

  it('cannot be changed or removed, whoever asks the database', async () => {
    const { url } = desk.database;
    for (const table of ['fact_versions', 'narrative_versions', 'knowledge_snapshots']) {
      for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
        await expect(query(url, statement)).rejects.toThrow('only added to');
      }
    }
    await expect(
      query(url, `UPDATE fact_versions SET content = content || '{"value": "0 đồng"}'`),
    ).rejects.toThrow('only added to');
  });

  it('grow a story by the ways it is told, each once', async () => {
    const add = (phrasing: string) =>
      desk.editor.addPhrasing('R01', phrasing, { author: 'Chị Lan', reason: 'Vụ việc VV-1.' });
    const grown = await add('bỏ lương cơ sở là  lương hưu tụt hết');
    expect(grown.version).toBe(2);
    expect(grown.content.phrasings).toHaveLength(2);
    expect((await add('Bỏ lương cơ sở là lương hưu tụt hết')).version).toBe(2);
    const both = await Promise.all([add('lương hưu sắp mất nửa'), add('hết lương cơ sở rồi')]);
    expect(both.map(({ version }) => version).sort()).toEqual([3, 4]);
    const [newest] = await desk.open.factBase.versionsOfNarrative('R01');
    expect(newest?.content.phrasings).toHaveLength(4);
    await expect(
      desk.editor.addPhrasing('R99', 'x', { author: 'a', reason: 'b' }),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('refuse a story that names facts which are not there', async () => {
    const content = buildNarrative({ facts: ['REF-01', 'REF-404'] });
    const signature = { author: 'Chị Hạnh', reason: 'Thêm căn cứ.' };
    await expect(
      desk.editor.saveNarrative({ ...signature, content, expectedVersion: 1 }),
    ).rejects.toMatchObject({ code: 'knowledge.unknown_facts' });
    const saved = await desk.editor.saveNarrative({
      ...signature,
      content: buildNarrative({ facts: ['REF-01', 'REF-02'] }),
      expectedVersion: 1,
    });
    expect(saved.version).toBe(2);
  });
});

describe('questions to the fact base', () => {
  let desk: KnowledgeDesk;

  beforeAll(async () => {
    desk = await KnowledgeDesk.create();
    await desk.seed();
    await desk.edit(
      buildFact({
        id: 'PA-01',
        topic: 'pension-adjustment',
        quantities: [],
        validTo: '2027-06-30',
      }),
      0,
    );
  });

  afterAll(() => desk.close());

  const ask = (changes: Partial<Parameters<KnowledgeDesk['open']['factBase']['facts']>[0]>) =>
    desk.open.factBase.facts({
      ...{ on: null, topic: null, attribute: null, only: null, words: [], limit: 50, cursor: null },
      ...changes,
    });
  const ids = ({ items }: Awaited<ReturnType<typeof ask>>) =>
    items.map(({ content }) => content.id);

  it('which facts hold on a day, and about what', async () => {
    expect(ids(await ask({ on: '2026-06-30' }))).toEqual(['REF-02']);
    expect(ids(await ask({ on: '2026-07-01' }))).toEqual(['PA-01', 'REF-01']);
    expect(ids(await ask({ on: '2026-07-01', topic: 'contribution' }))).toEqual(['REF-01']);
    expect(await ask({ on: '2020-01-01' })).toEqual({ items: [], total: 0, nextCursor: null });
  });

  it('which facts say the words, typed with or without diacritics', async () => {
    expect(ids(await ask({ words: ['luong', 'co', 'so', '2.340.000'] }))).toEqual(['REF-02']);
    expect(ids(await ask({ words: ['Lương', 'CƠ', '161/2026/nđ-cp'] }))).toEqual([
      'PA-01',
      'REF-01',
      'REF-02',
    ]);
    expect(ids(await ask({ words: ['lượng'] }))).toEqual([]);
    expect(ids(await ask({ words: ['%'] }))).toEqual([]);
  });

  it('page by page, nothing twice and nothing left out', async () => {
    const first = await ask({ limit: 2 });
    expect([ids(first), first.total, first.nextCursor]).toEqual([['PA-01', 'REF-01'], 3, 'REF-01']);
    const second = await ask({ limit: 2, cursor: first.nextCursor });
    expect([ids(second), second.total, second.nextCursor]).toEqual([['REF-02'], 3, null]);
  });

  it('what begins and ends in the days to come', async () => {
    const changing = async (from: string, to: string) =>
      (await desk.open.factBase.factsChanging(from, to)).map(({ content }) => content.id);
    expect(await changing('2026-06-30', '2026-06-30')).toEqual(['REF-02']);
    expect(await changing('2026-07-01', '2026-07-30')).toEqual(['PA-01', 'REF-01']);
    expect(await changing('2027-06-01', '2027-06-30')).toEqual(['PA-01']);
    expect(await changing('2026-08-01', '2027-06-29')).toEqual([]);
  });

  it('what an attribute was, period by period and version by version', async () => {
    await desk.edit(buildEarlierFact({ value: '2,34 triệu đồng' }));
    const versions = await desk.open.factBase.versionsWithAttribute('reference_level.base_salary');
    expect(versions.map(({ content, version }) => [content.id, version])).toEqual([
      ['REF-02', 1],
      ['REF-02', 2],
      ['REF-01', 1],
    ]);
    expect(await desk.open.factBase.versionsWithAttribute('no.such')).toEqual([]);
  });

  it('which stories say the words', async () => {
    const page = await desk.open.factBase.narratives({
      ...{ kind: 'fabricated', words: ['giam', 'mot', 'nua'], limit: 10, cursor: null },
    });
    expect(page.items.map(({ content }) => content.id)).toEqual(['R01']);
    const none = await desk.open.factBase.narratives({
      ...{ kind: 'scam', words: [], limit: 10, cursor: null },
    });
    expect(none.total).toBe(0);
  });
});
