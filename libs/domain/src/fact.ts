import { type Scope, type ScopeCase, withinScope } from './scope.js';
import { type Topic } from './topic.js';

/** Where in the law a fact stands, e.g. Luật 41/2024/QH15, Điều 64 khoản 1. */
interface Citation {
  readonly document: string;
  readonly locator: string | null;
}

export const QUANTITY_COMPARATORS = ['eq', 'gte', 'lte', 'gt', 'lt', 'range'] as const;

export type QuantityComparator = (typeof QUANTITY_COMPARATORS)[number];

/** What values are counted in; `age_year_month` are months of age, dates and phones are digits. */
export const QUANTITY_UNITS = [
  'VND',
  'VND_per_day',
  'VND_per_month',
  'VND_per_year',
  'percent',
  'percent_per_day',
  'times',
  'year',
  'month',
  'day',
  'working_day',
  'age_year',
  'age_year_month',
  'calendar_year',
  'date_yyyymmdd',
  'count',
  'phone_number',
] as const;

export const FACT_EXCEPTIONS = [
  'no-legal-basis',
  'no-locator',
  'no-start',
  'restated-value',
  'issued-after-start',
] as const;

/** What a fact lacks, or tells again, and why that is accepted: shown wherever the fact is. */
export interface FactException {
  readonly kind: (typeof FACT_EXCEPTIONS)[number];
  /** Vietnamese. */
  readonly reason: string;
  /** The fact whose value a `restated-value` tells again, else null. */
  readonly of: string | null;
}

/** One measured value of a fact, in the unit of its attribute (config/facts/attributes). */
export interface FactQuantity {
  readonly attribute: string;
  readonly comparator: QuantityComparator;
  /** One number, or the two ends of a `range`. */
  readonly value: number | readonly [number, number];
  /** One of QUANTITY_UNITS. */
  readonly unit: string;
  /** For whom and when, in Vietnamese, for people. */
  readonly appliesTo: string | null;
  /** The same in the closed vocabulary; what the fact as a whole is about comes on top. */
  readonly scope: Scope;
}

/** One rule of the law with the days on which it holds. Dates are ISO days in Vietnam's time. */
export interface Fact {
  readonly id: string;
  readonly topic: Topic;
  readonly statement: string;
  /** What holds for all that the fact says: which insurance, whose duty, which sex. */
  readonly scope: ScopeCase;
  readonly value: string | null;
  readonly quantities: readonly FactQuantity[];
  readonly conditions: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** ISO day on which the rule was signed; null where no text at hand states it. */
  readonly issuedOn: string | null;
  readonly previous: string | null;
  readonly legalBasis: readonly Citation[];
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly usable: boolean;
  /** Why the fact may not decide a verdict; null when it may. */
  readonly unusableReason: string | null;
  readonly exceptions: readonly FactException[];
}

type Period = Pick<Fact, 'validFrom' | 'validTo'>;

/** The end of what holds without one, as an ISO day. */
export const LAST_DAY = '9999-12-31';

/** @returns whether the fact holds on an ISO day; a fact without a start has always held. */
export function holdsOn(fact: Period, day: string): boolean {
  return (fact.validFrom ?? '') <= day && day <= (fact.validTo ?? LAST_DAY);
}

/** @returns whether there is a day on which both facts hold */
export function holdTogether(one: Period, other: Period): boolean {
  return (
    (one.validFrom ?? '') <= (other.validTo ?? LAST_DAY) &&
    (other.validFrom ?? '') <= (one.validTo ?? LAST_DAY)
  );
}

/**
 * Whether the fact may decide a verdict: it is relied on, and it says since when it holds. One
 * without a first day may have been law on the day that is asked, or not.
 */
export function mayDecide({ usable, validFrom }: Pick<Fact, 'usable' | 'validFrom'>): boolean {
  return usable && validFrom !== null;
}

/**
 * `issued`: signed, not yet in force; `proposed`: not even signed; `coming`: before its first day,
 * and whether it was signed by then nobody has said.
 */
export type FactState = 'in-force' | 'expired' | 'issued' | 'proposed' | 'coming';

/** @returns how the rule stands on an ISO day, whatever its value */
export function stateOn(
  fact: Pick<Fact, 'validFrom' | 'validTo' | 'issuedOn'>,
  day: string,
): FactState {
  if (holdsOn(fact, day)) return 'in-force';
  if (day > (fact.validTo ?? LAST_DAY)) return 'expired';
  if (fact.issuedOn === null) return 'coming';
  return fact.issuedOn <= day ? 'issued' : 'proposed';
}

/** @returns for whom a value of the fact holds, with what the whole fact is about */
export function scopeOf(fact: Pick<Fact, 'scope'>, quantity: Pick<FactQuantity, 'scope'>): Scope {
  return withinScope(fact.scope, quantity.scope);
}
