import { BINDING_DIGITS, LAST_DIGIT_WORDS, partOf, SCALE_WORDS } from './number-words.js';
import { type Count, readCount } from './read-count.js';
import { type Token, type TokenStream } from './scan-tokens.js';
import { isThousandsK } from './thousands-k.js';
import { beginsUnit, isYearNumber } from './units.js';

/** A number of any size, before its unit is known. */
export interface Amount {
  readonly value: number;
  /** "hai ba triệu": the second, else null. */
  readonly upper: number | null;
  readonly next: number;
  readonly digits: boolean;
  /** The biggest scale said ("triệu" 1,000,000), 1 without any. */
  readonly scale: number;
  /** The scale is said of money only ("k", "củ"). */
  readonly money: boolean;
  /** "20 mấy năm". */
  readonly more: boolean;
  /** In dollars ("vé"). */
  readonly dollars: boolean;
}

interface ScaleFound {
  readonly value: number;
  readonly money: boolean;
  readonly next: number;
  readonly dollars: boolean;
}

/**
 * Reads a number in digits or words with its scales: "2tr530", "hai triệu ba trăm nghìn", "1 tỷ
 * rưỡi", "triệu tám", "nửa triệu", "hai phẩy năm".
 * @returns null where no number begins
 */
export function readAmount(stream: TokenStream, at: number): Amount | null {
  const half = readHalf(stream, at);
  if (half !== null) return half;
  const count = readCount(stream, at);
  if (count === null) return readBareScale(stream, at);
  const whole = withPoint(stream, withSpacedGroups(stream, at, count));
  const scale = scaleAt(stream, whole.next, whole);
  if (scale === null || isTicket(stream, at, scale)) return plain(whole);
  return withTail(stream, whole, scale);
}

function plain(count: Count): Amount {
  const { value, upper, next, digits, more } = count;
  return { value, upper, next, digits, more, scale: 1, money: false, dollars: false };
}

/** "nửa triệu"; "nửa năm" leaves the unit to the reader of units. */
function readHalf(stream: TokenStream, at: number): Amount | null {
  const { text } = stream.at(at);
  if (text !== 'nửa' && !(text === 'nua' && stream.unmarked)) return null;
  const none = { ...HALF, next: at + 1 };
  const scale = scaleAt(stream, at + 1, none);
  if (scale === null) return beginsUnit(stream, at + 1) ? plain(none) : null;
  return { ...plain(none), value: scale.value / 2, next: scale.next, scale: scale.value };
}

const HALF: Count = { value: 0.5, upper: null, next: 0, digits: false, places: 1, more: false };

/** "triệu rưỡi", "triệu tám", "nghìn hai": one of the scale and a part of it. */
function readBareScale(stream: TokenStream, at: number): Amount | null {
  const scale = scaleAt(stream, at, { ...HALF, value: 1, next: at });
  if (scale === null || scale.money || NEVER_BARE.has(stream.at(at).text)) return null;
  const made = withTail(stream, { ...HALF, value: 1, next: at }, scale);
  return made.next > scale.next ? made : null;
}

/** Short forms stand behind a number only, and "ty" is a firm. */
const NEVER_BARE = new Set(['tr', 'ty', 'ti', 'triu']);

/** "2 530 000 đồng", as typed for readability. */
function withSpacedGroups(stream: TokenStream, at: number, count: Count): Count {
  const first = stream.at(at);
  if (!count.digits || first.text.length > 3 || count.value < 1) return count;
  let { value } = count;
  let next = at + 1;
  while (isGroup(stream, next) && next < at + 5) {
    value = value * 1000 + Number(stream.at(next).text);
    next += 1;
  }
  return next > at + 1 && isCurrency(stream, next) ? { ...count, value, next } : count;
}

function isGroup(stream: TokenStream, at: number): boolean {
  const { kind, text, glued } = stream.at(at);
  return kind === 'number' && text.length === 3 && !glued && !text.includes('.');
}

function isCurrency(stream: TokenStream, at: number): boolean {
  return ['đồng', 'dong', 'đ', 'd', 'vnd', 'vnđ', '₫'].includes(stream.at(at).text);
}

/** "hai phẩy năm", "0 phẩy 03", "không phẩy không ba", "hai phẩy ba tư". */
function withPoint(stream: TokenStream, count: Count): Count {
  const part = partOf(stream.at(count.next), count.digits || stream.unmarked);
  if (part !== 'point') return count;
  const after = stream.at(count.next + 1);
  if (after.kind === 'number' && after.digits?.whole === true) {
    return { ...count, value: Number(`${count.value}.${after.text}`), next: count.next + 2 };
  }
  return withSpokenDecimals(stream, count);
}

function withSpokenDecimals(stream: TokenStream, count: Count): Count {
  let zeros = 0;
  while (zeros < 3 && partOf(stream.at(count.next + 1 + zeros), false) === 'zero') zeros += 1;
  const rest = readCount(stream, count.next + 1 + zeros);
  if (rest === null || rest.digits || rest.value >= 100) return count;
  const places = zeros + (rest.value >= 10 ? 2 : 1);
  return { ...count, value: count.value + rest.value / 10 ** places, next: rest.next };
}

/** "ba cu" without diacritics is an old lady; slang without them needs figures. */
function isOtherNoun({ text, folded }: Token, money: boolean, { digits }: Count): boolean {
  return money && !digits && text === folded && text !== 'k' && text !== 'chai';
}

function scaleAt(stream: TokenStream, at: number, count: Count): ScaleFound | null {
  const token = stream.at(at);
  if (token.kind !== 'word') return null;
  const scale = SCALE_WORDS.find(token, count.digits || stream.unmarked);
  if (scale === undefined || isOtherNoun(token, scale.money, count)) return null;
  const after = stream.at(at + 1).text;
  if (scale.unless?.has(after) === true) return null;
  if (token.text === 'k' && !isThousandsK(stream, at, count.value)) return null;
  const dollars = scale.value === 100;
  const found = { value: scale.value, money: scale.money, next: at + 1, dollars };
  return scale.money ? found : withBillions(stream, found);
}

/** "15 nghìn tỷ", "1,2 triệu tỷ". */
function withBillions(stream: TokenStream, found: ScaleFound): ScaleFound {
  if (found.value >= 1e9) return found;
  const token = stream.at(found.next);
  const scale = token.kind === 'word' ? SCALE_WORDS.find(token, true) : undefined;
  if (scale?.value !== 1e9 || scale.money) return found;
  if (scale.unless?.has(stream.at(found.next + 1).text) === true) return found;
  return { ...found, value: found.value * 1e9, next: found.next + 1 };
}

/** "mua 2 vé": tickets. */
function isTicket(stream: TokenStream, at: number, { dollars }: ScaleFound): boolean {
  return dollars && ['mua', 'đặt', 'bán', 'cặp', 'săn', 'lấy'].includes(stream.at(at - 1).text);
}

function withTail(stream: TokenStream, count: Count, scale: ScaleFound): Amount {
  let value = count.value * scale.value;
  let next = scale.next;
  let smallest = scale.value;
  for (;;) {
    const tail = readTail(stream, next, smallest, count.digits);
    if (tail === null) break;
    value += tail.value;
    next = tail.next;
    smallest = tail.scale;
    if (smallest === 1) break;
  }
  const upper = count.upper === null ? null : count.upper * scale.value;
  const some = stream.at(next).text === 'mấy';
  return {
    value: Math.round(value * 1e6) / 1e6,
    upper,
    next: some ? next + 1 : next,
    digits: count.digits,
    scale: scale.value,
    money: scale.money,
    more: count.more || some,
    dollars: scale.dollars,
  };
}

interface Tail {
  readonly value: number;
  readonly next: number;
  /** Scale of the tail; 1 when nothing smaller can follow. */
  readonly scale: number;
}

function readTail(stream: TokenStream, at: number, scale: number, digits: boolean): Tail | null {
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
  const count = { ...HALF, value, next: at + 1, digits: true };
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
