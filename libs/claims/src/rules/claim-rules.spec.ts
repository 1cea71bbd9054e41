import { describe, expect, it } from '@jest/globals';
import { type Fact } from '#domain';
import { parseQuantities } from '#nlp';
import { buildLaw } from '../factories.js';
import { readFrame } from '../frames/read-frame.js';
import { viewOfSpan } from '../frames/view-of-span.js';
import { FactBase } from '../knowledge/fact-base.js';
import { matchingWordsOf } from '../text/matching-text.js';
import { applyRules, CLAIM_RULES } from './claim-rules.js';
import { type RuleFinding } from './rule-finding.js';

const { facts: FACTS } = buildLaw();

function findings(
  text: string,
  matter: string,
  day = '2026-09-01',
  facts: readonly Fact[] = FACTS,
): RuleFinding[] {
  const post = { day, words: matchingWordsOf(text), quantities: parseQuantities(text, day) };
  const view = viewOfSpan(post, { start: 0, end: text.length });
  return applyRules(readFrame(view, matter, new FactBase(facts)));
}

const names = (found: readonly RuleFinding[]): string[] => found.map(({ rule }) => rule);

describe('CLAIM_RULES', () => {
  it('have names of their own and say in Vietnamese what they look for', () => {
    expect(new Set(CLAIM_RULES.map(({ name }) => name)).size).toBe(CLAIM_RULES.length);
    for (const { about } of CLAIM_RULES) expect(about).toMatch(/^[A-ZĐ].*\.$/u);
  });

  it('name the post, the law, the day and the article', () => {
    const [found] = findings('lương cơ sở là 2.340.000 đồng', 'REF-01');
    expect(found).toMatchObject({ rule: 'value-expired', verdict: 'outdated' });
    expect(found?.reason).toBe(
      'Bài nêu “2.340.000 đồng”; ngày 01/09/2026 áp dụng 2.530.000 đồng/tháng, căn cứ REF-01 (Điều 3 khoản 2 Nghị định 161/2026/NĐ-CP). Con số trong bài theo căn cứ REF-02 (Luật 41/2024/QH15), đã hết hiệu lực từ sau ngày 30/06/2026.'.replace(
        'REF-02 (Luật 41/2024/QH15)',
        'REF-02 (Điều 64 khoản 1 Luật 41/2024/QH15)',
      ),
    );
  });

  it('tell a value to come from the one in force', () => {
    const text = 'lương cơ sở là 2.530.000 đồng';
    expect(names(findings(text, 'REF-01', '2026-05-01'))).toEqual(['value-not-yet']);
    expect(names(findings(text, 'REF-01'))).toEqual(['value-in-force']);
  });

  it('tell a wrong period from the right digits', () => {
    expect(names(findings('chậm đóng tính 0,03%/tháng', 'LE-01'))).toEqual([
      'unit-or-period-wrong',
    ]);
  });

  it('settle nothing where the facts are not to be relied on', () => {
    const found = findings('trợ cấp hưu trí xã hội 500.000 đồng', 'SA-03');
    expect(found).toMatchObject([{ rule: 'unusable-fact', verdict: 'unverified' }]);
  });

  it('settle nothing where facts contradict each other', () => {
    const [first] = FACTS.filter(({ id }) => id === 'REF-01');
    const quantities = first?.quantities.map((one) => ({ ...one, value: 9_000_000 })) ?? [];
    const other = first === undefined ? [] : [{ ...first, id: 'REF-01-n1', quantities }];
    const found = findings('lương cơ sở là 2.530.000 đồng', 'REF-01', '2026-09-01', [
      ...FACTS,
      ...other,
    ]);
    expect(found).toMatchObject([{ rule: 'facts-contradict', verdict: 'unverified' }]);
  });

  it('name both contradicting facts, also under other ids and in other units', () => {
    const years = FACTS.filter(({ id }) => id === 'PE-01');
    const other = (value: number, unit: string): Fact[] =>
      years.map((fact) => ({
        ...fact,
        id: 'XX-01',
        quantities: fact.quantities.map((one) => ({ ...one, value, unit })),
      }));
    const text = 'đóng đủ 15 năm được hưởng lương hưu';
    const asked = (facts: readonly Fact[]): RuleFinding[] =>
      findings(text, 'PE-01', '2026-09-01', [...FACTS, ...facts]);
    const [found] = asked(other(240, 'month'));
    expect(found).toMatchObject({ rule: 'facts-contradict', verdict: 'unverified' });
    expect(found?.reason).toMatch(/PE-01.*15 năm.*XX-01.*240 tháng/);
    expect(names(asked(other(180, 'month')))).not.toContain('facts-contradict');
  });

  it('settle nothing by a fact without a first day', () => {
    const undated = FACTS.map((fact) =>
      fact.id === 'LE-01' ? { ...fact, validFrom: null } : fact,
    );
    for (const text of ['chậm đóng tính 0,03%/ngày', 'chậm đóng tính 0,05%/ngày']) {
      const found = findings(text, 'LE-01', '2026-09-01', undated);
      expect(found).toMatchObject([{ rule: 'unusable-fact', verdict: 'unverified' }]);
      expect(found[0]?.reason).toContain('chưa ghi ngày bắt đầu có hiệu lực');
    }
  });

  it.each([
    ['năm 2099 lương cơ sở là 2.530.000 đồng', '2026-09-01', 'law-not-known-yet'],
    ['lương cơ sở là 2.530.000 đồng', '2099-09-01', 'law-not-known-yet'],
    ['từ 31/2/2026 lương cơ sở là 2.530.000 đồng', '2026-09-01', 'day-not-known'],
    ['từ hôm nay lương cơ sở là 2.530.000 đồng', '', 'day-not-known'],
    [`lương cơ sở ${'2.530.000 đồng, '.repeat(13)}`, '2026-09-01', 'numbers-too-many'],
  ])('leave open what cannot be compared: %s on %s', (text, day, rule) => {
    const open = findings(text, 'REF-01', day).filter((one) => one.rule === rule);
    expect(open).toMatchObject([{ verdict: 'unverified', decides: null }]);
    expect(names(findings('năm 2030 lương cơ sở là 2.530.000 đồng', 'REF-01'))).not.toContain(rule);
  });

  it.each([
    '',
    'ngày 31/2/2026 lương cơ sở 2.530.000 đồng',
    'năm 2099 lương cơ sở 99 tỷ',
    '15 năm '.repeat(20_000),
    'không phải được rút '.repeat(10_000),
    'không đóng là mất hết '.repeat(10_000),
    'nghị định 1/'.repeat(20_000),
    '\uD800\u0000😀'.repeat(5_000),
  ])('bear bad input: %#', (text) => {
    for (const day of ['2026-09-01', '', '2099-12-31']) {
      expect(names(findings(text, 'REF-01', day)).length).toBeLessThan(CLAIM_RULES.length);
      expect(names(findings(text, 'PE-08', day)).length).toBeLessThan(CLAIM_RULES.length);
    }
  });

  it('take a question, a denial and a draft for no claim of wrong', () => {
    for (const text of [
      'tin giả: lương cơ sở là 2.340.000 đồng',
      'trước đây lương cơ sở là 2.340.000 đồng',
    ]) {
      expect(findings(text, 'REF-01')).toEqual([]);
    }
  });
});
