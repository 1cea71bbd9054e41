import { isOneOfMany, isUntil, isWord, readShift, smallNumber } from './date-words.js';
import { readAmount } from './read-amount.js';
import { type DateFound, type SaidDate, saidDate } from './said-date.js';
import { type TokenStream } from './scan-tokens.js';
import { beginsUnit, isYearNumber } from './units.js';

/** A year in figures with the place after it. */
interface YearNumber {
  readonly year: number;
  readonly next: number;
}

/** What is said of the year behind a day, month, quarter or part. */
interface YearFound {
  readonly fields: Pick<SaidDate, 'year' | 'yearShift' | 'toward'>;
  readonly next: number;
}

/** Reads "2025" and "2k25". */
export function yearNumberAt(stream: TokenStream, at: number): YearNumber | null {
  const token = stream.at(at);
  if (token.kind !== 'number') return null;
  if (isYearNumber(token)) return { year: Number(token.text), next: at + 1 };
  return shortYearAt(stream, at);
}

/** "2k25", "2k3". */
function shortYearAt(stream: TokenStream, at: number): YearNumber | null {
  const [k, rest] = [stream.at(at + 1), stream.at(at + 2)];
  if (stream.at(at).text !== '2' || k.text !== 'k' || !k.glued || !rest.glued) return null;
  if (rest.kind !== 'number' || rest.text.length > 2 || stream.at(at + 3).glued) return null;
  return { year: 2000 + Number(rest.text), next: at + 3 };
}

/** Reads "/2025", "năm 2025", "năm ngoái", "này", "tới", "vừa rồi" behind a part of the year. */
export function readYearBehind(stream: TokenStream, at: number): YearFound {
  const none = { year: null, yearShift: null, toward: 0 } as const;
  const { text } = stream.at(at);
  const numbered =
    text === '/' || text === '-' || isWord(stream, at, 'năm', 'nam')
      ? yearNumberAt(stream, at + 1)
      : null;
  if (numbered !== null) {
    return { fields: { ...none, year: numbered.year }, next: numbered.next };
  }
  if (isWord(stream, at, 'năm', 'nam')) {
    const shifted = readShift(stream, at + 1);
    if (shifted !== null) {
      return { fields: { ...none, yearShift: shifted.shift }, next: shifted.next };
    }
  }
  if (text === 'sang' && isWord(stream, at + 1, 'năm', 'nam')) {
    return { fields: { ...none, yearShift: 1 }, next: at + 2 };
  }
  return directionBehind(stream, at) ?? { fields: none, next: at };
}

/** "1/7 này", "1/7 tới", "tháng 3 vừa rồi". */
function directionBehind(stream: TokenStream, at: number): YearFound | null {
  const fields = { year: null, yearShift: null };
  if (isWord(stream, at, 'này', 'nay')) return { fields: { ...fields, toward: 0 }, next: at + 1 };
  if (isWord(stream, at, 'tới', 'toi') && !isUntil(stream, at)) {
    return { fields: { ...fields, toward: 1 }, next: at + 1 };
  }
  const { folded } = stream.at(at);
  const after = stream.at(at + 1).folded;
  if (folded === 'sap' && after === 'toi')
    return { fields: { ...fields, toward: 1 }, next: at + 2 };
  const last = folded === 'vua' && (after === 'roi' || after === 'qua');
  return last ? { fields: { ...fields, toward: -1 }, next: at + 2 } : null;
}

/** Reads "năm 2025", "năm ngoái", "sang năm", "sn 1990", and a bare "2014" after "từ", "hồi" …. */
export function readYear(stream: TokenStream, at: number): DateFound | null {
  if (stream.at(at).kind === 'number') return readBareYear(stream, at);
  if (isWord(stream, at, 'năm', 'nam')) return readNamedYear(stream, at);
  if (stream.at(at).text === 'sang' && isWord(stream, at + 1, 'năm', 'nam')) {
    return { said: saidDate({ yearShift: 1 }), next: at + 2 };
  }
  if (stream.at(at).text !== 'sn' && stream.at(at).text !== 'sinh') return null;
  const born = birthYear(stream, at + 1);
  return born === null ? null : { said: saidDate({ year: born.year }), next: born.next };
}

function readNamedYear(stream: TokenStream, at: number): DateFound | null {
  const numbered =
    yearNumberAt(stream, at + 1) ?? shortNamedYear(stream, at) ?? spelledYear(stream, at + 1);
  if (numbered !== null) return { said: saidDate({ year: numbered.year }), next: numbered.next };
  if (isOneOfMany(stream, at) || stream.at(at - 1).kind === 'number') return null;
  const shifted = readShift(stream, at + 1);
  if (shifted === null) return null;
  return { said: saidDate({ yearShift: shifted.shift }), next: shifted.next };
}

/** "năm hai nghìn không trăm hai mươi lăm". */
function spelledYear(stream: TokenStream, at: number): YearNumber | null {
  const amount = stream.at(at).kind === 'word' ? readAmount(stream, at) : null;
  if (amount?.scale !== 1000 || beginsUnit(stream, amount.next)) return null;
  const { value, next } = amount;
  return value >= 1900 && value <= 2100 ? { year: value, next } : null;
}

/** "năm 25", "năm 98", where nothing is counted; who is born in "năm 25" is a hundred. */
function shortNamedYear(stream: TokenStream, at: number): YearNumber | null {
  const year = lastTwoDigits(stream, at + 1);
  if (year === null || stream.at(at - 1).kind === 'number') return null;
  if (beginsUnit(stream, at + 2) || stream.at(at + 2).glued) return null;
  if (year >= 50) return { year: 1900 + year, next: at + 2 };
  const born = stream.at(at - 1).text === 'sinh';
  return year >= 10 && year <= 40 && !born ? { year: 2000 + year, next: at + 2 } : null;
}

function lastTwoDigits(stream: TokenStream, at: number): number | null {
  const token = stream.at(at);
  return token.text.length === 2 ? smallNumber(token) : null;
}

function birthYear(stream: TokenStream, at: number): YearNumber | null {
  const short = lastTwoDigits(stream, at);
  if (short === null) return yearNumberAt(stream, at);
  return short >= 50 ? { year: 1900 + short, next: at + 1 } : null;
}

const BEFORE_YEAR = new Set(
  `từ tu đến den tới toi trước truoc sau hồi hoi đoạn doan cuối cuoi đầu dau giữa giua hết het khoảng
  khoang kể ke tận trc sang vào vao dụng dung`.split(/\s+/),
);

/** A bare year needs a word of time before it, or another year behind a dash. */
function readBareYear(stream: TokenStream, at: number): DateFound | null {
  const found = yearNumberAt(stream, at);
  if (found === null || beginsUnit(stream, found.next)) return null;
  const slang = found.next > at + 1;
  const cued = slang || BEFORE_YEAR.has(stream.at(at - 1).text) || isYearRange(stream, at);
  const joined = stream.at(found.next).text === '/' || stream.at(at - 1).text === '/';
  return cued && !joined ? { said: saidDate({ year: found.year }), next: found.next } : null;
}

/** "năm học 2024-2025" is no pair of calendar years. */
const SCHOOL = new Set(['hoc', 'khoa']);

/** "giai đoạn 2021-2025", "2021 – 2025". */
function isYearRange(stream: TokenStream, at: number): boolean {
  const dash = stream.at(at + 1).text;
  const [first, second] = [stream.at(at), stream.at(at + 2)];
  const dashed = (dash === '-' || dash === '–') && isYearNumber(second);
  return dashed && first.text < second.text && !SCHOOL.has(stream.at(at - 1).folded);
}
