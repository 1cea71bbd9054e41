import { type Measure } from './measure.js';
import { readCount } from './read-count.js';
import { type TokenStream } from './scan-tokens.js';
import { isYearNumber } from './units.js';

/** Written with a slash, only these are fractions: "1/7" is a day. */
const SLASHED = new Set(['1/2', '1/3', '2/3', '1/4', '3/4']);

/** Reads "một phần ba", "hai phần ba", "một nửa", and "1/2" where no date is meant. */
export function readFraction(stream: TokenStream, at: number): Measure | null {
  return readSlashed(stream, at) ?? readHalfOf(stream, at) ?? readParts(stream, at);
}

function readSlashed(stream: TokenStream, at: number): Measure | null {
  if (stream.at(at + 1).text !== '/' || stream.at(at).kind !== 'number') return null;
  const [over, under] = [stream.at(at), stream.at(at + 2)];
  if (!SLASHED.has(`${over.text}/${under.text}`) || stream.at(at + 3).text === '/') return null;
  return fraction(Number(over.text), Number(under.text), at + 3);
}

const HALVED = new Set(['lương', 'luong', 'tiền', 'số', 'mức', 'thời', 'quãng']);

/** "một nửa lương", "nửa lương". */
function readHalfOf(stream: TokenStream, at: number): Measure | null {
  if (isHalf(stream, at)) {
    return HALVED.has(stream.at(at + 1).text) ? fraction(1, 2, at + 1) : null;
  }
  const { text } = stream.at(at);
  const one = text === 'một' || text === '1' || (text === 'mot' && stream.unmarked);
  return one && isHalf(stream, at + 1) ? fraction(1, 2, at + 2) : null;
}

function isHalf(stream: TokenStream, at: number): boolean {
  const { text } = stream.at(at);
  return text === 'nửa' || (text === 'nua' && stream.unmarked);
}

/** "hai phần ba", "1 phần 3"; "một phần" alone is a part, "phần trăm" a percentage. */
function readParts(stream: TokenStream, at: number): Measure | null {
  const over = readCount(stream, at);
  if (over === null || over.upper !== null || stream.at(over.next).folded !== 'phan') return null;
  const from = over.next + 1;
  if (stream.at(from).folded === 'tram' || isYear(stream, from)) return null;
  const under = partsOf(stream, from);
  if (under === null || under.value <= over.value) return null;
  return fraction(over.value, under.value, under.next);
}

function partsOf(stream: TokenStream, at: number): { value: number; next: number } | null {
  const { text } = stream.at(at);
  if (text === 'tư' || (text === 'tu' && stream.unmarked)) return { value: 4, next: at + 1 };
  const under = readCount(stream, at);
  return under === null || !Number.isInteger(under.value) ? null : under;
}

/** "một phần năm 2025", "một phần năm ngoái". */
function isYear(stream: TokenStream, at: number): boolean {
  if (stream.at(at).folded !== 'nam') return false;
  const after = stream.at(at + 1);
  return isYearNumber(after) || ['ngoai', 'nay', 'sau', 'truoc'].includes(after.folded);
}

function fraction(over: number, under: number, next: number): Measure {
  const value = over / under;
  return { kind: 'fraction', unit: 'whole', value, upper: null, next, more: false, scale: 1 };
}
