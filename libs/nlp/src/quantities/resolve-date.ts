import { type Period } from './quantity.js';
import { type DatePart, type SaidDate } from './said-date.js';

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since the epoch, both included. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** The calendar day a text was published on. */
export interface ReferenceDay {
  readonly year: number;
  readonly month: number;
  readonly number: number;
}

/** @returns the day of an ISO date, null where it is none */
export function referenceDayOf(iso: string): ReferenceDay | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, number: dayNumber(year, month, day) } : null;
}

/** @returns whether the calendar has the day */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/**
 * The days a said date means.
 * @param reference the day of the post; null leaves open what leans on it
 * @param notBefore first day (ISO) the result may begin on, for the end of a range
 */
export function resolveDate(
  said: SaidDate,
  reference: ReferenceDay | null,
  notBefore: string | null = null,
): Period | null {
  const floor = notBefore === null ? null : dayNumberOf(notBefore);
  const whole = wholeOf(said, reference, floor);
  if (whole === null) return null;
  const days = said.part === null ? whole : partOf(whole, said.part);
  return days === null ? null : { from: iso(days.from), to: iso(days.to) };
}

function wholeOf(
  said: SaidDate,
  reference: ReferenceDay | null,
  floor: number | null,
): Days | null {
  if (said.year !== null) return inYear(said, said.year);
  if (reference === null) return null;
  return leaning(said, reference) ?? openYear(said, reference, floor);
}

/** Dates told by a shift from the day of the post. */
function leaning(said: SaidDate, { year, month, number }: ReferenceDay): Days | null {
  const { dayShift, weekShift, monthShift, quarterShift, yearShift } = said;
  if (dayShift !== null) return { from: number + dayShift, to: number + dayShift };
  if (weekShift !== null) return weekOf(number + weekShift * 7, said.weekday);
  if (monthShift !== null) {
    const months = year * 12 + month - 1 + monthShift;
    return monthDays(Math.floor(months / 12), (months % 12) + 1, said.day);
  }
  if (quarterShift !== null) {
    const quarters = year * 4 + Math.floor((month - 1) / 3) + quarterShift;
    return quarterDays(Math.floor(quarters / 4), (quarters % 4) + 1);
  }
  return yearShift === null ? null : inYear(said, year + yearShift);
}

function weekOf(day: number, weekday: number | null): Days {
  // Day 0 of the epoch was a Thursday.
  const monday = day - ((((day + 3) % 7) + 7) % 7);
  if (weekday === null) return { from: monday, to: monday + 6 };
  return { from: monday + weekday - 1, to: monday + weekday - 1 };
}

/** "1/7", "tháng 7", "quý 3", "ngày 25": the nearest, the next or the last one. */
function openYear(said: SaidDate, reference: ReferenceDay, floor: number | null): Days | null {
  const candidates =
    said.month === null && said.quarter === null && said.day !== null
      ? nearMonths(said.day, reference)
      : [-1, 0, 1, 2].map((shift) => inYear(said, reference.year + shift));
  const found = candidates.filter((days) => days !== null);
  if (floor !== null) return found.find(({ from }) => from >= floor) ?? null;
  return nearest(found, reference.number, said.toward);
}

function nearMonths(day: number, { year, month }: ReferenceDay): (Days | null)[] {
  return [-1, 0, 1].map((shift) => {
    const months = year * 12 + month - 1 + shift;
    return monthDays(Math.floor(months / 12), (months % 12) + 1, day);
  });
}

function nearest(
  candidates: readonly Days[],
  day: number,
  toward: SaidDate['toward'],
): Days | null {
  const fits = candidates.filter(({ from, to }) =>
    toward === 0 ? true : toward > 0 ? from > day : to <= day,
  );
  const middle = ({ from, to }: Days): number => Math.abs((from + to) / 2 - day);
  return fits.sort((a, b) => middle(a) - middle(b))[0] ?? null;
}

function inYear(said: SaidDate, year: number): Days | null {
  if (said.month !== null) return monthDays(year, said.month, said.day);
  if (said.quarter !== null) return quarterDays(year, said.quarter);
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
}

function monthDays(year: number, month: number, day: number | null): Days | null {
  if (day === null) {
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month, lastDayOf(year, month)) };
  }
  if (!isDay(year, month, day)) return null;
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day) };
}

function quarterDays(year: number, quarter: number): Days {
  const last = quarter * 3;
  return { from: dayNumber(year, last - 2, 1), to: dayNumber(year, last, lastDayOf(year, last)) };
}

/**
 * A third of the month, quarter or year (a month's thirds are 1–10, 11–20 and the rest); the end of
 * the week is Saturday and Sunday.
 */
function partOf({ from, to }: Days, { of, months }: DatePart): Days | null {
  if (months !== null) return stretch({ from, to }, of === 'start', months);
  if (to - from < 7)
    return { start: days(from, 0, 1), middle: days(from, 2, 3), end: days(from, 5, 6) }[of];
  if (to - from < 31) return thirdOf({ from, to }, of, 10, 20);
  const first = new Date(from * DAY);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  const step = to - from < 100 ? 1 : 4;
  const cut = (steps: number): number => dayNumber(year, month + steps, 1) - from;
  return thirdOf({ from, to }, of, cut(step), cut(step * 2));
}

function days(from: number, first: number, last: number): Days {
  return { from: from + first, to: from + last };
}

function thirdOf({ from, to }: Days, of: DatePart['of'], first: number, second: number): Days {
  if (of === 'start') return { from, to: from + first - 1 };
  if (of === 'end') return { from: from + second, to };
  return { from: from + first, to: from + second - 1 };
}

/** So many months from the beginning of the year, or to its end. */
function stretch({ from, to }: Days, atStart: boolean, months: number): Days {
  const year = new Date(from * DAY).getUTCFullYear();
  if (atStart) return { from, to: dayNumber(year, months + 1, 1) - 1 };
  return { from: dayNumber(year, 13 - months, 1), to };
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

function dayNumberOf(isoDay: string): number {
  return Date.parse(isoDay) / DAY;
}

function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
