import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analysis, type Fact } from '#domain';
import { InlineAnalyzer, loadAnalysisResources } from '#enrichment';
import { lawText, listOfClaims, listOfNumbers } from '../../bench/claims/bad-posts.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const PATIENCE = 60_000;

type Analyze = (text: string, day?: string) => Promise<Analysis>;

let resources: Awaited<ReturnType<typeof loadAnalysisResources>>;
let analyze: Analyze;

beforeAll(async () => {
  resources = await loadAnalysisResources((file) =>
    Promise.resolve(readFileSync(path.join(ROOT, file))),
  );
  analyze = analyzerOf(resources.knowledge.facts);
}, PATIENCE);

/** The shipped models over the facts that are given. */
function analyzerOf(facts: readonly Fact[]): Analyze {
  const analyzer = new InlineAnalyzer({
    ...resources,
    knowledge: { ...resources.knowledge, facts },
  });
  return async (text, day = '2026-11-20') => {
    const publishedAt = new Date(`${day}T12:00:00+07:00`);
    const [analysis] = await analyzer.analyze([{ text, publishedAt }]);
    if (analysis === undefined) throw new Error('no analysis');
    requireSound(text, analysis);
    return analysis;
  };
}

/** What holds for any text: spans inside it, and no verdict without evidence but `unverified`. */
function requireSound(text: string, { claims, flag, verdict }: Analysis): void {
  let from = 0;
  for (const claim of claims) {
    expect(claim.start).toBeGreaterThanOrEqual(from);
    expect(claim.end).toBeGreaterThan(claim.start);
    from = claim.end;
    if (claim.verdict !== 'unverified') expect(claim.evidence).not.toEqual([]);
    expect(claim.reason).not.toMatch(/undefined|null|NaN|Invalid/);
  }
  expect(from).toBeLessThanOrEqual(text.length);
  if (verdict === 'unverified') expect(flag).toBe(false);
}

const said = (analysis: Analysis): [string, string][] =>
  analysis.claims.map(({ verdict, rule }) => [verdict, rule]);

function changed(id: string, change: (fact: Fact) => readonly Fact[]): Analyze {
  const { facts } = resources.knowledge;
  return analyzerOf(facts.flatMap((fact) => (fact.id === id ? change(fact) : [fact])));
}

const withValue = (fact: Fact, id: string, value: number): Fact => ({
  ...fact,
  id,
  quantities: fact.quantities.map((one) => ({ ...one, value })),
});

describe('facts that contradict each other', () => {
  const NEW = 'Lương cơ sở hiện nay là 2.530.000 đồng một tháng.';
  const OTHER = 'Lương cơ sở hiện nay là 2.600.000 đồng một tháng.';

  it.each(['REF-01-n1', 'XX-99'])('settle nothing, whichever is told (%s)', async (id) => {
    const asked = changed('REF-01', (fact) => [fact, withValue(fact, id, 2_600_000)]);
    for (const text of [NEW, OTHER, 'Lương cơ sở hiện nay là 9.000.000 đồng một tháng.']) {
      const analysis = await asked(text);
      expect(said(analysis)).toEqual([['unverified', 'facts-contradict']]);
      expect(analysis.claims[0]?.reason).toContain('REF-01');
      expect(analysis.claims[0]?.reason).toContain(id);
    }
    expect(said(await analyze(NEW))).toEqual([['accurate', 'value-in-force']]);
    expect((await analyze(OTHER)).claims[0]?.rule).not.toBe('facts-contradict');
    expect((await analyze(OTHER)).claims[0]?.verdict).not.toBe('accurate');
  });

  it('say nothing against days on which only one of them holds', async () => {
    const asked = changed('REF-01', (fact) => [
      fact,
      { ...withValue(fact, 'REF-01-n1', 2_600_000), validFrom: '2027-01-01' },
    ]);
    expect(said(await asked(NEW))).toEqual([['accurate', 'value-in-force']]);
    expect(said(await asked(NEW, '2027-03-01'))).toEqual([['unverified', 'facts-contradict']]);
  });

  it('contradict nothing where one may not decide', async () => {
    const open = { usable: false, unusableReason: 'Chưa xác nhận.' };
    for (const change of [open, { validFrom: null }]) {
      const asked = changed('REF-01', (fact) => [
        fact,
        { ...withValue(fact, 'REF-01-n1', 2_600_000), ...change },
      ]);
      expect(said(await asked(NEW))).toEqual([['accurate', 'value-in-force']]);
    }
  });

  it('make no known story false that is told with a number', async () => {
    const text = 'Phải đóng đủ 20 năm mới được hưởng lương hưu.';
    expect((await analyze(text)).claims[0]?.verdict).toBe('outdated');
    const asked = changed('PE-01', (fact) => [fact, withValue(fact, 'PE-01-n1', 20)]);
    expect((await asked(text)).claims.map(({ verdict }) => verdict)).toEqual(['unverified']);
  });
});

describe('a fact without a first day', () => {
  it.each([
    'Lương cơ sở hiện nay là 2.530.000 đồng một tháng.',
    'Lương cơ sở hiện nay là 2.340.000 đồng một tháng.',
    'Lương cơ sở hiện nay là 9.000.000 đồng một tháng.',
  ])('makes nothing right or wrong: %s', async (text) => {
    const asked = changed('REF-01', (fact) => [{ ...fact, validFrom: null }]);
    const analysis = await asked(text);
    expect(analysis.claims.map(({ verdict }) => verdict)).toEqual(['unverified']);
    expect(analysis.claims[0]?.reason).toMatch(/chưa/i);
  });
});

describe('days that cannot be', () => {
  it.each([
    'Từ ngày 31/2/2026 lương cơ sở là 2.530.000 đồng.',
    'Từ 31/2/2026, lương cơ sở là 2.340.000 đồng một tháng.',
    'Từ ngày 31 tháng 2 phải đóng đủ 20 năm mới được hưởng lương hưu.',
    'tu ngay 30/2/2027 phai dong du 20 nam moi duoc huong luong huu',
    'Từ ngày 31/4/2026 lương cơ sở là 2.530.000 đồng.',
    'Từ ngày 29/2/2027 lương cơ sở là 9.000.000 đồng.',
  ])('settle nothing: %s', async (text) => {
    const analysis = await analyze(text);
    expect(said(analysis)).toEqual([['unverified', 'day-not-known']]);
    expect(analysis.verdict).toBe('unverified');
  });

  it.each([
    'Năm 2099 lương cơ sở là 99 triệu đồng một tháng.',
    'Từ 1/7/2099 phải đóng đủ 20 năm mới được hưởng lương hưu.',
    'Đến năm 2099 lương cơ sở vẫn là 2.530.000 đồng.',
  ])('of a law that nobody knows yet settle nothing: %s', async (text) => {
    for (const [verdict] of said(await analyze(text))) expect(verdict).toBe('unverified');
    expect((await analyze(text)).flag).toBe(false);
  });

  it('nor does a post of 2099, but fraud stays fraud', async () => {
    const text = 'Phải đóng đủ 20 năm mới được hưởng lương hưu, lương cơ sở là 2.340.000 đồng.';
    const analysis = await analyze(text, '2099-05-05');
    expect(analysis.claims.length).toBeGreaterThan(0);
    for (const [verdict, rule] of said(analysis)) {
      expect([verdict, rule]).toEqual(['unverified', 'law-not-known-yet']);
    }
    const lure =
      'Nhận rút BHXH một lần nhanh, gửi mã OTP và phí 500k qua zalo để được hỗ trợ ngay.';
    expect((await analyze(lure, '2099-05-05')).verdict).toBe('scam');
  });

  it('"hôm nay" is the day the post is judged on', async () => {
    const text = 'Từ hôm nay lương cơ sở là 2.530.000 đồng một tháng.';
    expect((await analyze(text, '2026-07-01')).claims[0]?.verdict).toBe('accurate');
    expect((await analyze(text, '2026-01-10')).claims[0]?.verdict).not.toBe('accurate');
  });

  it.each(['0001-01-01', '1900-01-01', '9999-12-31'])('bear a post of %s', async (day) => {
    const text = 'Phải đóng đủ 20 năm mới được hưởng lương hưu.';
    for (const [verdict] of said(await analyze(text, day))) expect(verdict).not.toBe('accurate');
  });
});

describe('posts that are too much', () => {
  it.each(['amounts', 'percents', 'plain', 'ages', 'dates'] as const)(
    '300 numbers are no claim that is right or wrong: %s',
    async (kind) => {
      const analysis = await analyze(listOfNumbers(kind, 300));
      expect(analysis.flag).toBe(false);
      for (const [verdict] of said(analysis)) expect(verdict).toBe('unverified');
    },
  );

  it('one claim beside 300 numbers is still found', async () => {
    const claim = 'Phải đóng đủ 20 năm mới được hưởng lương hưu.';
    const analysis = await analyze(`${claim}\n${listOfNumbers('amounts', 300)}`);
    expect(analysis.claims[0]).toMatchObject({ start: 0, verdict: 'outdated' });
  });

  it.each(['\n', ' '])('of 50 claims every one is found, with its own law (%j)', async (joint) => {
    const claims = listOfClaims(50);
    const text = claims.join(joint);
    const analysis = await analyze(text);
    expect(analysis.readUpTo).toBeNull();
    expect(analysis.claims).toHaveLength(50);
    analysis.claims.forEach(({ verdict }, at) => {
      expect(verdict).toBe(at % 2 === 0 ? 'accurate' : 'outdated');
    });
  });

  it('of 30,000 words of law what was read is told, and no more is judged', async () => {
    const text = lawText(30_000);
    expect(text.length).toBeGreaterThan(100_000);
    const { readUpTo, claims, flag } = await analyze(text);
    expect(readUpTo).toBeGreaterThan(0);
    expect(readUpTo).toBeLessThanOrEqual(20_000);
    for (const { end } of claims) expect(end).toBeLessThanOrEqual(readUpTo ?? 0);
    expect(flag).toBe(false);
    for (const { verdict } of claims) expect(['accurate', 'unverified']).toContain(verdict);
  });

  it('of 400 short sentences it is told where reading ended', async () => {
    const text = 'Đóng đủ 15 năm được hưởng lương hưu. '.repeat(400);
    const { readUpTo } = await analyze(text);
    expect(text.length).toBeLessThan(20_000);
    expect(readUpTo).toBeLessThan(text.length);
    expect(text.slice(0, readUpTo ?? 0)).toMatch(/lương hưu\.$/);
  });
});
