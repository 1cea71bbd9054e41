import { type FactQuantity } from '#domain';
import { type MeasuredQuantity, type Quantity } from '#nlp';

/** What can be compared with what: years with months, days with working days, money with money. */
export interface Measure {
  readonly dimension: 'money' | 'percent' | 'daily-percent' | 'months' | 'days' | 'age' | 'times';
  /** Factor to the base unit of the dimension: đồng, percent, months, days, months of age. */
  readonly factor: number;
  /** The period a sum of money is for, when it is said. */
  readonly per: 'day' | 'month' | 'year' | null;
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
  week: { dimension: 'days', factor: 7, per: null },
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

/** What a text says, made comparable: its ends (one number has one) in the base unit. */
export interface SaidMeasure extends Measure {
  readonly ends: readonly number[];
}

/** @returns how a quantity of a text is compared; null for dates, people, parts and the like */
export function measureOfSaid(said: Quantity): SaidMeasure | null {
  if (said.kind === 'date') return null;
  const daily = said.kind === 'percent' && said.per.includes('day');
  const measure = measureOf(daily ? 'percent_per_day' : said.unit);
  if (measure === null) return null;
  const ends = said.upper === null ? [said.value] : [said.value, said.upper];
  return {
    ...measure,
    per: said.kind === 'money' ? periodOf(said) : null,
    ends: ends.map((end) => end * measure.factor),
  };
}

function periodOf({ per }: MeasuredQuantity): Measure['per'] {
  return per.find((unit) => unit === 'day' || unit === 'month' || unit === 'year') ?? null;
}

/** @returns whether it says how often, not how long: "một tháng", "một năm". */
export function isPeriod(said: Quantity): boolean {
  return said.kind === 'duration' && said.value === 1 && said.upper === null;
}

/** @returns whether what a text says could be the value of something measured so. */
export function isComparable(said: Quantity, measure: Measure): boolean {
  const own = measureOfSaid(said);
  if (own === null || own.dimension !== measure.dimension) return false;
  return own.per === null || measure.per === null || own.per === measure.per;
}

/** @returns whether the text says exactly the fact's value, or one end of its range. */
export function isSameValue(said: Quantity, fact: FactQuantity): boolean {
  const own = measureOfSaid(said);
  const measure = measureOf(fact.unit);
  if (own === null || measure === null || !isComparable(said, measure)) return false;
  const ends = typeof fact.value === 'number' ? [fact.value] : fact.value;
  const isEnd = (value: number): boolean =>
    ends.some((end) => nearlyEqual(value, end * measure.factor));
  // "5 đến 10 triệu" is not "10 đến 15 triệu".
  return own.ends.length > 1 && ends.length > 1 ? own.ends.every(isEnd) : own.ends.some(isEnd);
}

/** @returns whether the value lies inside what a range of the fact allows. */
export function isInsideRange(said: Quantity, fact: FactQuantity): boolean {
  if (typeof fact.value === 'number') return false;
  const own = measureOfSaid(said);
  const measure = measureOf(fact.unit);
  if (own === null || measure === null || !isComparable(said, measure)) return false;
  const [low, high] = [fact.value[0] * measure.factor, fact.value[1] * measure.factor];
  return own.ends.every((value) => low <= value && value <= high);
}

/** @returns whether both say a number in common, whatever it is per */
export function sharesNumber(said: Quantity, told: Quantity): boolean {
  const [a, b] = [measureOfSaid(said), measureOfSaid(told)];
  if (a === null || b === null || a.dimension !== b.dimension) return false;
  return a.ends.some((one) => b.ends.some((other) => nearlyEqual(one, other)));
}

function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
