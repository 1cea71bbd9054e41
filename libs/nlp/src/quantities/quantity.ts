import { type QuantityComparator, type Span } from '#domain';

/** What is measured. */
type MeasuredKind = 'money' | 'percent' | 'duration' | 'age' | 'multiple' | 'fraction' | 'count';

/**
 * In what it is measured. Ages (`age_year_month`) count months, so 61 years and 6 months are 738;
 * `times` multiplies; `whole` is the thing a fraction is a part of; `item` counts files, firms and
 * the like.
 */
export type QuantityUnit =
  | 'VND'
  | 'USD'
  | 'percent'
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'working_day'
  | 'hour'
  | 'minute'
  | 'age_year_month'
  | 'times'
  | 'whole'
  | 'person'
  | 'item';

/** For each of what: "/tháng", "mỗi người", "một ngày". */
export type PerUnit =
  'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'time' | 'person' | 'household' | 'item';

/** What a multiple or a percentage is taken of. */
export type QuantityBase = 'base-salary' | 'minimum-wage' | 'reference-level' | 'average-salary';

/** How the number or date is hedged. */
interface Hedged {
  /** `eq` unless the text says otherwise; `range` when it names both ends. */
  readonly comparator: QuantityComparator;
  /** "khoảng", "gần", "tầm", "hai ba năm": the number is not meant exactly. */
  readonly approximate: boolean;
}

/**
 * Something measured, with its span in the original text: the numbers, their units and what they
 * are per; words that compare or hedge stand outside.
 */
export interface MeasuredQuantity extends Span, Hedged {
  readonly kind: MeasuredKind;
  readonly unit: QuantityUnit;
  /** The number said; of a range its lower end. */
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly upper: number | null;
  /** Of a range, "trên 15 đến 20": whether the lower end does not belong to it. */
  readonly lowerExcluded: boolean;
  /** Of a range, "15 đến dưới 20": whether the upper end does not belong to it. */
  readonly upperExcluded: boolean;
  /** In the order said ("500k/người/tháng"), empty when nothing is said. */
  readonly per: readonly PerUnit[];
  readonly of: QuantityBase | null;
}

/** How finely a date is said; `part` is a beginning, middle, end or stretch of something larger. */
export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'part';

/** Days in Vietnam's time, ISO, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A day or period that the text names. */
export interface DateQuantity extends Span, Hedged {
  readonly kind: 'date';
  readonly precision: DatePrecision;
  /**
   * The days meant; of a range from its first to its last. Null when the text leaves something to
   * the day of the post ("1/7", "hôm qua") and that day is not known.
   */
  readonly period: Period | null;
}

/** A value or date read from a text, with its span (UTF-16 units) in the original. */
export type Quantity = MeasuredQuantity | DateQuantity;
