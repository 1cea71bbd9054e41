import { describe, expect, it } from '@jest/globals';
import {
  compareScope,
  type Scope,
  type ScopeCase,
  type ScopeComparison,
  scopeKey,
  withinScope,
} from './scope.js';

const SECOND_CHILD: Scope = [{ babies: ['two'] }, { birthOrder: ['second'] }];
const SICK_DAYS: Scope = [{ work: ['normal'], contributionMonths: [180, 360] }];

describe('compareScope', () => {
  it.each<[string, Scope, ScopeCase, ScopeComparison['outcome']]>([
    ['no restriction', [], { sex: ['male'] }, 'fits'],
    ['the same sex', [{ sex: ['male'] }], { sex: ['male'] }, 'fits'],
    ['another sex', [{ sex: ['male'] }], { sex: ['female'] }, 'differs'],
    ['a sex that is not named', [{ sex: ['male'] }], {}, 'open'],
    ['one of two named', [{ party: ['employer'] }], { party: ['employee', 'employer'] }, 'fits'],
    ['one alternative', SECOND_CHILD, { birthOrder: ['second'] }, 'fits'],
    [
      'none of the alternatives',
      SECOND_CHILD,
      { birthOrder: ['first'], babies: ['one'] },
      'differs',
    ],
    [
      'a narrower group',
      [{ group: ['household-owner'] }],
      { group: ['declared-household-owner'] },
      'fits',
    ],
    [
      'a wider group',
      [{ group: ['declared-household-owner'] }],
      { group: ['household-owner'] },
      'open',
    ],
    ['a sister group', [{ group: ['near-poor'] }], { group: ['poor'] }, 'differs'],
    ['a group beside another', [{ group: ['poor'] }], { group: ['without-pension'] }, 'open'],
    ['a city in a region', [{ region: ['I'] }], { region: ['ho-chi-minh-city'] }, 'open'],
    ['another region', [{ region: ['I'] }], { region: ['II'] }, 'differs'],
    ['another insurance beside', [{ scheme: ['compulsory'] }], { scheme: ['health'] }, 'open'],
    ['the other insurance', [{ scheme: ['compulsory'] }], { scheme: ['voluntary'] }, 'differs'],
    [
      'base salary for reference level',
      [{ base: ['reference-level'] }],
      { base: ['base-salary'] },
      'open',
    ],
    ['late for evaded', [{ case: ['late-payment'] }], { case: ['evasion'] }, 'differs'],
    ['late and by agreement', [{ case: ['evasion'] }], { case: ['agreed-evasion'] }, 'fits'],
    ['a case beside another', [{ case: ['retirement-age'] }], { case: ['lump-sum'] }, 'open'],
    ['everyone for some', [{ group: ['near-poor'] }], { group: ['everyone'] }, 'differs'],
    [
      'another base',
      [{ base: ['reference-level'] }],
      { base: ['monthly-pension'] },
      'measured-otherwise',
    ],
    ['what is usual, unsaid', SICK_DAYS, { contributionMonths: [192, 193] }, 'fits'],
    ['the end of a range', SICK_DAYS, { contributionMonths: [360, 361] }, 'differs'],
    ['a range without end', [{ age: [75, null] }], { age: [80, 81] }, 'fits'],
    ['a range that only overlaps', [{ age: [75, null] }], { age: [70, null] }, 'open'],
  ])('%s', (_name, scope, said, outcome) => {
    expect(compareScope(scope, said).outcome).toBe(outcome);
  });

  it('names what differs and what is left open', () => {
    const scope: Scope = [{ sex: ['male'], region: ['I'], work: ['hazardous'] }];
    expect(compareScope(scope, { sex: ['male'], region: ['II'] })).toEqual({
      outcome: 'differs',
      differs: ['region'],
      unnamed: ['work'],
      agrees: 1,
    });
  });
});

describe('scopeKey', () => {
  it('is the same whatever the order', () => {
    const one: Scope = [{ sex: ['male'], group: ['poor', 'near-poor'] }, { age: [6, null] }];
    const other: Scope = [{ age: [6, null] }, { group: ['near-poor', 'poor'], sex: ['male'] }];
    expect(scopeKey(one)).toBe(scopeKey(other));
  });

  it('tells the ends of a range apart', () => {
    expect(scopeKey([{ age: [3, 7] }])).not.toBe(scopeKey([{ age: [0, 3] }]));
  });
});

describe('withinScope', () => {
  it('adds what holds for the whole fact to every alternative', () => {
    expect(withinScope({ scheme: ['compulsory'] }, SECOND_CHILD)).toEqual([
      { scheme: ['compulsory'], babies: ['two'] },
      { scheme: ['compulsory'], birthOrder: ['second'] },
    ]);
    expect(withinScope({ sex: ['male'] }, [])).toEqual([{ sex: ['male'] }]);
    expect(withinScope({}, [])).toEqual([]);
  });
});
