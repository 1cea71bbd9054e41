import { SCOPE_VALUES } from './scope-vocabulary.js';

export type ScopeDimension = keyof typeof SCOPE_VALUES;
export type ScopeValue<D extends ScopeDimension = ScopeDimension> =
  (typeof SCOPE_VALUES)[D][number];

/** A narrower value and the wider ones: who is near poor in a poor commune is near poor. */
const WIDER: Readonly<Partial<Record<ScopeValue, readonly ScopeValue[]>>> = {
  'declared-household-owner': ['household-owner'],
  'other-household-owner': ['household-owner'],
  'highly-skilled-teacher': ['highly-skilled'],
  'relative-without-carer': ['relative'],
  'disabled-child': ['child'],
  'school-pupil': ['student'],
  'bank-payee': ['pensioner'],
  employer: ['organisation'],
  employee: ['individual'],
  'after-retirement-age': ['retirement-age'],
  'early-by-impairment': ['impairment'],
  'left-before-birth': ['childbirth'],
  'long-sickness': ['sickness'],
  'agreed-evasion': ['evasion'],
  'no-registration': ['evasion'],
  'false-file': ['fraud'],
  'contributed-before-2014': ['contributed-before-2025-07'],
  'rejoined-from-2025-07': ['contributed-from-2025-07'],
  'extremely-hazardous': ['hazardous'],
  'underground-coal': ['hazardous'],
  'six-month-average-salary': ['average-salary'],
  'minimum-contribution': ['contribution'],
};

/** What people mean when they do not say: nobody writes "sinh thường, một con, việc bình thường". */
const USUAL: Readonly<Partial<Record<ScopeDimension, ScopeValue>>> = {
  work: 'normal',
  delivery: 'normal',
  babies: 'one',
  standing: 'general',
};

/** Groups that say nothing against any other: who has no pension may be poor or not. */
const BESIDE_OTHERS: readonly ScopeValue[] = [
  'without-pension',
  'bank-payee',
  'household',
  'relative',
  'relative-without-carer',
  'child',
  'disabled-child',
];

/**
 * Which values of a dimension rule each other out; of a dimension not listed all do. A minimum
 * wage is one of region I as well as of the city that lies in it.
 */
const RIVALS: Readonly<Partial<Record<ScopeDimension, readonly (readonly ScopeValue[])[]>>> = {
  scheme: [['compulsory', 'voluntary']],
  group: [SCOPE_VALUES.group.filter((value) => !BESIDE_OTHERS.includes(value))],
  region: [
    ['I', 'II', 'III', 'IV'],
    ['rural', 'urban'],
    ['ho-chi-minh-city', 'da-nang', 'nationwide'],
  ],
  facility: [
    ['primary', 'basic', 'specialised'],
    ['former-district', 'former-province', 'former-central'],
  ],
  case: [
    ['late-payment', 'evasion', 'agreed-evasion', 'no-registration'],
    ['childbirth', 'left-before-birth', 'bed-rest', 'infertility'],
    ['sickness', 'long-sickness', 'child-sickness'],
    ['one-off-top-up', 'prepayment', 'lump-sum'],
    ['retirement-age', 'after-retirement-age', 'early-by-impairment'],
    ['interrupted', 'continuous'],
    ['no-job-notice', 'job-refusal'],
  ],
  since: [
    ['contributed-before-2014', 'contributed-from-2014'],
    ['contributed-before-2025-07', 'contributed-from-2025-07', 'rejoined-from-2025-07'],
    ['receiving-before-1995', 'receiving-before-2024-07', 'receiving-before-2026-07'],
  ],
  // As long as there is a base salary the reference level is the same amount (REF-03).
  base: [
    SCOPE_VALUES.base.filter((value) => value !== 'base-salary'),
    SCOPE_VALUES.base.filter((value) => value !== 'reference-level'),
  ],
};

/** How the values that a text names lie to those that are asked for. */
export type Agreement = 'agrees' | 'unnamed' | 'differs';

/**
 * @param named values of the dimension that the text names, undefined when it names none
 * @returns `unnamed` when the text neither says nor contradicts what is asked for
 */
export function agreementOf(
  dimension: ScopeDimension,
  wanted: readonly ScopeValue[],
  named: readonly ScopeValue[] | undefined,
): Agreement {
  if (named === undefined || named.length === 0) return isUsual(dimension, wanted);
  const some = (fits: (said: ScopeValue, asked: ScopeValue) => boolean): boolean =>
    named.some((said) => wanted.some((asked) => fits(said, asked)));
  if (some(isWithin)) return 'agrees';
  // "chủ hộ" names neither those who declare nor the others, and contradicts neither.
  if (some((said, asked) => isWithin(asked, said))) return 'unnamed';
  return some((said, asked) => areRivals(dimension, said, asked)) ? 'differs' : 'unnamed';
}

function isUsual(dimension: ScopeDimension, wanted: readonly ScopeValue[]): Agreement {
  const usual = USUAL[dimension];
  return usual !== undefined && wanted.includes(usual) ? 'agrees' : 'unnamed';
}

function isWithin(narrow: ScopeValue, wide: ScopeValue): boolean {
  return narrow === wide || (WIDER[narrow] ?? []).includes(wide);
}

function areRivals(dimension: ScopeDimension, a: ScopeValue, b: ScopeValue): boolean {
  const sets = RIVALS[dimension];
  return sets === undefined || sets.some((set) => set.includes(a) && set.includes(b));
}

/** @returns the values without those that a narrower one among them includes */
export function withoutWider(values: readonly ScopeValue[]): ScopeValue[] {
  return values.filter((wide) => !values.some((value) => value !== wide && isWithin(value, wide)));
}
