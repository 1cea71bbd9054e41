import { describe, expect, it } from '@jest/globals';
import {
  type AnalysisView,
  analysisViewSchema,
  attributeHistorySchema,
  attributeListSchema,
  caseViewSchema,
  factChangesSchema,
  type FactContent,
  factDetailSchema,
  factPageSchema,
  narrativeDetailSchema,
  narrativePageSchema,
  restingPageSchema,
  savedFactSchema,
  savedNarrativeSchema,
} from '#contracts';
import { ApiClient } from './api-client.js';
import { ApiFixture, eventually, problemOf } from './api-fixture.js';
import { CLAIM, PASSWORD, PHONE } from './api-seed.js';
import { startApi } from './api-process.js';

const fixture = ApiFixture.forSuite();

const SALARY = 'reference_level.base_salary';

async function fact(id: string) {
  const answer = await (await fixture.client('minh')).send('GET', `/api/facts/${id}`);
  return factDetailSchema.parse(answer.json());
}

async function addVersion(
  login: string,
  id: string,
  content: FactContent,
  expectedVersion: number,
) {
  const browser = await fixture.client(login);
  return browser.send('POST', `/api/facts/${id}/versions`, {
    json: { expectedVersion, content, reason: 'Theo văn bản mới của Bộ.' },
  });
}

describe('the fact base', () => {
  it('lists what holds on a day, by topic and words, page by page', async () => {
    const browser = await fixture.client('minh');
    const list = async (query: string) =>
      factPageSchema.parse((await browser.send('GET', `/api/facts?${query}`)).json());
    const all = await list('limit=200');
    expect(all.total).toBeGreaterThan(300);
    const rest = await list(`limit=200&cursor=${all.nextCursor}`);
    expect(all.items.length + rest.items.length).toBe(all.total);
    const found = await list('on=2026-06-30&topic=contribution&q=luong co so 2.340.000');
    expect(found.items.map(({ id }) => id)).toContain('REF-02');
    expect(found).toMatchObject({ day: '2026-06-30', nextCursor: null });
    expect(found.items.every(({ inForce, state }) => inForce && state === 'in-force')).toBe(true);
    expect(all.items.some(({ exceptions }) => exceptions.length > 0)).toBe(true);
    expect(problemOf(await browser.send('GET', '/api/facts?on=31-2')).status).toBe(400);
  });

  it('narrows the list by what is measured and by what facts lack', async () => {
    const browser = await fixture.client('minh');
    const list = async (query: string) =>
      factPageSchema.parse((await browser.send('GET', `/api/facts?limit=200&${query}`)).json());
    const measured = await list(`attribute=${SALARY}`);
    expect(measured.items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['REF-01', 'REF-02']),
    );
    const unusable = await list('only=unusable');
    expect(unusable.total).toBeGreaterThan(0);
    expect(unusable.items.some(({ usable }) => usable)).toBe(false);
    const lacking = await list('only=exceptions');
    expect(lacking.items.every(({ exceptions }) => exceptions.length > 0)).toBe(true);
    const { attributes } = attributeListSchema.parse(
      (await browser.send('GET', '/api/attributes')).json(),
    );
    const meaning = attributes.find(({ attribute }) => attribute === SALARY)?.meaning;
    expect(meaning).toContain('Lương cơ sở');
  });

  it('tells what begins and ends, and what an attribute was', async () => {
    const browser = await fixture.client('minh');
    const changes = factChangesSchema.parse(
      (await browser.send('GET', '/api/facts/changes?days=3660')).json(),
    );
    const days = changes.changes.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day >= changes.from && day <= changes.to)).toBe(true);
    const history = attributeHistorySchema.parse(
      (await browser.send('GET', `/api/attributes/${SALARY}/history`)).json(),
    );
    expect(history.periods.map(({ factId }) => factId)).toEqual(
      expect.arrayContaining(['REF-02', 'REF-01']),
    );
    expect(problemOf(await browser.send('GET', '/api/attributes/khong.co/history')).status).toBe(
      404,
    );
  });

  it('tells which verdicts rest on a fact', async () => {
    await fixture.database.openCase();
    expect((await fact('REF-01')).reliedOn).toMatchObject({ posts: 1, unversioned: 1 });
    const browser = await fixture.client('minh');
    const page = restingPageSchema.parse(
      (await browser.send('GET', '/api/facts/REF-01/verdicts')).json(),
    );
    expect(page).toMatchObject({
      total: 1,
      items: [{ verdict: 'outdated', version: null, words: CLAIM }],
    });
    expect(page.items[0]?.caseId).not.toBeNull();
    const one = await browser.send('GET', '/api/facts/REF-01/verdicts?version=1');
    expect(restingPageSchema.parse(one.json()).total).toBe(0);
    const none = await browser.send('GET', '/api/facts/KHONG-CO/verdicts');
    expect(problemOf(none).code).toBe('knowledge.not_found');
  });

  it('takes a version of a lead, keeps the old one, and tells the others apart', async () => {
    const { content, version } = await fact('REF-08');
    const changed = { ...content, conditions: 'Bản sửa để kiểm tra.' };
    expect(problemOf(await addVersion('lan', 'REF-08', changed, 1)).status).toBe(403);
    const answer = await addVersion('hanh', 'REF-08', changed, version.version);
    expect(answer.status).toBe(201);
    const saved = savedFactSchema.parse(answer.json());
    expect(saved.fact).toMatchObject({
      conditions: 'Bản sửa để kiểm tra.',
      version: { version: 2, origin: 'officer', author: 'Chị Hạnh' },
      versions: [{ version: 2 }, { version: 1, content }],
    });
    const late = problemOf(await addVersion('hanh', 'REF-08', content, version.version));
    expect(late).toMatchObject({ status: 409, code: 'knowledge.stale_version' });
    expect(late.detail).toContain('Chị Hạnh');
  });

  it('shows a case the version of the law that it was judged by', async () => {
    const { id, postId } = await fixture.database.openCase(`${CLAIM}, ai cũng nói vậy.`);
    await fixture.database.analyse(postId);
    const show = async () => {
      const answer = await (await fixture.client('lan')).send('GET', `/api/review/cases/${id}`);
      return caseViewSchema.parse(answer.json());
    };
    const before = await show();
    const ruled = (view: typeof before) => view.facts.find((one) => one.id === 'REF-01');
    expect(before.claims[0]).toMatchObject({
      ruleWords: { title: expect.any(String) },
      explanation: { reliesOn: 'REF-01', postedOn: '2026-11-20' },
    });
    expect(ruled(before)).toMatchObject({ changedSince: false });
    const { content, version } = await fact('REF-01');
    const edited = { ...content, conditions: 'Bản mới sau khi bài đã được phân tích.' };
    expect((await addVersion('hanh', 'REF-01', edited, version.version)).status).toBe(201);
    expect(ruled(await show())).toEqual({ ...ruled(before), changedSince: true });
  });

  it('refuses what contradicts the law as it stands, or lacks what a fact must have', async () => {
    const { content } = await fact('REF-01');
    const twice = problemOf(await addVersion('hanh', 'REF-91', content, 0));
    expect(twice).toMatchObject({ status: 400, code: 'knowledge.faulty_facts' });
    expect(twice.errors?.[0]).toMatchObject({ path: 'overlap' });
    const groundless = { ...content, quantities: [], legalBasis: [] };
    const lacking = problemOf(await addVersion('hanh', 'REF-91', groundless, 0));
    expect(lacking.errors).toEqual([
      { path: 'no-legal-basis', message: 'REF-91: không dẫn văn bản nào' },
    ]);
    const strange = { ...content, scope: { sex: ['other'] } };
    const unknown = problemOf(await addVersion('hanh', 'REF-91', strange, 0));
    expect(unknown).toMatchObject({ code: 'knowledge.invalid_fact' });
    expect(unknown.errors?.[0]?.path).toMatch(/^scope/);
    expect(problemOf(await addVersion('hanh', 'Mã lạ', content, 0)).status).toBe(400);
  });

  it('reaches the analysis of every process without a restart', async () => {
    const other = await startApi({ DATABASE_URL: fixture.databaseUrl });
    try {
      const elsewhere = new ApiClient(other.address);
      await elsewhere.logIn('minh', PASSWORD);
      const here = await fixture.client('minh');
      const before = await analyse(here);
      expect((await analyse(elsewhere)).knowledge).toBe(before.knowledge);
      const { content, version } = await fact('REF-01');
      const changed = { ...content, conditions: 'Nhận biết được ở mọi tiến trình.' };
      await addVersion('hanh', 'REF-01', changed, version.version);
      expect((await analyse(here)).knowledge).toBe((before.knowledge ?? 0) + 1);
      await eventually(async () => {
        const { knowledge, facts } = await analyse(elsewhere);
        const seen = facts.find(({ id }) => id === 'REF-01')?.conditions;
        return knowledge === (before.knowledge ?? 0) + 1 && seen === changed.conditions;
      });
    } finally {
      expect(await other.stop()).toBe(0);
    }
  });

  async function analyse(browser: ApiClient): Promise<AnalysisView> {
    const answer = await browser.send('POST', '/api/analysis', {
      json: {
        text: 'Từ tháng 7/2026 lương cơ sở là 2.530.000 đồng/tháng.',
        published_at: '2026-11-24',
      },
    });
    return analysisViewSchema.parse(answer.json());
  }
});

describe('the known false stories', () => {
  const story = async () => {
    const browser = await fixture.client('minh');
    return narrativeDetailSchema.parse((await browser.send('GET', '/api/narratives/R03')).json());
  };

  it('are listed by kind and words', async () => {
    const browser = await fixture.client('minh');
    const answer = await browser.send('GET', '/api/narratives?kind=scam&q=ho tro tet');
    const page = narrativePageSchema.parse(answer.json());
    expect(page.items.map(({ id }) => id)).toContain('R03');
    expect(page.items.every(({ kind }) => kind === 'scam')).toBe(true);
    expect(problemOf(await browser.send('GET', '/api/narratives/R999')).status).toBe(404);
  });

  it('grow by what an officer confirms, without personal data', async () => {
    const before = await story();
    const add = async (login: string) =>
      (await fixture.client(login)).send('POST', '/api/narratives/R03/phrasings', {
        json: {
          phrasing: `Quỹ thất nghiệp phát quà Tết, gọi ${PHONE} nhận liền`,
          reason: 'Xác nhận ở vụ việc VV-2611-0001.',
        },
      });
    expect(problemOf(await add('minh')).status).toBe(403);
    const grown = narrativeDetailSchema.parse((await add('lan')).json());
    expect(grown.content.phrasings.length).toBe(before.content.phrasings.length + 1);
    expect(grown.content.phrasings.at(-1)).toContain('•'.repeat(PHONE.length));
    expect(grown.version).toMatchObject({ author: 'Chị Lan', origin: 'officer' });
    expect(narrativeDetailSchema.parse((await add('lan')).json()).version).toEqual(grown.version);
  });

  it('are corrected by a lead', async () => {
    const { content, version } = await story();
    const browser = await fixture.client('hanh');
    const correct = (facts: string[]) =>
      browser.send('POST', '/api/narratives/R03/versions', {
        json: {
          expectedVersion: version.version,
          reason: 'Viết lại lời đính chính cho rõ.',
          content: { ...content, facts, correction: 'Không có khoản hỗ trợ này.' },
        },
      });
    expect(problemOf(await correct(['KHONG-CO'])).code).toBe('knowledge.unknown_facts');
    const saved = savedNarrativeSchema.parse((await correct(content.facts)).json());
    expect(saved.narrative.correction).toBe('Không có khoản hỗ trợ này.');
    expect(saved.narrative.version.version).toBe(version.version + 1);
  });
});
