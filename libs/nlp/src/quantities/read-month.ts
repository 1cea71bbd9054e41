import { ANY, isOneOfMany, isWord, readShift, smallNumber } from './date-words.js';
import { LAST_DIGIT_WORDS, partOf } from './number-words.js';
import { parseDottedMonth } from './parse-digits.js';
import { type DateFound, saidDate } from './said-date.js';
import { type TokenStream } from './scan-tokens.js';
import { readYearBehind } from './read-year.js';
import { beginsUnit, isYearNumber } from './units.js';

/** A month of the calendar with the place after it. */
interface MonthFound {
  readonly month: number;
  /** Said in one number with the month, "7.2026". */
  readonly year: number | null;
  readonly next: number;
}

/** Reads "tháng 7", "T7/2026", "tháng bảy năm ngoái", "tháng này", "quý 3", "Q4/2025". */
export function readMonth(stream: TokenStream, at: number): DateFound | null {
  const named = isWord(stream, at, 'tháng', 'thang');
  if (named && !isOneOfMany(stream, at) && stream.at(at - 1).kind !== 'number') {
    const shifted = readShift(stream, at + 1);
    if (shifted !== null)
      return { said: saidDate({ monthShift: shifted.shift }), next: shifted.next };
  }
  const month = monthBehind(stream, at);
  if (month === null || ANY.has(stream.at(month.next).text)) return null;
  return withYear(stream, month);
}

/** Reads the number of a month behind its word: "tháng 7", "thg 7", "t7", "th7". */
export function monthBehind(stream: TokenStream, at: number): MonthFound | null {
  const { text } = stream.at(at);
  if (isWord(stream, at, 'tháng', 'thang') || text === 'thg' || text === 'thang') {
    return monthNumber(stream, at + 1) ?? monthWord(stream, at + 1);
  }
  const short = (text === 't' || text === 'th') && stream.at(at + 1).glued;
  return short && !stream.at(at).glued && !isWeekday(stream, at)
    ? monthNumber(stream, at + 1)
    : null;
}

/** @returns the month with the year that is said behind it, or left open */
export function withYear(stream: TokenStream, { month, year, next }: MonthFound): DateFound {
  if (year !== null) return { said: saidDate({ month, year }), next };
  const behind = readYearBehind(stream, next);
  return { said: saidDate({ month, ...behind.fields }), next: behind.next };
}

/** @returns a month in figures that nothing is counted by: not "tháng 7 triệu" */
export function monthNumber(stream: TokenStream, at: number): MonthFound | null {
  const token = stream.at(at);
  if (token.kind !== 'number') return null;
  const dotted = parseDottedMonth(token.text);
  if (dotted !== null) return valid(dotted[0], dotted[1], at + 1);
  const month = smallNumber(token);
  if (month === null || isCounted(stream, at + 1)) return null;
  return valid(month, null, at + 1);
}

/** "năm" behind a month is a year to come, unless nothing of a year follows. */
function isCounted(stream: TokenStream, at: number): boolean {
  const token = stream.at(at);
  if (token.kind === 'word' && token.glued) return true;
  if (isWord(stream, at, 'năm', 'nam') || isNextDate(stream, at)) return false;
  return beginsUnit(stream, at) || token.text === '%';
}

/** "tháng 12 tháng 1", "tháng 7 ngày 15". */
function isNextDate(stream: TokenStream, at: number): boolean {
  const { folded } = stream.at(at);
  return (folded === 'thang' || folded === 'ngay') && stream.at(at + 1).kind === 'number';
}

function valid(month: number, year: number | null, next: number): MonthFound | null {
  return month >= 1 && month <= 12 ? { month, year, next } : null;
}

const MANY_MONTHS = new Set(
  'mỗi moi một mot hàng hang hằng các cac những nhung mấy may'.split(' '),
);

/** "tháng bảy", "tháng tư", "tháng mười hai"; "tháng năm" only where a year makes it sure. */
function monthWord(stream: TokenStream, at: number): MonthFound | null {
  if (isNumberOfMonths(stream, at - 2)) return null;
  if (partOf(stream.at(at), stream.unmarked) === 'ten') return monthFromTen(stream, at + 1);
  const month = wordDigit(stream, at);
  if (month === null || isMeasured(stream, at + 1)) {
    return isMay(stream, at) ? valid(5, null, at + 1) : null;
  }
  return isWord(stream, at, 'năm', 'nam') ? null : valid(month, null, at + 1);
}

/** "6 tháng hai" counts months, "ngày 6 tháng hai" is a day. */
function isNumberOfMonths(stream: TokenStream, at: number): boolean {
  if (['ngay', 'mung', 'mong'].includes(stream.at(at - 1).folded)) return false;
  return stream.at(at).kind === 'number' || MANY_MONTHS.has(stream.at(at).text);
}

/** "tháng mười", "tháng mười một", "tháng mười hai". */
function monthFromTen(stream: TokenStream, at: number): MonthFound | null {
  const last = wordDigit(stream, at);
  const more = last !== null && last <= 2 && !isMeasured(stream, at + 1);
  if (more) return valid(10 + last, null, at + 1);
  return isMeasured(stream, at) || last !== null ? null : valid(10, null, at);
}

/** "ba triệu" is a sum, "ba năm ngoái" a month of last year. */
function isMeasured(stream: TokenStream, at: number): boolean {
  return beginsUnit(stream, at) && readYearBehind(stream, at).next === at;
}

function wordDigit(stream: TokenStream, at: number): number | null {
  const token = stream.at(at);
  if (token.kind !== 'word') return null;
  if (isWord(stream, at, 'một', 'mot')) return 1;
  // Typed without diacritics, "thang sau" is next month.
  if (token.text === 'sau' || token.text === 'tu') return null;
  return LAST_DIGIT_WORDS.find(token, stream.unmarked) ?? null;
}

/** "tháng năm năm 2025", "tháng năm này". */
function isMay(stream: TokenStream, at: number): boolean {
  if (stream.at(at).text !== 'năm') return false;
  const after = stream.at(at + 1);
  const year = after.text === 'năm' && isYearNumber(stream.at(at + 2));
  return year || after.text === 'này' || (after.text === '/' && isYearNumber(stream.at(at + 2)));
}

const WEEKDAY_BEFORE = new Set('sáng chiều tối thứ đêm trưa sang chieu thu dem trua'.split(' '));
const WEEKDAY_AFTER = new Set(['cn', 'chủ', 'chu']);

/** T7 is Saturday beside "sáng", "cn" or another weekday: "t2-t6", "t7 cn". */
function isWeekday(stream: TokenStream, at: number): boolean {
  if (WEEKDAY_BEFORE.has(stream.at(at - 1).text)) return true;
  const after = stream.at(at + 2);
  const skip = after.kind === 'sign' || after.folded === 'den' || after.folded === 'va' ? 1 : 0;
  if (WEEKDAY_AFTER.has(stream.at(at + 2 + skip).text)) return true;
  return isWeek(stream, at, at + 2 + skip) || isWeek(stream, at - 3, at);
}

/** From Monday on: "t2 đến t7". */
function isWeek(stream: TokenStream, from: number, to: number): boolean {
  const day = smallNumber(stream.at(to + 1)) ?? 0;
  const monday = stream.at(from).text === 't' && stream.at(from + 1).text === '2';
  return monday && stream.at(to).text === 't' && day >= 5 && day <= 7;
}

const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
]);

/** Reads "quý 3", "quý III/2025", "Q4/2025", "quý này". */
export function readQuarter(stream: TokenStream, at: number): DateFound | null {
  const named = isWord(stream, at, 'quý', 'quy') || stream.at(at).text === 'quí';
  const letter = stream.at(at).text === 'q' && stream.at(at + 1).glued;
  if (!named && !letter) return null;
  const quarter = quarterNumber(stream, at + 1, named);
  if (quarter !== null) {
    const behind = readYearBehind(stream, at + 2);
    return { said: saidDate({ quarter, ...behind.fields }), next: behind.next };
  }
  const shifted = named && !isOneOfMany(stream, at) ? readShift(stream, at + 1) : null;
  if (shifted === null) return null;
  return { said: saidDate({ quarterShift: shifted.shift }), next: shifted.next };
}

/** A Roman or spelled number needs the word before it: "q iii" is nothing. */
function quarterNumber(stream: TokenStream, at: number, named: boolean): number | null {
  const token = stream.at(at);
  const quarter = smallNumber(token) ?? (named ? ROMAN.get(token.text) : undefined) ?? 0;
  return quarter >= 1 && quarter <= 4 && !isCounted(stream, at + 1) ? quarter : null;
}
