import { isWord, readShift, smallNumber } from './date-words.js';
import { type Count, readCount } from './read-count.js';
import { monthBehind } from './read-month.js';
import { readYearBehind, yearNumberAt } from './read-year.js';
import { isDay } from './resolve-date.js';
import { type DateFound, saidDate } from './said-date.js';
import { type Token, type TokenStream } from './scan-tokens.js';
import { beginsUnit, isYearNumber } from './units.js';

/** A leap year: 29 February is a day before its year is known. */
const ANY_YEAR = 2024;
const DAY_WORDS = new Set(['ngày', 'ngay', 'mùng', 'mung', 'mồng', 'mong']);

/** Reads "1/7/2025", "01-07-25", "1.7.2025", "1/7 năm nay", "03/2020", "1 tháng 7 năm 2025". */
export function readDayInFigures(stream: TokenStream, at: number): DateFound | null {
  const token = stream.at(at);
  if (token.kind !== 'number') return null;
  const dotted = token.digits?.dotted;
  if (dotted != null) return fullDate(dotted, at + 1);
  const first = smallNumber(token);
  if (first === null) return null;
  return (
    readThree(stream, at, first) ??
    readSlashedMonth(stream, at, first) ??
    readSlashedDay(stream, at, first) ??
    readDayOfMonth(stream, at, first, at + 1) ??
    readNoDay(stream, at)
  );
}

/** Reads "ngày 1/7", "mùng 5", "ngày mười lăm tháng tám", "ngày 25 tháng này". */
export function readDayInWords(stream: TokenStream, at: number): DateFound | null {
  if (!isDayWord(stream, at)) return null;
  const inFigures = readDayInFigures(stream, at + 1);
  if (inFigures !== null) return inFigures;
  const count = readCount(stream, at + 1);
  if (count === null || !isDayNumber(count) || isCounted(stream, count.next)) return null;
  const dated = readDayOfMonth(stream, at, count.value, count.next);
  if (dated !== null) return dated;
  return count.digits || stream.at(at).folded !== 'ngay' ? dayAlone(stream, count) : null;
}

function isDayNumber({ value, upper }: Count): boolean {
  return upper === null && Number.isInteger(value) && value >= 1 && value <= 31;
}

/** In a text with diacritics, "ngay" and "mong" are other words unless figures follow. */
function isDayWord(stream: TokenStream, at: number): boolean {
  const { text, folded } = stream.at(at);
  if (!DAY_WORDS.has(text)) return false;
  return text !== folded || stream.unmarked || stream.at(at + 1).kind === 'number';
}

/** "15 ngày 20 triệu": the number is of what follows. */
function isCounted(stream: TokenStream, at: number): boolean {
  const month = isWord(stream, at, 'tháng', 'thang') || stream.at(at).text === 'thang';
  const { glued, kind } = stream.at(at);
  return !month && (beginsUnit(stream, at) || (glued && kind === 'word'));
}

/** "ngày 25": of the nearest month; "ngày 25 hàng tháng" is no single day. */
function dayAlone(
  stream: TokenStream,
  { value, next }: { readonly value: number; readonly next: number },
): DateFound | null {
  if (isMonthly(stream, next)) return null;
  return { said: saidDate({ day: value }), next };
}

/** "ngày 25 hàng tháng", "ngày 8-9 hàng tháng", "mùng 5 tết". */
function isMonthly(stream: TokenStream, at: number): boolean {
  return ['hang', 'moi', 'tet', 'am', 'gio', 'cac'].includes(stream.at(at).folded);
}

function readThree(stream: TokenStream, at: number, day: number): DateFound | null {
  const separator = stream.at(at + 1).text;
  if (separator !== '/' && separator !== '-') return null;
  if (stream.at(at + 3).text !== separator || !isGlued(stream, at + 1, at + 4)) return null;
  const month = smallNumber(stream.at(at + 2));
  const year = yearOfDate(stream.at(at + 4));
  return month === null || year === null ? null : fullDate([day, month, year], at + 5);
}

function yearOfDate(token: Token): number | null {
  return isYearNumber(token)
    ? Number(token.text)
    : token.text.length === 2
      ? smallNumber(token)
      : null;
}

function fullDate(
  [day, month, said]: readonly [number, number, number],
  next: number,
): DateFound | null {
  const year = said < 100 ? 2000 + said : said;
  return isDay(year, month, day) ? { said: saidDate({ day, month, year }), next } : null;
}

/**
 * "31/2/2026", "ngày 31/4", "từ 30-2-2026": told as a day that no calendar has. It is read as one,
 * so that no part of it is taken for another day, and resolves to none.
 */
function readNoDay(stream: TokenStream, at: number): DateFound | null {
  const [day, month] = [smallNumber(stream.at(at)), smallNumber(stream.at(at + 2))];
  if (day === null || month === null || !isGlued(stream, at + 1, at + 2)) return null;
  const year = yearBehindMonth(stream, at + 1);
  if (year === null && !isCuedBySlash(stream, at)) return null;
  const next = at + (year === null ? 3 : 5);
  const numbered = isDocument(stream, at) || stream.at(next).text === '/';
  if (numbered || !isPastMonthEnd(day, month, year)) return null;
  return { said: saidDate({ day, month, year }), next };
}

/** @param at place of the separator behind the day */
function yearBehindMonth(stream: TokenStream, at: number): number | null {
  const separator = stream.at(at).text;
  if ((separator !== '/' && separator !== '-') || stream.at(at + 2).text !== separator) return null;
  const said = yearOfDate(stream.at(at + 3));
  return said !== null && said < 100 ? 2000 + said : said;
}

function isCuedBySlash(stream: TokenStream, at: number): boolean {
  return stream.at(at + 1).text === '/' && DAY_BEFORE.has(stream.at(at - 1).text);
}

/** 29 to 31 of a month that is shorter; "11/25" and "45/3" are told as something else. */
function isPastMonthEnd(day: number, month: number, year: number | null): boolean {
  if (day < 29 || day > 31 || month < 1 || month > 12) return false;
  return !isDay(year ?? ANY_YEAR, month, day);
}

/** "03/2020"; not behind "Nghị định" nor behind the day of a date that does not exist. */
function readSlashedMonth(stream: TokenStream, at: number, month: number): DateFound | null {
  if (stream.at(at + 1).text !== '/' || month < 1 || month > 12) return null;
  if (isBehindDay(stream, at)) return null;
  const found = yearNumberAt(stream, at + 2);
  if (found === null || isDocument(stream, at) || stream.at(found.next).text === '/') return null;
  return { said: saidDate({ month, year: found.year }), next: found.next };
}

/** "31/2/2026": its month is not one by itself. */
function isBehindDay(stream: TokenStream, at: number): boolean {
  const day = smallNumber(stream.at(at - 2));
  return day !== null && stream.at(at - 1).text === '/' && isGlued(stream, at - 1, at);
}

const DOCUMENTS = new Set(
  'định dinh nđ nd tt qđ qd luật luat văn cv số so nq quyết lệnh'.split(' '),
);

function isDocument(stream: TokenStream, at: number): boolean {
  const before = stream.at(at - 1);
  if (DOCUMENTS.has(before.text)) return true;
  return before.folded === 'tu' && stream.at(at - 2).folded === 'thong';
}

/** "1/7", where something says that it is a day: "từ", "ngày", "này", the beginning of a line. */
function readSlashedDay(stream: TokenStream, at: number, day: number): DateFound | null {
  const month = monthBehindSlash(stream, at);
  if (month === null || !isDay(ANY_YEAR, month, day)) return null;
  if (stream.at(at + 3).glued && isCounted(stream, at + 3)) return null;
  const behind = readYearBehind(stream, at + 3);
  const said = behind.next > at + 3;
  if (!said && !isDayCued(stream, at)) return null;
  return { said: saidDate({ day, month, ...behind.fields }), next: behind.next };
}

/** Behind "ngày" a dash will do: "ngày 30-4". */
function monthBehindSlash(stream: TokenStream, at: number): number | null {
  const separator = stream.at(at + 1).text;
  const dash =
    separator === '-' && DAY_WORDS.has(stream.at(at - 1).text) && !isMonthly(stream, at + 3);
  if ((separator !== '/' && !dash) || stream.at(at + 3).text === '/') return null;
  return isGlued(stream, at + 1, at + 2) ? smallNumber(stream.at(at + 2)) : null;
}

const DAY_BEFORE = new Set(
  `từ tu ngày ngay trước truoc sau đến den tới toi mùng mung mồng hôm hom qua hết het hạn han dịp dip lễ
  vào vao trc sinh sáng sang chiều chieu kể ke tết đêm lúc bữa bua - –`.split(/\s+/),
);
const LABELS = new Set(
  'lớp lop bậc bac số so tổ to khu nhà nha đường hạng điểm đạt ấp kiệt hẻm'.split(' '),
);
const FRACTION_BELOW = 5;

function isDayCued(stream: TokenStream, at: number): boolean {
  const before = stream.at(at - 1).text;
  const [day, month] = [stream.at(at).text, stream.at(at + 2).text];
  if (LABELS.has(before) || (day === '24' && month === '7')) return false;
  if (DAY_BEFORE.has(before) || isPlainDay(day, month)) return true;
  const fraction = Number(day) < Number(month) && Number(month) < FRACTION_BELOW;
  return !fraction && (isOpening(before) || isRangeOfDays(stream, at + 3));
}

/** "01/07" and "20/1" look like nothing else. */
function isPlainDay(day: string, month: string): boolean {
  return Number(day) > 12 || (day.length === 2 && month.length === 2);
}

function isOpening(before: string): boolean {
  return before === '' || '.!?\n:;(,'.includes(before);
}

/** "1/7 - 31/12". */
function isRangeOfDays(stream: TokenStream, at: number): boolean {
  const { folded } = stream.at(at);
  const joins = ['-', '–', 'den', 'toi'].includes(folded);
  return joins && stream.at(at + 1).kind === 'number' && stream.at(at + 2).text === '/';
}

/** "1 tháng 7 năm 2025", "ngày 1 t7", "ngày 25 tháng này". */
function readDayOfMonth(
  stream: TokenStream,
  at: number,
  day: number,
  next: number,
): DateFound | null {
  const cued = DAY_WORDS.has(stream.at(at).text) || DAY_WORDS.has(stream.at(at - 1).text);
  const named = stream.at(next).folded === 'thang';
  if (!named && !(cued && SHORT_MONTHS.has(stream.at(next).text))) return null;
  const month = monthBehind(stream, next);
  if (month !== null) return ofMonth(stream, { day, cued }, month);
  const shifted = cued ? readShift(stream, next + 1) : null;
  if (shifted === null) return null;
  return { said: saidDate({ day, monthShift: shifted.shift }), next: shifted.next };
}

const SHORT_MONTHS = new Set(['t', 'th', 'thg']);

/** "ngày 31 tháng 2" is told as a day and resolves to none; "31 tháng" alone may be a duration. */
function ofMonth(
  stream: TokenStream,
  { day, cued }: { readonly day: number; readonly cued: boolean },
  { month, next }: { readonly month: number; readonly next: number },
): DateFound | null {
  const behind = readYearBehind(stream, next);
  if (!isDay(ANY_YEAR, month, day) && (day > 31 || (!cued && behind.next === next))) return null;
  return { said: saidDate({ day, month, ...behind.fields }), next: behind.next };
}

function isGlued(stream: TokenStream, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (!stream.at(at).glued) return false;
  return true;
}
