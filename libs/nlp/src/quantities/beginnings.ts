import { SCALE_WORDS } from './number-words.js';
import { type TokenStream } from './scan-tokens.js';

/** The words a quantity may begin with, without diacritics; all others are passed over. */
const WORDS = new Set(
  `mot hai ba bon nam sau bay tam chin muoi tram chuc khong nua trieu nghin ngan ty gap tuoi thang
  tuan ngay tieng mung mong t th thg sn sinh sang quy qui q dau giua cuoi thu chu hom bua trua chieu toi
  dem hnay hqua hqa`.split(/\s+/),
);

/** Words that people run into the number behind them. */
const RUN_IN = new Set([
  'dc',
  'du',
  'co',
  'la',
  'den',
  'tu',
  'hon',
  'gan',
  'tam',
  'con',
  'lai',
  'moi',
]);
const SHORT = 3;

/** @returns whether a quantity could begin at the place; numbers behind letters are labels ("QH15") */
export function mayBegin(stream: TokenStream, at: number): boolean {
  const token = stream.at(at);
  if (isOrdinal(stream, at)) return false;
  if (token.text === '$') return stream.at(at + 1).kind === 'number';
  if (token.kind === 'word') return WORDS.has(token.folded) && !isSpelled(stream, at);
  return token.kind === 'number' && !isLabelled(stream, at);
}

/**
 * Where to read on when nothing was found: behind the whole of "41/2024/QH15" or "C14-TS", whose
 * parts are no quantities either.
 */
export function skipLabel(stream: TokenStream, at: number): number {
  if (stream.at(at).kind !== 'number') return at + 1;
  let next = at + 1;
  while (next < stream.length && stream.at(next).glued && isPartOfLabel(stream, next)) next += 1;
  return next;
}

function isPartOfLabel(stream: TokenStream, at: number): boolean {
  const { kind, text } = stream.at(at);
  if (kind !== 'sign') return true;
  const binds = text === '/' || text === '-' || text === ':' || text === '.';
  return binds && stream.at(at + 1).glued && stream.at(at + 1).kind !== 'sign';
}

/** "thứ sáu ngày 22/8", "lần thứ 2"; without diacritics "thu 2 trieu" is a sum that is collected. */
function isOrdinal(stream: TokenStream, at: number): boolean {
  const before = stream.at(at - 1).text;
  if (before === 'thứ') return true;
  if (before !== 'thu' || !stream.unmarked) return false;
  return stream.at(at + 1).text === 'ngay' && stream.at(at + 2).kind === 'number';
}

const SPELLED = new Set(['không', 'một', 'hai', 'ba', 'bốn', 'sáu', 'bảy', 'tám', 'chín']);

/** A telephone told digit by digit: "không chín không ba bốn năm sáu". */
function isSpelled(stream: TokenStream, at: number): boolean {
  if (!SPELLED.has(stream.at(at - 1).text)) return false;
  const spelled = SPELLED.has(stream.at(at).text) || stream.at(at).text === 'năm';
  return spelled && (stream.at(at - 1).text !== 'không' || SPELLED.has(stream.at(at - 2).text));
}

const DOCUMENTS = new Set(
  'nghi dinh|quyet dinh|cong van|thong tu|nghi quyet|chi thi|to trinh'.split('|'),
);
const SHORT_DOCUMENTS = new Set(['nđ', 'cv', 'qđ', 'nq', 'điều', 'dieu', 'nd', 'qd']);

function isLabelled(stream: TokenStream, at: number): boolean {
  return isNamed(stream, at) || isNumbered(stream, at);
}

/** "QH15", "C14". */
function isNamed(stream: TokenStream, at: number): boolean {
  const before = stream.at(at - 1);
  if (!stream.at(at).glued || before.kind !== 'word') return false;
  return before.text === before.folded && before.text.length <= SHORT && !RUN_IN.has(before.text);
}

/** "công văn 2133 ngày 6/1", "Điều 64"; "quyết định 500k" is a sum. */
function isNumbered(stream: TokenStream, at: number): boolean {
  const before = stream.at(at - 1);
  const phrase = `${stream.at(at - 2).folded} ${before.folded}`;
  if (!SHORT_DOCUMENTS.has(before.text) && !DOCUMENTS.has(phrase)) return false;
  const after = stream.at(at + 1);
  return after.kind !== 'word' || SCALE_WORDS.find(after, true) === undefined;
}
