import { type Token, type TokenStream } from './scan-tokens.js';

/** Words that shift a year, month, week or quarter: −1 last, 0 this, 1 next. */
const SHIFTS = new Map<string, number>([
  ['này', 0],
  ['nay', 0],
  ['ni', 0],
  ['trước', -1],
  ['truoc', -1],
  ['ngoái', -1],
  ['ngoai', -1],
  ['rồi', -1],
  ['roi', -1],
  ['qua', -1],
  ['vừa', -1],
  ['vua', -1],
  ['kia', -2],
  ['sau', 1],
  ['tới', 1],
  ['toi', 1],
]);
/** Behind these the word is no shift: "năm trước đó", "tháng sau khi nghỉ". */
const NOT_AFTER = new Set(['đó', 'khi', 'đấy', 'sinh', 'liền', 'lien']);
/** "tháng chín nào" is any, "tháng 3 âm" one of the lunar calendar. */
export const ANY = new Set(['nào', 'nao', 'âm', 'giêng']);
/** Before these the years are many: "những năm trước", "mấy năm nay". */
const MANY = new Set(
  'những nhung các cac mấy may nhiều nhieu vài vai mỗi moi hàng hang hằng từng bao chục'.split(' '),
);

/** A shift read behind a unit, with the place after it. */
interface ShiftFound {
  readonly shift: number;
  readonly next: number;
}

/** Reads "này", "trước", "vừa rồi", "sau", "tới" behind "tháng", "tuần", "năm". */
export function readShift(stream: TokenStream, at: number): ShiftFound | null {
  const token = stream.at(at);
  const shift = SHIFTS.get(token.text);
  if (shift === undefined || NOT_AFTER.has(stream.at(at + 1).text)) return null;
  // Typed without diacritics, "nam qua 15 trieu" is "năm quá 15 triệu".
  if (token.text === 'qua' && stream.at(at + 1).kind === 'number') return null;
  if (token.folded === 'vua') return lately(stream, at);
  if (token.folded === 'toi' && isUntil(stream, at)) return null;
  return { shift, next: at + 1 };
}

/** "vừa rồi", "vừa qua". */
function lately(stream: TokenStream, at: number): ShiftFound | null {
  const after = stream.at(at + 1).folded;
  return after === 'roi' || after === 'qua' ? { shift: -1, next: at + 2 } : null;
}

/** "tháng 9 tới tháng 12", "từ 1/7 tới nay". */
export function isUntil(stream: TokenStream, at: number): boolean {
  const after = stream.at(at + 1);
  return after.kind === 'number' || UNTIL.has(after.folded);
}

const UNTIL = new Set([
  'nay',
  'gio',
  'h',
  'thang',
  'ngay',
  'nam',
  'quy',
  'het',
  'cuoi',
  'dau',
  'khi',
]);

/** @returns whether a unit at the place is one of many or of each */
export function isOneOfMany(stream: TokenStream, at: number): boolean {
  return MANY.has(stream.at(at - 1).text);
}

/** @returns whether the token is a whole number in digits of at most two places */
export function smallNumber({ kind, digits, text }: Token): number | null {
  return kind === 'number' && digits?.whole === true && text.length <= 2 ? digits.value : null;
}

/** @returns whether the word at the place is the wanted one, also without diacritics where the text is */
export function isWord(stream: TokenStream, at: number, exact: string, folded: string): boolean {
  const { text } = stream.at(at);
  return text === exact || (text === folded && stream.unmarked);
}
