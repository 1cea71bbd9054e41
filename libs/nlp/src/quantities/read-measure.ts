import { type Measure, measureWith } from './measure.js';
import { type MeasuredQuantity } from './quantity.js';
import { type Amount, readAmount } from './read-amount.js';
import { baseAfter } from './read-base.js';
import { readFraction } from './read-fraction.js';
import { readAge, readDuration, readHalfMore } from './read-time.js';
import { type TokenStream } from './scan-tokens.js';
import { readUnit, type UnitFound } from './units.js';

/** "ba đồng ba cọc", "mười đồng": smaller sums are sayings, or thousands left unsaid. */
const FEWEST_DONG = 100;

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
  percent: (_stream, _at, amount, unit) => (amount.scale === 1 ? measureWith(amount, unit) : null),
  duration: readDuration,
  age: readAge,
  multiple: readMultiple,
  count: readPeople,
  fraction: () => null,
};

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

function readMultiple(
  stream: TokenStream,
  at: number,
  amount: Amount,
  unit: UnitFound,
): Measure | null {
  if (amount.scale > 1) return null;
  const base = baseAfter(stream, unit.next);
  const times = stream.at(at - 1).folded === 'gap';
  return amount.value === 1 && base === null && !times ? null : measureWith(amount, unit);
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
      : measureWith(amount, unit);
  }
  return measureWith(amount, unit);
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
