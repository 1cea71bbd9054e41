import { type Span } from '#domain';

/** The units of facts.jsonl; money is in đồng, ages in months, dates as yyyymmdd. */
type QuantityUnit =
  | 'VND'
  | 'percent'
  | 'percent_per_day'
  | 'year'
  | 'month'
  | 'day'
  | 'working_day'
  | 'age_year_month'
  | 'date_yyyymmdd'
  | 'calendar_year'
  | 'times';

/** What is measured. */
type QuantityKind = 'money' | 'percent' | 'duration' | 'age' | 'date' | 'year' | 'multiple';

/** A value read from a text, with its span in the original. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: QuantityUnit;
  /** The period a sum of money is for ("mỗi tháng", "/năm"), when it is said. */
  readonly per: 'day' | 'month' | 'year' | null;
}

/** What a rule reads from a match, before it has a place. */
export type Reading = Pick<Quantity, 'kind' | 'value' | 'unit'>;
