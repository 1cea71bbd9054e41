import { isWord } from './date-words.js';
import { readCount } from './read-count.js';
import { readMonth, readQuarter } from './read-month.js';
import { readWeek } from './read-relative-day.js';
import { readYearBehind, yearNumberAt } from './read-year.js';
import { type DateFound, type DatePart, type SaidDate, saidDate } from './said-date.js';
import { type TokenStream } from './scan-tokens.js';

const PARTS = new Map<string, DatePart['of']>([
  ['đầu', 'start'],
  ['dau', 'start'],
  ['giữa', 'middle'],
  ['giua', 'middle'],
  ['cuối', 'end'],
  ['cuoi', 'end'],
]);
/** "đầu năm học" is no time of the calendar year. */
const NOT_BEHIND = new Set([
  'học',
  'hoc',
  'âm',
  'thứ',
  'thu',
  'tuổi',
  'nào',
  'nao',
  'mới',
  'moi',
  'chạp',
  'giêng',
]);

/** Reads "đầu năm 2026", "cuối tháng 6", "giữa năm", "cuối 2025", "đầu quý 3". */
export function readPart(stream: TokenStream, at: number): DateFound | null {
  const of = PARTS.get(stream.at(at).text);
  if (of === undefined) return null;
  const whole = wholeBehind(stream, at + 1);
  if (whole === null) return null;
  return { said: { ...whole.said, part: { of, months: null } }, next: whole.next };
}

function wholeBehind(stream: TokenStream, at: number): DateFound | null {
  const number = yearNumberAt(stream, at);
  if (number !== null) return { said: saidDate({ year: number.year }), next: number.next };
  const named =
    readMonth(stream, at) ??
    readQuarter(stream, at) ??
    yearBehindWord(stream, at) ??
    readWeek(stream, at);
  if (named !== null) return named;
  if (NOT_BEHIND.has(stream.at(at + 1).text)) return null;
  if (isWord(stream, at, 'năm', 'nam')) return present({ yearShift: 0 }, at + 1);
  if (isWord(stream, at, 'tuần', 'tuan')) return present({ weekShift: 0 }, at + 1);
  return isWord(stream, at, 'tháng', 'thang') ? present({ monthShift: 0 }, at + 1) : null;
}

function present(fields: Partial<SaidDate>, next: number): DateFound {
  return { said: saidDate(fields), next };
}

/** "năm 2025", "năm ngoái" behind a part. */
function yearBehindWord(stream: TokenStream, at: number): DateFound | null {
  if (!isWord(stream, at, 'năm', 'nam')) return null;
  const behind = readYearBehind(stream, at);
  return behind.next === at ? null : { said: saidDate(behind.fields), next: behind.next };
}

/** Reads "6 tháng đầu năm", "9 tháng đầu năm 2025", "6 tháng cuối năm nay". */
export function readStretch(stream: TokenStream, at: number): DateFound | null {
  const count = readCount(stream, at);
  if (count === null || count.upper !== null || count.value < 1 || count.value > 11) return null;
  const { next } = count;
  if (stream.at(next).folded !== 'thang' || !Number.isInteger(count.value)) return null;
  return ofYear(stream, next + 1, count.value);
}

/** Reads "nửa đầu năm", "nửa cuối năm 2025". */
export function readHalfYear(stream: TokenStream, at: number): DateFound | null {
  return isWord(stream, at, 'nửa', 'nua') ? ofYear(stream, at + 1, 6) : null;
}

function ofYear(stream: TokenStream, at: number, months: number): DateFound | null {
  const of = PARTS.get(stream.at(at).text);
  if (of === undefined || of === 'middle' || !isWord(stream, at + 1, 'năm', 'nam')) return null;
  const behind = yearBehindWord(stream, at + 1) ?? present({ yearShift: 0 }, at + 2);
  return { said: { ...behind.said, part: { of, months } }, next: behind.next };
}
