import { type Measure, measureWith } from './measure.js';
import { type Amount, readAmount } from './read-amount.js';
import { type TokenStream } from './scan-tokens.js';
import { beginsUnit, readUnit, type UnitFound } from './units.js';

const MOST_YEARS_OF_AGE = 130;

/** Reads a duration: "15 năm 6 tháng" counts months, "2 năm rưỡi" two and a half years; "6 tháng tuổi" is an age. */
export function readDuration(
  stream: TokenStream,
  at: number,
  amount: Amount,
  unit: UnitFound,
): Measure | null {
  if (isOtherUnit(stream, amount, unit)) return null;
  const read = measureWith(amount, unit);
  if (stream.at(read.next).folded === 'ruoi') {
    return { ...read, value: read.value + 0.5, next: read.next + 1 };
  }
  if (unit.unit === 'month' && stream.at(read.next).folded === 'tuoi') {
    return { ...read, kind: 'age', unit: 'age_year_month', next: read.next + 1 };
  }
  if (unit.unit !== 'year' || at < 0) return read;
  const months = monthsAfter(stream, read.next);
  if (months === null) return read;
  return { ...read, unit: 'month', value: read.value * 12 + months.value, next: months.next };
}

/** "15 nam, 10 nữ": men; "60 t 7/2026" and "15 n" with big numbers are something else. */
function isOtherUnit(stream: TokenStream, { value, next }: Amount, { unit }: UnitFound): boolean {
  const { text } = stream.at(next);
  if (text === 'n') return value > 60;
  if (unit === 'minute') return ['gio', 'h'].includes(stream.at(next - 2).folded);
  if (text === 'nam' && !stream.unmarked) return stream.at(next + 2).folded === 'nu';
  return unit === 'month' && isDateNext(stream, next);
}

/** "6 tháng 7": a day; "6 tháng 7 ngày" and "6 tháng 500k" are not. */
function isDateNext(stream: TokenStream, next: number): boolean {
  const month = stream.at(next + 1);
  const value = month.digits?.value ?? 0;
  if (month.digits?.whole !== true || value < 1 || value > 12) return false;
  if (stream.at(next).text !== 'tháng' && stream.at(next).text !== 'thang') return false;
  return isMonthNumber(stream, next + 1);
}

function isMonthNumber(stream: TokenStream, at: number): boolean {
  const after = stream.at(at + 1);
  if (after.folded === 'nam') return true;
  const separator = after.text === '.' || after.text === ',';
  return !beginsUnit(stream, at + 1) && (separator || after.kind !== 'sign' || after.text === '/');
}

/** "6 tháng" behind the years of a duration or an age, unless a month of the calendar follows. */
function monthsAfter(stream: TokenStream, at: number): { value: number; next: number } | null {
  const from = ['và', 'va', 'lẻ', 'le'].includes(stream.at(at).text) ? at + 1 : at;
  const amount = readAmount(stream, from);
  if (amount === null || !isPartOfYear(amount)) return null;
  const { next, value } = amount;
  if (!MONTH_WORDS.has(stream.at(next).text) || isDateNext(stream, next)) return null;
  const dated = isDatedLetter(stream, next) || PART_AFTER.has(stream.at(next + 1).folded);
  return dated ? null : { value, next: next + 1 };
}

function isPartOfYear({ value, scale, upper }: Amount): boolean {
  return scale === 1 && upper === null && value < 12;
}

/** "6 th7": the letters begin a month. */
function isDatedLetter(stream: TokenStream, at: number): boolean {
  const after = stream.at(at + 1);
  return after.glued && after.kind === 'number';
}

const MONTH_WORDS = new Set(['tháng', 'thang', 'th', 'thg']);
/** "15 năm 6 tháng đầu năm". */
const PART_AFTER = new Set(['dau', 'cuoi']);

export function readAge(
  stream: TokenStream,
  at: number,
  amount: Amount,
  unit: UnitFound,
): Measure | null {
  if (amount.scale > 1 || amount.value > MOST_YEARS_OF_AGE) return null;
  if (isOtherLetter(stream, amount) || isAfterAge(stream, at, amount)) return null;
  const read = measureWith(amount, unit);
  const years = read.value * 12;
  const upper = read.upper === null ? null : read.upper * 12;
  if (stream.at(read.next).folded === 'ruoi') {
    return { ...read, value: years + 6, next: read.next + 1 };
  }
  const months = monthsAfter(stream, read.next);
  if (months === null) return { ...read, value: years, upper };
  return { ...read, value: years + months.value, next: months.next };
}

/** "lương 15 t7/2026": the letter begins a month. */
function isOtherLetter(stream: TokenStream, { next }: Amount): boolean {
  const letter = stream.at(next);
  if (letter.text !== 't') return false;
  return !letter.glued && stream.at(next + 1).glued && stream.at(next + 1).kind === 'number';
}

/** Typed without diacritics, "sau tuoi nghi huu" is "after the age of retirement". */
function isAfterAge(stream: TokenStream, at: number, { next }: Amount): boolean {
  if (stream.at(at).text !== 'sau') return false;
  return ['nghi', 'huu', 'lao', 've'].includes(stream.at(next + 1).text);
}

/** "tháng rưỡi", "năm rưỡi": one and a half. */
export function readHalfMore(stream: TokenStream, at: number): Measure | null {
  if (stream.at(at + 1).folded !== 'ruoi') return null;
  const unit = readUnit(stream, at, false);
  if (unit?.kind !== 'duration') return null;
  const { kind } = unit;
  return { kind, unit: unit.unit, value: 1.5, upper: null, next: at + 2, more: false, scale: 1 };
}
