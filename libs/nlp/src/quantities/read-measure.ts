import { type Measure } from './measure.js';
import { type MeasuredQuantity, type QuantityBase } from './quantity.js';
import { type Amount, readAmount } from './read-amount.js';
import { readFraction } from './read-fraction.js';
import { type TokenStream } from './scan-tokens.js';
import { beginsUnit, readUnit, type UnitFound } from './units.js';

/** "ba đồng ba cọc", "mười đồng": smaller sums are sayings, or thousands left unsaid. */
const FEWEST_DONG = 100;
const MOST_YEARS_OF_AGE = 130;

/** @returns the measured number at a place, null where there is none */
export function readMeasure(stream: TokenStream, at: number): Measure | null {
  if (stream.at(at).text === '$') return readDollars(stream, at + 1);
  const special = readFraction(stream, at) ?? readHalfMore(stream, at) ?? readDoubling(stream, at);
  if (special !== null) return special;
  const amount = readAmount(stream, at);
  if (amount === null) return null;
  return measureOf(stream, at, amount);
}

/** "$200". */
function readDollars(stream: TokenStream, at: number): Measure | null {
  const amount = stream.at(at).glued ? readAmount(stream, at) : null;
  return amount === null ? null : { ...money(amount, amount.next), unit: 'USD' };
}

/** @returns the measure that an amount makes with what stands behind it */
function measureOf(stream: TokenStream, at: number, amount: Amount): Measure | null {
  const unit = amount.dollars ? null : readUnit(stream, amount.next, amount.digits);
  if (unit === null || isSumOver(amount, unit)) return moneyWithoutUnit(stream, at, amount);
  return READERS[unit.kind](stream, at, amount, unit);
}

/** "7 triệu tháng": a sum and its period, no millions of months. */
function isSumOver({ money, scale }: Amount, { kind }: UnitFound): boolean {
  return kind === 'duration' && (money || scale >= 1e6);
}

type Reader = (stream: TokenStream, at: number, amount: Amount, unit: UnitFound) => Measure | null;

const READERS: Readonly<Record<MeasuredQuantity['kind'], Reader>> = {
  money: readMoney,
  percent: (_stream, _at, amount, unit) => (amount.scale === 1 ? made(amount, unit) : null),
  duration: readDuration,
  age: readAge,
  multiple: readMultiple,
  count: readPeople,
  fraction: () => null,
};

function made(
  { value, upper, more, scale }: Amount,
  { kind, unit, next, factor }: UnitFound,
): Measure {
  return { kind, unit, value: value * factor, upper, next, more, scale };
}

function money(amount: Amount, next: number, value = amount.value): Measure {
  const { upper, more, scale, dollars } = amount;
  return { kind: 'money', unit: dollars ? 'USD' : 'VND', value, upper, next, more, scale };
}

/** "5 triệu", "500k"; thousands set apart ("746.350") are nearly always money in Vietnamese. */
function moneyWithoutUnit(stream: TokenStream, at: number, amount: Amount): Measure | null {
  if (amount.scale > 1) return money(amount, amount.next);
  const { digits, text } = stream.at(at);
  const bare = amount.next === at + 1 && digits?.grouped === true && text.length >= 6;
  const slashed =
    stream.at(amount.next).text === '/' && stream.at(amount.next + 1).kind === 'number';
  return bare && !slashed ? money(amount, amount.next) : null;
}

function readMoney(
  stream: TokenStream,
  at: number,
  amount: Amount,
  unit: UnitFound,
): Measure | null {
  const value = sumOf(stream, at, amount);
  if (unit.unit === 'VND' && value < FEWEST_DONG) return null;
  const letter = stream.at(amount.next);
  if (letter.text === 'd' && !letter.glued && !stream.unmarked) return null;
  const read = money(amount, unit.next, Math.round(value * 100) / 100);
  return unit.unit === 'USD' ? { ...read, unit: 'USD' } : read;
}

/** Before "đồng" one comma sets thousands apart: "500,000 đồng". */
function sumOf(stream: TokenStream, at: number, { scale, next, value }: Amount): number {
  const plain = scale === 1 && next === at + 1;
  return (plain ? stream.at(at).digits?.asThousands : null) ?? value;
}

/** "15 năm 6 tháng" counts months; "2 năm rưỡi" two and a half years; "6 tháng tuổi" is an age. */
function readDuration(
  stream: TokenStream,
  at: number,
  amount: Amount,
  unit: UnitFound,
): Measure | null {
  if (isOtherUnit(stream, amount, unit)) return null;
  const read = made(amount, unit);
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

function readAge(stream: TokenStream, at: number, amount: Amount, unit: UnitFound): Measure | null {
  if (amount.scale > 1 || amount.value > MOST_YEARS_OF_AGE) return null;
  if (isOtherLetter(stream, amount) || isAfterAge(stream, at, amount)) return null;
  const read = made(amount, unit);
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

function readMultiple(
  stream: TokenStream,
  at: number,
  amount: Amount,
  unit: UnitFound,
): Measure | null {
  if (amount.scale > 1) return null;
  const base = baseAfter(stream, unit.next);
  const times = stream.at(at - 1).folded === 'gap';
  return amount.value === 1 && base === null && !times ? null : made(amount, unit);
}

/** "3 triệu người"; "một người" is an article and no count, and "ba con" may be father. */
function readPeople(
  _stream: TokenStream,
  _at: number,
  amount: Amount,
  unit: UnitFound,
): Measure | null {
  if (amount.money || !Number.isInteger(amount.value)) return null;
  const doubtful = !amount.digits && amount.scale === 1;
  if (doubtful && (amount.value === 1 || (unit.unit === 'person' && amount.value === 3))) {
    return amount.value === 1 || _stream.at(amount.next).folded !== 'nguoi'
      ? null
      : made(amount, unit);
  }
  return made(amount, unit);
}

/** "tháng rưỡi", "năm rưỡi": one and a half. */
function readHalfMore(stream: TokenStream, at: number): Measure | null {
  if (stream.at(at + 1).folded !== 'ruoi') return null;
  const unit = readUnit(stream, at, false);
  if (unit?.kind !== 'duration') return null;
  const { kind } = unit;
  return { kind, unit: unit.unit, value: 1.5, upper: null, next: at + 2, more: false, scale: 1 };
}

/** "gấp đôi", "gấp rưỡi", "gấp ba". */
function readDoubling(stream: TokenStream, at: number): Measure | null {
  const { text } = stream.at(at);
  if (text !== 'gấp' && !(text === 'gap' && stream.unmarked)) return null;
  const value = DOUBLINGS.get(stream.at(at + 1).text);
  if (value === undefined || stream.at(at + 2).folded === 'lan') return null;
  const next = at + 2;
  return { kind: 'multiple', unit: 'times', value, upper: null, next, more: false, scale: 1 };
}

const DOUBLINGS = new Map([
  ['đôi', 2],
  ['doi', 2],
  ['rưỡi', 1.5],
  ['ruoi', 1.5],
  ['ba', 3],
  ['bốn', 4],
  ['bon', 4],
  ['năm', 5],
  ['mười', 10],
  ['muoi', 10],
]);

const BETWEEN = new Set('cua muc so tien luong thu nhap theo thang ca von'.split(' '));
const BASES = new Map<string, QuantityBase>([
  ['co so', 'base-salary'],
  ['toi thieu', 'minimum-wage'],
  ['tham chieu', 'reference-level'],
  ['binh quan', 'average-salary'],
]);
const SHORT_BASES = new Map<string, QuantityBase>([
  ['lcs', 'base-salary'],
  ['ltt', 'minimum-wage'],
  ['lttv', 'minimum-wage'],
  ['mtc', 'reference-level'],
  ['mbq', 'average-salary'],
  ['mbqtl', 'average-salary'],
]);
const MOST_BETWEEN = 5;

/** @returns what a multiple or percentage is taken of: "20 lần mức lương cơ sở" */
export function baseAfter(stream: TokenStream, at: number): QuantityBase | null {
  let next = at;
  while (next < at + MOST_BETWEEN && BETWEEN.has(stream.at(next).folded)) next += 1;
  const { folded } = stream.at(next);
  return SHORT_BASES.get(folded) ?? BASES.get(`${folded} ${stream.at(next + 1).folded}`) ?? null;
}
