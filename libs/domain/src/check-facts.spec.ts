import { describe, expect, it } from '@jest/globals';
import { checkFacts, type FactFault } from './check-facts.js';
import { type Fact, type FactQuantity, stateOn } from './fact.js';

function buildQuantity(fields: Partial<FactQuantity> = {}): FactQuantity {
  return {
    attribute: 'minimum_wage.monthly',
    comparator: 'eq',
    value: 5_310_000,
    unit: 'VND_per_month',
    appliesTo: 'vùng I',
    scope: [{ region: ['I'] }],
    ...fields,
  };
}

function buildFact(fields: Partial<Fact> = {}): Fact {
  return {
    id: 'REF-06',
    topic: 'contribution',
    statement: 'Lương tối thiểu tháng vùng I là 5.310.000 đồng.',
    scope: {},
    value: null,
    quantities: [buildQuantity()],
    conditions: null,
    validFrom: '2026-01-01',
    validTo: null,
    issuedOn: null,
    previous: null,
    legalBasis: [{ document: 'Nghị định 293/2025/NĐ-CP', locator: 'Điều 3 khoản 1' }],
    sources: [],
    confidence: 'A',
    usable: true,
    unusableReason: null,
    exceptions: [],
    ...fields,
  };
}

const rules = (...facts: Fact[]): string[] =>
  checkFacts(facts).map(({ factId, rule }: FactFault) => `${factId} ${rule}`);
const before = (fields: Partial<Fact> = {}): Fact =>
  buildFact({ id: 'REF-06-p1', validFrom: '2024-07-01', validTo: '2025-12-31', ...fields });

describe('checkFacts', () => {
  it('finds nothing in periods that follow each other', () => {
    expect(rules(before(), buildFact())).toEqual([]);
  });

  it('finds two values of one scope on one day, told in other words and another order', () => {
    const wages = buildQuantity({ value: 4_960_000, appliesTo: 'vùng 1', scope: [] });
    const old = before({ validTo: '2026-01-01', scope: { region: ['I'] }, quantities: [wages] });
    expect(rules(old, buildFact())).toEqual(['REF-06 overlap']);
    expect(rules({ ...old, scope: { region: ['II'] } }, buildFact())).toEqual([]);
  });

  it('lets a fact tell again the same value of a named other one, and no other value', () => {
    const exceptions = [{ kind: 'restated-value', reason: 'Nhắc lại.', of: 'REF-06' }] as const;
    const again = buildFact({ id: 'REF-09', exceptions });
    expect(rules(buildFact(), buildFact({ id: 'REF-09' }))).toEqual(['REF-09 overlap']);
    expect(rules(buildFact(), again)).toEqual([]);
    expect(rules(again, buildFact())).toEqual([]);
    const other = { ...again, quantities: [buildQuantity({ value: 5_000_000 })] };
    expect(rules(buildFact(), other)).toEqual(['REF-09 overlap', 'REF-09 needless-exception']);
  });

  it.each<[string, Partial<Fact>]>([
    ['REF-06 no-start', { validFrom: null }],
    ['REF-06 wrong-period', { validTo: '2025-12-31' }],
    ['REF-06 wrong-period', { validTo: '2026-06-30', issuedOn: '2026-07-01' }],
    ['REF-06 issued-after-start', { issuedOn: '2026-07-01' }],
    ['REF-06 no-legal-basis', { legalBasis: [] }],
    [
      'REF-06 no-locator',
      { legalBasis: [{ document: 'Nghị định 293/2025/NĐ-CP', locator: null }] },
    ],
    ['REF-06 unknown-unit', { quantities: [buildQuantity({ unit: 'đồng' })] }],
  ])('finds %s', (rule, fields) => {
    expect(rules(buildFact(fields))).toEqual([rule]);
  });

  it('finds scope values outside the closed lists', () => {
    const scope: unknown = JSON.parse('{"region":["V"],"colour":["red"]}');
    expect(rules(buildFact({ scope: scope as Fact['scope'] }))).toEqual([
      'REF-06 unknown-scope',
      'REF-06 unknown-scope',
    ]);
  });

  it('accepts an exception with its reason, and asks to drop it when it is not needed', () => {
    const exceptions = [{ kind: 'no-start', reason: 'Nguồn không nêu.', of: null }] as const;
    expect(rules(buildFact({ validFrom: null, exceptions }))).toEqual([]);
    expect(rules(buildFact({ exceptions }))).toEqual(['REF-06 needless-exception']);
    const late = { kind: 'issued-after-start', reason: 'Áp dụng cả thời gian trước.', of: null };
    const excepted = { exceptions: [{ ...late, kind: 'issued-after-start' as const }] };
    expect(rules(buildFact({ issuedOn: '2026-07-01', ...excepted }))).toEqual([]);
  });
});

describe('stateOn', () => {
  const fact = { validFrom: '2026-07-01', validTo: '2027-06-30', issuedOn: '2026-05-15' };

  it.each([
    ['2026-05-14', 'proposed'],
    ['2026-05-15', 'issued'],
    ['2026-06-30', 'issued'],
    ['2026-07-01', 'in-force'],
    ['2027-06-30', 'in-force'],
    ['2027-07-01', 'expired'],
  ])('on %s is %s', (day, state) => {
    expect(stateOn(fact, day)).toBe(state);
  });

  it('does not guess a day of signing', () => {
    expect(stateOn({ ...fact, issuedOn: null }, '2026-06-30')).toBe('coming');
  });
});
