import { isOneOfMany, isWord, readShift } from './date-words.js';
import { type DateFound, saidDate } from './said-date.js';
import { type TokenStream } from './scan-tokens.js';

const WEEKDAYS = new Map<string, number>([
  ['2', 1],
  ['hai', 1],
  ['3', 2],
  ['ba', 2],
  ['4', 3],
  ['tư', 3],
  ['5', 4],
  ['năm', 4],
  ['6', 5],
  ['sáu', 5],
  ['7', 6],
  ['bảy', 6],
]);

/** Reads "tuần trước", "tuần này". */
export function readWeek(stream: TokenStream, at: number): DateFound | null {
  if (isOneOfMany(stream, at) || stream.at(at - 1).kind === 'number') return null;
  return weekAt(stream, at);
}

function weekAt(stream: TokenStream, at: number): DateFound | null {
  if (!isWord(stream, at, 'tuần', 'tuan')) return null;
  const shifted = readShift(stream, at + 1);
  if (shifted === null) return null;
  return { said: saidDate({ weekShift: shifted.shift }), next: shifted.next };
}

/** Reads "thứ 2 tuần sau", "chủ nhật tuần này"; a bare weekday names no day. */
export function readWeekday(stream: TokenStream, at: number): DateFound | null {
  const sunday = stream.at(at).folded === 'chu' && stream.at(at + 1).folded === 'nhat';
  const named = isWord(stream, at, 'thứ', 'thu') ? WEEKDAYS.get(stream.at(at + 1).text) : undefined;
  const weekday = sunday ? 7 : named;
  if (weekday === undefined) return null;
  const week = weekAt(stream, at + 2);
  return week === null ? null : { said: { ...week.said, weekday }, next: week.next };
}

/** Phrases of two words that name a day by its distance. */
const DAYS = new Map<string, number>([
  ['hôm nay', 0],
  ['hom nay', 0],
  ['bữa nay', 0],
  ['bua nay', 0],
  ['sáng nay', 0],
  ['sang nay', 0],
  ['trưa nay', 0],
  ['chiều nay', 0],
  ['chieu nay', 0],
  ['tối nay', 0],
  ['đêm nay', 0],
  ['hôm qua', -1],
  ['hom qua', -1],
  ['bữa qua', -1],
  ['sáng qua', -1],
  ['chiều qua', -1],
  ['chieu qua', -1],
  ['tối qua', -1],
  ['đêm qua', -1],
  ['hôm kia', -2],
  ['hom kia', -2],
  ['bữa kia', -2],
  ['ngày mai', 1],
  ['ngay mai', 1],
  ['sáng mai', 1],
  ['sang mai', 1],
  ['chiều mai', 1],
  ['chieu mai', 1],
  ['tối mai', 1],
  ['ngày kia', 2],
  ['ngày mốt', 2],
  ['ngay mot', 2],
]);
const SHORT_DAYS = new Map<string, number>([
  ['hnay', 0],
  ['hqua', -1],
  ['hqa', -1],
]);

/** Reads "hôm qua", "sáng nay", "ngày mai", "hnay". */
export function readRelativeDay(stream: TokenStream, at: number): DateFound | null {
  const { text } = stream.at(at);
  // "mấy hôm nay", "3 bữa nay": for some days now.
  if (isOneOfMany(stream, at) || stream.at(at - 1).kind === 'number') return null;
  const short = SHORT_DAYS.get(text);
  if (short !== undefined) return { said: saidDate({ dayShift: short }), next: at + 1 };
  const phrase = `${text} ${stream.at(at + 1).text}`;
  const shift = DAYS.get(phrase);
  return shift === undefined ? null : { said: saidDate({ dayShift: shift }), next: at + 2 };
}
