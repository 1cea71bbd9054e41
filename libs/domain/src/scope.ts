import {
  type Agreement,
  agreementOf,
  type ScopeDimension,
  type ScopeValue,
} from './scope-relations.js';
import { SCOPE_RANGES, SCOPE_VALUES } from './scope-vocabulary.js';

export type ScopeRange = (typeof SCOPE_RANGES)[number];
type ScopeName = ScopeDimension | ScopeRange;
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

const ANY: Range = [0, null];
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
      ? compareRanges(scope[name] ?? ANY, said[name])
      : agreementOf(name, scope[name] ?? [], said[name]);
    if (agreement === 'differs') differs.push(name);
    if (agreement === 'unnamed') unnamed.push(name);
    // What is usual and unsaid fits, but is no sign that this is what the text is about.
    if (agreement === 'agrees' && said[name] !== undefined) agrees += 1;
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

function compareRanges(wanted: Range, named: Range | undefined): Agreement {
  if (named === undefined) return 'unnamed';
  if (named[0] >= wanted[0] && endOf(named) <= endOf(wanted)) return 'agrees';
  return named[0] < endOf(wanted) && wanted[0] < endOf(named) ? 'unnamed' : 'differs';
}

function endOf([, end]: Range): number {
  return end ?? Number.POSITIVE_INFINITY;
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
