import { partOf } from './number-words.js';
import { type Count, readCount } from './read-count.js';
import { isTicket, scaleAt, type ScaleFound } from './read-scale.js';
import { readTail } from './read-tail.js';
import { type TokenStream } from './scan-tokens.js';
import { beginsUnit } from './units.js';

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
