import { type DatePrecision, type Period } from './quantity.js';
import { smallNumber } from './date-words.js';
import { jointAt } from './join-range.js';
import { readDate } from './read-date.js';
import { monthNumber, withYear } from './read-month.js';
import { yearNumberAt } from './read-year.js';
import { type ReferenceDay, resolveDate } from './resolve-date.js';
import { type DateFound, precisionOf, type SaidDate, saidDate } from './said-date.js';
import { type TokenStream } from './scan-tokens.js';

/** A day, a period or the range between two, resolved where it can be. */
export interface DateRange {
  readonly precision: DatePrecision;
  readonly period: Period | null;
  /** A beginning, middle or end has no sharp edges. */
  readonly approximate: boolean;
  /** It has two ends. */
  readonly named: boolean;
  readonly next: number;
}

/** Reads a date or the range it begins: "từ 1/7 đến 31/12", "tháng 1-6/2025", "2021-2025". */
export function readDateRange(
  stream: TokenStream,
  at: number,
  reference: ReferenceDay | null,
): DateRange | null {
  const first = readDate(stream, at) ?? readBareDay(stream, at);
  if (first === null) return null;
  const joint = jointAt(stream, first.next);
  const second = joint === null ? null : secondEnd(stream, joint.next, first.said);
  const range = second === null ? null : joined(first.said, second, reference);
  return range ?? alone(first, reference);
}

/** The first end of "từ 5-10/7", "từ 15 đến 20/7". */
function readBareDay(stream: TokenStream, at: number): DateFound | null {
  const day = smallNumber(stream.at(at));
  if (day === null || day < 1 || day > 31 || !isSpanOfDays(stream, at)) return null;
  return { said: saidDate({ day }), next: at + 1 };
}

const SINCE = new Set(['từ', 'tu', 'ngày', 'ngay', 'khoảng', 'khoang']);

function isSpanOfDays(stream: TokenStream, at: number): boolean {
  const joint = SINCE.has(stream.at(at - 1).text) ? jointAt(stream, at + 1) : null;
  const second = joint === null ? null : readDate(stream, joint.next);
  return second !== null && second.said.day !== null && second.said.month !== null;
}

function alone({ said, next }: DateFound, reference: ReferenceDay | null): DateRange {
  const period = resolveDate(said, reference);
  return { precision: precisionOf(said), period, approximate: isVague(said), named: false, next };
}

function isVague({ part }: SaidDate): boolean {
  return part !== null && part.months === null;
}

/** A second end may leave out the word that the first has: "tháng 1-6", "từ năm 2018 đến 2023". */
function secondEnd(stream: TokenStream, at: number, first: SaidDate): DateFound | null {
  const full = readDate(stream, at);
  if (full !== null) return full;
  const precision = precisionOf(first);
  if (precision === 'month') {
    const month = monthNumber(stream, at);
    return month === null ? null : withYear(stream, month);
  }
  const year = precision === 'year' ? yearNumberAt(stream, at) : null;
  return year === null ? null : { said: saidDate({ year: year.year }), next: year.next };
}

function joined(
  first: SaidDate,
  { said, next }: DateFound,
  reference: ReferenceDay | null,
): DateRange | null {
  const from = resolveDate(completed(first, said), reference);
  const to = resolveDate(said, reference, isOpen(said) ? (from?.from ?? null) : null);
  const approximate = isVague(first) || isVague(said);
  const precision = precisionOf(first);
  if (from === null || to === null) {
    return reference === null ? { precision, period: null, approximate, named: true, next } : null;
  }
  if (from.from > to.to) return null;
  return { precision, period: { from: from.from, to: to.to }, approximate, named: true, next };
}

function isOpen({ year, yearShift, month, quarter }: SaidDate): boolean {
  return year === null && yearShift === null && (month !== null || quarter !== null);
}

/**
 * "1/7 đến 31/12/2025": the first end is of the year of the second, or of the one before; "1 đến
 * 10/7": and of its month.
 */
function completed(first: SaidDate, second: SaidDate): SaidDate {
  if (isBareDay(first) && second.month !== null) return { ...second, day: first.day };
  const { year, yearShift } = second;
  if (!isOpen(first) || (year === null && yearShift === null)) return first;
  const before = second.month !== null && orderOf(first) > orderOf(second) ? 1 : 0;
  return {
    ...first,
    year: year === null ? null : year - before,
    yearShift: yearShift === null ? null : yearShift - before,
  };
}

function isBareDay({ day, month, monthShift }: SaidDate): boolean {
  return day !== null && month === null && monthShift === null;
}

function orderOf({ month, day }: SaidDate): number {
  return (month ?? 0) * 100 + (day ?? 0);
}
