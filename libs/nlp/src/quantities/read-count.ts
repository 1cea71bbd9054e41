import { BINDING_DIGITS, DIGIT_WORDS, LAST_DIGIT_WORDS, partOf } from './number-words.js';
import { type TokenStream } from './scan-tokens.js';
import { beginsUnit } from './units.js';

/** A number below a thousand, or one in digits, with the place after it. */
export interface Count {
  readonly value: number;
  /** "hai ba": the second of two that follow one another, else null. */
  readonly upper: number | null;
  readonly next: number;
  readonly digits: boolean;
  /** How many decimals it fills after a bigger scale: "hai triệu ba tư" → 2, "ba trăm" → 3. */
  readonly places: number;
  /** "20 mấy": somewhat more. */
  readonly more: boolean;
}

/** Words before "trăm" or "chục" that make it an untold number. */
const UNTOLD = new Set('hàng hang mấy vài vai đôi dăm nhiều những bao'.split(' '));

/** @returns the number that begins at a place, null where none does. Looks at most 8 tokens ahead. */
export function readCount(stream: TokenStream, at: number): Count | null {
  const token = stream.at(at);
  if (token.kind === 'number') return readDigitsCount(stream, at);
  if (token.kind !== 'word') return null;
  const part = partOf(token, stream.unmarked);
  if (part === 'ten') return withMore(stream, readTens(stream, at + 1, 10));
  if (part === 'hundred' || part === 'dozen') return readBare(stream, at);
  const digit = digitAt(stream, at);
  if (part === 'zero') return readZero(stream, at);
  return digit === undefined ? null : withMore(stream, readAfterDigit(stream, at + 1, digit));
}

/** "trăm triệu", "chục năm": one hundred, ten. */
function readBare(stream: TokenStream, at: number): Count | null {
  if (UNTOLD.has(stream.at(at - 1).text)) return null;
  if (partOf(stream.at(at), stream.unmarked) === 'hundred')
    return readHundreds(stream, at + 1, 100);
  return count(10, at + 1, 2);
}

/** "không trăm hai mươi lăm", "không phẩy". */
function readZero(stream: TokenStream, at: number): Count | null {
  const next = partOf(stream.at(at + 1), stream.unmarked);
  if (next === 'point') return count(0, at + 1, 1);
  return next === 'hundred' ? readHundreds(stream, at + 2, 0) : null;
}

function digitAt(stream: TokenStream, at: number): number | undefined {
  const token = stream.at(at);
  if (token.kind !== 'word') return undefined;
  const digit = DIGIT_WORDS.find(token, stream.unmarked);
  return digit !== undefined && isOtherWord(stream, at) ? undefined : digit;
}

/** Typed without diacritics, "sau" is mostly "after", and "nam" after "moi" is the year. */
function isOtherWord(stream: TokenStream, at: number): boolean {
  const { text } = stream.at(at);
  if (UNTOLD.has(stream.at(at - 1).text) && text !== 'hai') return true;
  if (text === 'bảy' && isSaying(stream, at - 1)) return true;
  if (text === 'sau') return !NUMBER_BEFORE.has(stream.at(at - 1).text);
  if (text === 'nam' || text === 'năm') return YEAR_BEFORE.has(stream.at(at - 1).text);
  return false;
}

/** "năm bảy triệu" is some millions; "mỗi năm bảy triệu" and "hai năm bảy tháng" are not. */
function isSaying(stream: TokenStream, at: number): boolean {
  if (stream.at(at).text !== 'năm') return false;
  const before = stream.at(at - 1);
  const counted = before.kind === 'number' || DIGIT_WORDS.find(before, false) !== undefined;
  return !counted && !YEAR_BEFORE.has(before.text);
}

const NUMBER_BEFORE = new Set('du duoc dc dong nghi trong gan khoang hon tam muoi tram'.split(' '));
const YEAR_BEFORE = new Set(
  'mỗi moi hàng hằng hang từng các những cả mấy trong cuối đầu giữa một mot này nay'.split(' '),
);

function readAfterDigit(stream: TokenStream, at: number, digit: number): Count {
  const part = partOf(stream.at(at), stream.unmarked);
  if (part === 'hundred') return readHundreds(stream, at + 1, digit * 100);
  if (part === 'tens' || (part === 'ten' && stream.unmarked)) {
    return readTens(stream, at + 1, digit * 10);
  }
  if (part === 'dozen') return readTens(stream, at + 1, digit * 10);
  return readPair(stream, at, digit) ?? count(digit, at, 1);
}

/** "bảy lăm" 75, "sáu hai" 62, but "hai ba" two or three. */
function readPair(stream: TokenStream, at: number, digit: number): Count | null {
  const token = stream.at(at);
  if (token.text === ',') return neighbours(stream, at + 1, digit);
  if (token.kind !== 'word' || digit === 1) return neighbours(stream, at, digit);
  const binding = BINDING_DIGITS.find(token, stream.unmarked);
  if (binding !== undefined && !(stream.unmarked && token.text === 'tu')) {
    return count(digit * 10 + binding, at + 1, 2);
  }
  return plainPair(stream, at, digit);
}

function plainPair(stream: TokenStream, at: number, digit: number): Count | null {
  const second = DIGIT_WORDS.find(stream.at(at), stream.unmarked);
  if (second === undefined) return null;
  if (second === digit + 1 && PAIRED.has(stream.at(at + 1).folded))
    return dozens(stream, at, digit);
  if (!isUnitNext(stream, at + 1)) return null;
  if (second === digit + 1) return { ...count(digit, at + 1, 1), upper: second };
  // "năm bảy" is a saying for some.
  if (digit === 5 && second === 7) return null;
  return second === 1 || second === 5 ? null : count(digit * 10 + second, at + 1, 2);
}

const PAIRED = new Set(['chuc', 'muoi', 'tram']);

/** "hai ba chục", "năm sáu trăm". */
function dozens(stream: TokenStream, at: number, digit: number): Count {
  const factor = stream.at(at + 1).folded === 'tram' ? 100 : 10;
  return { ...count(digit * factor, at + 2, 2), upper: (digit + 1) * factor };
}

/** "một hai", "hai, ba": two that follow one another. */
function neighbours(stream: TokenStream, at: number, digit: number): Count | null {
  const second = DIGIT_WORDS.find(stream.at(at), stream.unmarked);
  if (second !== digit + 1 || !isUnitNext(stream, at + 1)) return null;
  return { ...count(digit, at + 1, 1), upper: second };
}

function readTens(stream: TokenStream, at: number, tens: number): Count {
  const last = lastDigit(stream, at);
  return last === null ? count(tens, at, 2) : count(tens + last, at + 1, 2);
}

/** "hai mươi năm" is twenty years, "hai mươi năm nghìn" a slip for twenty-five thousand. */
function lastDigit(stream: TokenStream, at: number): number | null {
  const token = stream.at(at);
  if (token.kind !== 'word') return null;
  const last = LAST_DIGIT_WORDS.find(token, stream.unmarked);
  if (last !== undefined) return token.text === 'tu' ? null : last;
  if (token.text === 'một') return isUnitNext(stream, at + 1) ? 1 : null;
  const five = token.text === 'năm' || (stream.unmarked && token.text === 'nam');
  return five && isScaleOrAgeNext(stream, at + 1) ? 5 : null;
}

function readHundreds(stream: TokenStream, at: number, hundreds: number): Count {
  const part = partOf(stream.at(at), stream.unmarked);
  if (part === 'half') return count(hundreds + 50, at + 1, 3);
  if (part === 'odd' || (stream.at(at).text === 'le' && stream.unmarked)) {
    const digit = DIGIT_WORDS.find(stream.at(at + 1), stream.unmarked);
    if (digit !== undefined) return count(hundreds + digit, at + 2, 3);
  }
  if (part === 'ten') return within(hundreds, readTens(stream, at + 1, 10));
  const digit = digitAt(stream, at);
  return digit === undefined ? count(hundreds, at, 3) : afterHundreds(stream, at, hundreds, digit);
}

/** "hai trăm năm mươi" 250, "trăm hai" 120, but "một trăm năm" a hundred years. */
function afterHundreds(stream: TokenStream, at: number, hundreds: number, digit: number): Count {
  const rest = readAfterDigit(stream, at + 1, digit);
  if (rest.value >= 10 && rest.value < 100) return within(hundreds, rest);
  const short = stream.at(at).folded !== 'nam' || isScaleOrAgeNext(stream, at + 1);
  return short ? count(hundreds + digit * 10, at + 1, 3) : count(hundreds, at, 3);
}

function within(hundreds: number, rest: Count): Count {
  return { ...rest, value: hundreds + rest.value, places: 3 };
}

/** Digits, also "2 trăm", "5 chục", "20 mấy"; "2 530 000" where đồng follows. */
function readDigitsCount(stream: TokenStream, at: number): Count | null {
  const { digits } = stream.at(at);
  if (digits === null || digits.value === null) return null;
  const { value } = digits;
  const token = stream.at(at);
  const made = { ...count(value, at + 1, token.text.length), digits: true };
  if (!digits.whole || value >= 1000) return made;
  if (isNeighbour(stream, at + 1, value)) {
    return { ...made, upper: value + 1, next: at + 2 };
  }
  const part = partOf(stream.at(at + 1), true);
  if (value < 10 && part === 'dozen') return { ...made, value: value * 10, next: at + 2 };
  if (value < 10 && part === 'hundred') {
    return { ...readHundreds(stream, at + 2, value * 100), digits: true };
  }
  return withMore(stream, made);
}

/** "2 3 triệu", "5 6 ngày". */
function isNeighbour(stream: TokenStream, at: number, value: number): boolean {
  const { glued, digits } = stream.at(at);
  const follows = digits?.whole === true && digits.value === value + 1 && value < 10;
  return follows && !glued && isUnitNext(stream, at + 1);
}

function withMore(stream: TokenStream, made: Count): Count {
  if (stream.at(made.next).text !== 'mấy') {
    const some = stream.unmarked && stream.at(made.next).text === 'may' && made.value >= 10;
    if (!some) return made;
  }
  return { ...made, next: made.next + 1, more: true };
}

function isUnitNext(stream: TokenStream, at: number): boolean {
  return beginsUnit(stream, at);
}

function isScaleOrAgeNext(stream: TokenStream, at: number): boolean {
  return beginsUnit(stream, at) && !TIME_UNITS.has(stream.at(at).folded);
}

const TIME_UNITS = new Set(['nam', 'thang', 'ngay', 'tuan']);

function count(value: number, next: number, places: number): Count {
  return { value, upper: null, next, digits: false, places, more: false };
}
