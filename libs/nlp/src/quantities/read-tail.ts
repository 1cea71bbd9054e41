import { BINDING_DIGITS, LAST_DIGIT_WORDS, partOf } from './number-words.js';
import { type Count, readCount } from './read-count.js';
import { scaleAt } from './read-scale.js';
import { type TokenStream } from './scan-tokens.js';
import { beginsUnit, isYearNumber } from './units.js';

/** What follows a scale: a smaller part of the same number. */
export interface Tail {
  readonly value: number;
  readonly next: number;
  /** Scale of the tail; 1 when nothing smaller can follow. */
  readonly scale: number;
}

/**
 * Reads what follows a scale: "2tr530", "2 triệu 530 nghìn", "hai triệu ba", "1 tỷ rưỡi".
 * @param scale the smallest scale so far
 * @param digits the number began with figures
 */
export function readTail(
  stream: TokenStream,
  at: number,
  scale: number,
  digits: boolean,
): Tail | null {
  const token = stream.at(at);
  if (partOf(token, true) === 'half') return { value: scale / 2, next: at + 1, scale: 1 };
  if (token.kind === 'number') return digitsTail(stream, at, scale);
  if (token.kind !== 'word') return null;
  const from = partOf(token, stream.unmarked) === 'odd' ? at + 1 : at;
  const count = readCount(stream, from);
  if (count === null || count.upper !== null) return lastTail(stream, at, scale, digits);
  const smaller = smallerScale(stream, count, scale);
  if (smaller !== null || digits) return smaller;
  return countedTail(stream, from, count, scale);
}

/** A unit behind hundreds counts the whole: "một nghìn không trăm linh một đồng". */
function countedTail(stream: TokenStream, at: number, count: Count, scale: number): Tail | null {
  const whole = count.places === 3 || !isMeasuredNext(stream, count);
  return whole ? wordsTail(stream, at, count, scale) : null;
}

/** "2tr530", "2 triệu 530 nghìn", "2 triệu 5"; "5 triệu 2 tháng" are two quantities. */
function digitsTail(stream: TokenStream, at: number, scale: number): Tail | null {
  const token = stream.at(at);
  if (!/^\d{1,3}$/.test(token.text)) return null;
  const value = Number(token.text);
  const count = { value, upper: null, next: at + 1, digits: true, places: 1, more: false };
  const smaller = smallerScale(stream, count, scale) ?? hundredsTail(stream, at, scale);
  if (smaller !== null) return smaller;
  const decimals = {
    value: (count.value * scale) / 10 ** token.text.length,
    next: at + 1,
    scale: 1,
  };
  if (token.glued && stream.at(at - 1).kind === 'word') return decimals;
  if (scale < 1e6 || isMeasuredNext(stream, count) || isJoined(stream, at + 1)) return null;
  return decimals;
}

/** "1 triệu 5 trăm", "1 triệu 5 trăm nghìn". */
function hundredsTail(stream: TokenStream, at: number, scale: number): Tail | null {
  const count = readCount(stream, at);
  if (count === null || count.next === at + 1 || count.places !== 3) return null;
  const smaller = smallerScale(stream, count, scale);
  return smaller ?? { value: (count.value * scale) / 1000, next: count.next, scale: 1 };
}

function smallerScale(stream: TokenStream, count: Count, scale: number): Tail | null {
  const found = scaleAt(stream, count.next, count);
  if (found === null || found.value >= scale || found.dollars) return null;
  return { value: count.value * found.value, next: found.next, scale: found.value };
}

function isMeasuredNext(stream: TokenStream, { next, digits }: Count): boolean {
  if (beginsUnit(stream, next)) return true;
  const { text, kind } = stream.at(next);
  return digits && kind === 'word' && ['n', 'th', 't', 'nam', 'thang', 'ngay'].includes(text);
}

/** The digits belong to a date or a range: "5 triệu 1/7", "5 triệu 2-3 tháng". */
function isJoined(stream: TokenStream, at: number): boolean {
  const { text } = stream.at(at);
  return text === '/' || text === '-' || text === ':';
}

/** "hai triệu ba" 2.3, "hai triệu ba tư" 2.34, "hai triệu ba trăm" 2.3 million. */
function wordsTail(stream: TokenStream, at: number, count: Count, scale: number): Tail | null {
  const { text } = stream.at(at);
  if (count.next === at + 1 && (text === 'một' || isYearWord(stream, at))) return null;
  if (partOf(stream.at(at), stream.unmarked) !== undefined && count.places < 3) return null;
  return { value: (count.value * scale) / 10 ** count.places, next: count.next, scale: 1 };
}

/** "hai triệu năm ngoái": a year and no five. */
function isYearWord(stream: TokenStream, at: number): boolean {
  if (stream.at(at).folded !== 'nam') return false;
  const after = stream.at(at + 1);
  return isYearNumber(after) || YEAR_AFTER.has(after.folded);
}

const YEAR_AFTER = new Set(['ngoai', 'nay', 'sau', 'truoc', 'toi', 'roi', 'kia']);

/** "triệu mốt", "hai triệu tư"; behind figures only what cannot stand alone: "2 triệu mốt". */
function lastTail(stream: TokenStream, at: number, scale: number, digits: boolean): Tail | null {
  const token = stream.at(at);
  const table = digits ? BINDING_DIGITS : LAST_DIGIT_WORDS;
  const last = table.find(token, stream.unmarked);
  if (last === undefined || token.text === 'tu' || beginsUnit(stream, at + 1)) return null;
  if (digits && token.text === 'tư' && scale < 1e6) return null;
  return { value: (last * scale) / 10, next: at + 1, scale: 1 };
}
