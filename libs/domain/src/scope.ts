import { SCOPE_RANGES, SCOPE_VALUES } from './scope-vocabulary.js';

export type ScopeDimension = keyof typeof SCOPE_VALUES;
export type ScopeRange = (typeof SCOPE_RANGES)[number];
type ScopeName = ScopeDimension | ScopeRange;
export type ScopeValue<D extends ScopeDimension = ScopeDimension> =
  (typeof SCOPE_VALUES)[D][number];

/** From (inclusive) to (exclusive, null: without end). */
export type Range = readonly [number, number | null];

/**
 * One set of circumstances: all of its dimensions hold together, of each any of the values. A
 * dimension that is not named is open.
 */
export type ScopeCase = {
  readonly [D in ScopeDimension]?: readonly ScopeValue<D>[];
} & {
  readonly [R in ScopeRange]?: Range;
};

/** Alternatives, any of which will do ("sinh đôi hoặc con thứ hai"); none: no restriction. */
export type Scope = readonly ScopeCase[];

/** How a value is to be read, not whose it is. */
const MEASURE: readonly ScopeName[] = ['base', 'per', 'countedFrom', 'standing', 'fund'];

/** A narrower value and the wider ones it belongs to: who is near poor in a poor commune is near poor. */
const WIDER: Readonly<Partial<Record<ScopeValue, readonly ScopeValue[]>>> = {
  'declared-household-owner': ['household-owner'],
  'other-household-owner': ['household-owner'],
  'highly-skilled-teacher': ['highly-skilled'],
  'relative-without-carer': ['relative'],
  'disabled-child': ['child'],
  'school-pupil': ['student'],
  'left-before-birth': ['childbirth'],
  'long-sickness': ['sickness'],
  'early-by-impairment': ['impairment'],
  'agreed-evasion': ['evasion'],
  'no-registration': ['evasion'],
  'false-file': ['fraud'],
  'extremely-hazardous': ['hazardous'],
  'underground-coal': ['hazardous'],
  'six-month-average-salary': ['average-salary'],
  'minimum-contribution': ['contribution'],
  'after-retirement-age': ['retirement-age'],
};

/** What people mean when they do not say: nobody writes "sinh thường, một con, việc bình thường". */
const USUAL: Readonly<Partial<Record<ScopeDimension, ScopeValue>>> = {
  work: 'normal',
  delivery: 'normal',
  babies: 'one',
  standing: 'general',
};

/** How what a text names lies to the scope of a value. */
export interface ScopeComparison {
  /**
   * `fits`: all the scope asks is named and agrees. `open`: nothing contradicts, but the text does
   * not name all of it. `measured-otherwise`: only the unit or what a share is of, differs.
   * `differs`: the text names other circumstances.
   */
  readonly outcome: 'fits' | 'open' | 'measured-otherwise' | 'differs';
  readonly differs: readonly ScopeName[];
  readonly unnamed: readonly ScopeName[];
  /** How many dimensions are named and agree. */
  readonly agrees: number;
}

const UNRESTRICTED: ScopeComparison = { outcome: 'fits', differs: [], unnamed: [], agrees: 0 };

export function isScopeDimension(name: string): name is ScopeDimension {
  return Object.hasOwn(SCOPE_VALUES, name);
}

export function isScopeRange(name: string): name is ScopeRange {
  return SCOPE_RANGES.some((range) => range === name);
}

/** @returns whether the closed list of the dimension has the value */
export function isScopeValue(dimension: ScopeDimension, value: string): boolean {
  return SCOPE_VALUES[dimension].some((known) => known === value);
}

/**
 * Compares what a text names with the scope of a value; of alternatives the nearest counts.
 * @param said what the text names: several values of a dimension are all named, a range is what
 *   its number allows ("đóng 15 năm" is [180, 181))
 */
export function compareScope(scope: Scope, said: ScopeCase): ScopeComparison {
  const compared = scope.map((one) => compareCase(one, said));
  return compared.toSorted((a, b) => distance(a) - distance(b))[0] ?? UNRESTRICTED;
}

/** Fewer contradictions first, then more agreement, then less left open. */
function distance({ differs, unnamed, agrees }: ScopeComparison): number {
  return 10_000 * differs.length - 100 * agrees + unnamed.length;
}

function compareCase(scope: ScopeCase, said: ScopeCase): ScopeComparison {
  const differs: ScopeName[] = [];
  const unnamed: ScopeName[] = [];
  let agrees = 0;
  for (const name of namesOf(scope)) {
    const agreement = isScopeRange(name)
      ? compareRanges(scope[name], said[name])
      : compareValues(scope[name], said[name], USUAL[name]);
    if (agreement === 'differs') differs.push(name);
    if (agreement === 'unnamed') unnamed.push(name);
    if (agreement === 'agrees') agrees += 1;
  }
  return { outcome: outcomeOf(differs, unnamed), differs, unnamed, agrees };
}

function outcomeOf(
  differs: readonly ScopeName[],
  unnamed: readonly ScopeName[],
): ScopeComparison['outcome'] {
  if (differs.some((name) => !MEASURE.includes(name))) return 'differs';
  if (differs.length > 0) return 'measured-otherwise';
  return unnamed.length > 0 ? 'open' : 'fits';
}

function namesOf(scope: ScopeCase): ScopeName[] {
  return Object.keys(scope).filter((name) => isScopeDimension(name) || isScopeRange(name));
}

type Agreement = 'agrees' | 'unnamed' | 'differs' | 'free';

function compareValues(
  wanted: readonly ScopeValue[] | undefined,
  named: readonly ScopeValue[] | undefined,
  usual: ScopeValue | undefined,
): Agreement {
  if (wanted === undefined) return 'free';
  if (named === undefined || named.length === 0) {
    return usual !== undefined && wanted.includes(usual) ? 'free' : 'unnamed';
  }
  if (named.some((value) => wanted.some((one) => isWithin(value, one)))) return 'agrees';
  // "chủ hộ" names neither those who declare nor the others, and contradicts neither.
  return named.some((value) => wanted.some((one) => isWithin(one, value))) ? 'unnamed' : 'differs';
}

function isWithin(narrow: ScopeValue, wide: ScopeValue): boolean {
  return narrow === wide || (WIDER[narrow] ?? []).includes(wide);
}

function compareRanges(wanted: Range | undefined, named: Range | undefined): Agreement {
  if (wanted === undefined) return 'free';
  if (named === undefined) return 'unnamed';
  if (named[0] >= wanted[0] && endOf(named) <= endOf(wanted)) return 'agrees';
  return named[0] < endOf(wanted) && wanted[0] < endOf(named) ? 'unnamed' : 'differs';
}

function endOf([, end]: Range): number {
  return end ?? Number.POSITIVE_INFINITY;
}

/** @returns the values without those that a narrower one among them includes */
export function withoutWider(values: readonly ScopeValue[]): ScopeValue[] {
  return values.filter((wide) => !values.some((value) => value !== wide && isWithin(value, wide)));
}

/** @returns every alternative with what holds for all of them added; its own dimensions win */
export function withinScope(whole: ScopeCase, scope: Scope): Scope {
  if (scope.length > 0) return scope.map((one) => ({ ...whole, ...one }));
  return Object.keys(whole).length === 0 ? [] : [whole];
}

/** @returns the same text for scopes that say the same, whatever the order */
export function scopeKey(scope: Scope): string {
  return scope.map(caseKey).sort().join('|');
}

function caseKey(scope: ScopeCase): string {
  const parts = namesOf(scope).map((name) => {
    const values = (scope[name] ?? []).map(String);
    return `${name}=${(isScopeRange(name) ? values : values.sort()).join(',')}`;
  });
  return parts.sort().join(';');
}
