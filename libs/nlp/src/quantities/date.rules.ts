import { type Reading } from './quantity.js';

/** "1/7/2025", "01-07-25", "1.7.2025". */
export const FULL_DATE =
  /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/gu;
/** "ngày 1 tháng 7 năm 2025", "mùng 1 tháng 7". */
export const WORDED_DATE =
  /(?:(?:ngay|mung|mong) )?(?<!\d)(\d{1,2}) thang (\d{1,2})(?: nam ((?:19|20)\d{2})|\/((?:19|20)\d{2}))?(?![\d/])/gu;
/** "từ 1/7", "ngày 1/7": without such a word "1/7" may be a fraction. */
export const SHORT_DATE =
  /(?<=(?<!\p{L})(?:tu|ngay|truoc|sau|den|toi|mung|hom|qua|ke tu) )(\d{1,2})[/-](\d{1,2})(?![\d/%-])/gu;
/** "tháng 7/2026", "tháng 7 năm 2026", "t7/2026". */
export const MONTH_DATE =
  /(?<![\p{L}\d])(?:thang |thang|t|th)(\d{1,2})(?:\/| nam |-)((?:19|20)\d{2})(?![\d/])/gu;
/** "năm 2026". */
export const CALENDAR_YEAR = /(?<!\p{L})nam ((?:19|20)\d{2})(?![\d/])/gu;

export function readFullDate([, day, , month, year = '']: RegExpExecArray): Reading | null {
  return date(Number(day), Number(month), year.length === 2 ? 2000 + Number(year) : Number(year));
}

/** @param referenceDay ISO day of the post: a date without a year is the one nearest to it. */
export function readWordedDate(match: RegExpExecArray, referenceDay: string): Reading | null {
  const [, day, month, spelled, slashed] = match;
  const year = spelled ?? slashed;
  return year === undefined
    ? nearestDate(Number(day), Number(month), referenceDay)
    : date(Number(day), Number(month), Number(year));
}

export function readShortDate(
  [, day, month]: RegExpExecArray,
  referenceDay: string,
): Reading | null {
  return nearestDate(Number(day), Number(month), referenceDay);
}

export function readMonthDate([, month, year]: RegExpExecArray): Reading | null {
  return date(1, Number(month), Number(year));
}

export function readCalendarYear([, year]: RegExpExecArray): Reading {
  return { kind: 'year', value: Number(year), unit: 'calendar_year' };
}

function nearestDate(day: number, month: number, referenceDay: string): Reading | null {
  const reference = Date.parse(referenceDay);
  const year = Number(referenceDay.slice(0, 4));
  if (Number.isNaN(reference)) return null;
  const distance = (candidate: number): number =>
    Math.abs(Date.UTC(candidate, month - 1, day) - reference);
  const [nearest = year] = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b));
  return date(day, month, nearest);
}

function date(day: number, month: number, year: number): Reading | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { kind: 'date', value: year * 10_000 + month * 100 + day, unit: 'date_yyyymmdd' };
}
