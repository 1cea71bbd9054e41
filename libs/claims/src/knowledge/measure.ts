import { type FactQuantity } from '#domain';
import { type Quantity } from '#nlp';

/** What can be compared with what: years with months, days with working days, money with money. */
export interface Measure {
  readonly dimension: 'money' | 'percent' | 'daily-percent' | 'months' | 'days' | 'age' | 'times';
  /** Factor to the base unit of the dimension: đồng, percent, months, days, months of age. */
  readonly factor: number;
  readonly per: Quantity['per'];
}

const MEASURES: Readonly<Record<string, Measure>> = {
  VND: { dimension: 'money', factor: 1, per: null },
  VND_per_day: { dimension: 'money', factor: 1, per: 'day' },
  VND_per_month: { dimension: 'money', factor: 1, per: 'month' },
  VND_per_year: { dimension: 'money', factor: 1, per: 'year' },
  percent: { dimension: 'percent', factor: 1, per: null },
  percent_per_day: { dimension: 'daily-percent', factor: 1, per: null },
  year: { dimension: 'months', factor: 12, per: null },
  month: { dimension: 'months', factor: 1, per: null },
  day: { dimension: 'days', factor: 1, per: null },
  working_day: { dimension: 'days', factor: 1, per: null },
  age_year: { dimension: 'age', factor: 12, per: null },
  age_year_month: { dimension: 'age', factor: 1, per: null },
  times: { dimension: 'times', factor: 1, per: null },
};

/** @returns how a unit is compared; null for dates, counts and the like, which are not. */
export function measureOf(unit: string): Measure | null {
  return MEASURES[unit] ?? null;
}

/** @returns whether what a text says could be the value of something measured so. */
export function isComparable(said: Quantity, measure: Measure): boolean {
  const own = measureOf(said.unit);
  if (own === null || own.dimension !== measure.dimension) return false;
  return said.per === null || measure.per === null || said.per === measure.per;
}

/** @returns whether the text says exactly the fact's value, or one end of its range. */
export function isSameValue(said: Quantity, fact: FactQuantity): boolean {
  const own = measureOf(said.unit);
  const measure = measureOf(fact.unit);
  if (own === null || measure === null || !isComparable(said, measure)) return false;
  const ends = typeof fact.value === 'number' ? [fact.value] : fact.value;
  return ends.some((end) => nearlyEqual(said.value * own.factor, end * measure.factor));
}

/** @returns whether the value lies inside what a range of the fact allows. */
export function isInsideRange(said: Quantity, fact: FactQuantity): boolean {
  if (typeof fact.value === 'number') return false;
  const own = measureOf(said.unit);
  const measure = measureOf(fact.unit);
  if (own === null || measure === null || !isComparable(said, measure)) return false;
  const value = said.value * own.factor;
  return fact.value[0] * measure.factor <= value && value <= fact.value[1] * measure.factor;
}

function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
