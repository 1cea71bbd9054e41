import { type DatePrecision } from './quantity.js';

/** A beginning, middle or end, or so many months from the beginning or to the end. */
export type DatePart =
  | { readonly of: 'start' | 'middle' | 'end'; readonly months: null }
  | { readonly of: 'start' | 'end'; readonly months: number };

/**
 * A date as it is said: what is named stands as a number, what leans on the day of the post as a
 * shift (−1 is last year), and what is left open is null.
 */
export interface SaidDate {
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly quarter: number | null;
  readonly quarterShift: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly monthShift: number | null;
  readonly weekShift: number | null;
  /** 1 Monday to 7 Sunday, of the week said. */
  readonly weekday: number | null;
  readonly day: number | null;
  readonly dayShift: number | null;
  readonly part: DatePart | null;
  /** Where no year is said: the next one (1), the last one (−1), the nearest (0). */
  readonly toward: -1 | 0 | 1;
}

const OPEN: SaidDate = {
  year: null,
  yearShift: null,
  quarter: null,
  quarterShift: null,
  month: null,
  monthShift: null,
  weekShift: null,
  weekday: null,
  day: null,
  dayShift: null,
  part: null,
  toward: 0,
};

/** @returns a said date with everything else left open */
export function saidDate(fields: Partial<SaidDate>): SaidDate {
  return { ...OPEN, ...fields };
}

/** @returns how finely the date is said */
export function precisionOf(said: SaidDate): DatePrecision {
  if (said.part !== null) return 'part';
  if (said.day !== null || said.dayShift !== null || said.weekday !== null) return 'day';
  if (said.weekShift !== null) return 'week';
  if (said.month !== null || said.monthShift !== null) return 'month';
  return said.quarter !== null || said.quarterShift !== null ? 'quarter' : 'year';
}

/** A date read at a place, with the place after it. */
export interface DateFound {
  readonly said: SaidDate;
  readonly next: number;
}
