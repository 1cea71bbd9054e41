import { type MeasuredQuantity, type PerUnit } from './quantity.js';
import { type TokenStream } from './scan-tokens.js';
import { isYearNumber } from './units.js';

/** What something may be per, without diacritics. */
const PER_WORDS = new Map<string, PerUnit>([
  ['gio', 'hour'],
  ['h', 'hour'],
  ['tieng', 'hour'],
  ['ngay', 'day'],
  ['tuan', 'week'],
  ['thang', 'month'],
  ['th', 'month'],
  ['thg', 'month'],
  ['t', 'month'],
  ['quy', 'quarter'],
  ['nam', 'year'],
  ['n', 'year'],
  ['lan', 'time'],
  ['nguoi', 'person'],
  ['ng', 'person'],
  ['con', 'person'],
  ['chau', 'person'],
  ['be', 'person'],
  ['dua', 'person'],
  ['suat', 'person'],
  ['ho', 'household'],
  ['trang', 'item'],
  ['so', 'item'],
  ['cuon', 'item'],
  ['the', 'item'],
]);

/** Short forms stand behind a slash only. */
const SLASH_ONLY = new Set(['h', 't', 'n', 'ng', 'so', 'the']);
const EACH = new Set(['mỗi', 'moi', 'hàng', 'hang', 'hằng', 'từng']);
const ONE = new Set(['một', 'mot', '1']);
/** After "tháng" or "năm" they make a date of it: "5 triệu tháng này". */
const DATE_AFTER = new Set(
  'nay này trước truoc sau rồi roi tới toi ngoái ngoai kia qua vừa vua đầu dau cuối cuoi đó do nào nao'.split(
    ' ',
  ),
);
/** A sum per year and person; more would be a list of words. */
const MOST = 3;

/** What the per-unit stands behind. */
type Measured = Pick<MeasuredQuantity, 'kind' | 'unit'>;

/** Per-units with the place after them. */
interface PerFound {
  readonly per: readonly PerUnit[];
  readonly next: number;
}

/** Reads "/tháng", "mỗi người", "một tháng", "/người/tháng" behind a quantity. */
export function perAfter(stream: TokenStream, at: number, measured: Measured): PerFound {
  const per: PerUnit[] = [];
  let next = at;
  while (per.length < MOST) {
    const one = onePer(stream, next, measured);
    if (one === null) break;
    per.push(one.unit);
    next = one.next;
  }
  return { per, next };
}

function onePer(
  stream: TokenStream,
  at: number,
  measured: Measured,
): { unit: PerUnit; next: number } | null {
  const { kind } = measured;
  const token = stream.at(at);
  if (token.text === '/') return slashed(stream, at);
  if (EACH.has(token.text)) return word(stream, at + 1);
  if (ONE.has(token.text)) return oneOf(stream, at + 1, measured);
  if (kind !== 'money' && kind !== 'percent') return null;
  if (token.folded === 'cho' && isEach(stream, at + 1)) return word(stream, at + 2);
  return BARE.has(token.folded) && kind === 'money' ? word(stream, at) : null;
}

/** "20 ngày một năm", "ba lần một ngày"; "15 năm một tháng" is no rate. */
function oneOf(
  stream: TokenStream,
  at: number,
  { kind, unit }: Measured,
): { unit: PerUnit; next: number } | null {
  const found = word(stream, at);
  if (found === null || kind !== 'duration') return kind === 'count' ? null : found;
  return LONGER[unit]?.includes(found.unit) === true ? found : null;
}

const LONGER: Readonly<Partial<Record<string, readonly PerUnit[]>>> = {
  minute: ['hour', 'day', 'week', 'month'],
  hour: ['day', 'week', 'month'],
  day: ['week', 'month', 'quarter', 'year'],
  working_day: ['week', 'month', 'quarter', 'year'],
  week: ['month', 'year'],
  month: ['year'],
};

/** "5 triệu tháng". */
const BARE = new Set(['thang', 'nam', 'ngay']);

function isEach(stream: TokenStream, at: number): boolean {
  return EACH.has(stream.at(at).text) || ONE.has(stream.at(at).text);
}

function slashed(stream: TokenStream, at: number): { unit: PerUnit; next: number } | null {
  const one = ONE.has(stream.at(at + 1).text) ? at + 2 : at + 1;
  const unit = PER_WORDS.get(stream.at(one).folded);
  return unit === undefined ? null : { unit, next: one + 1 };
}

function word(stream: TokenStream, at: number): { unit: PerUnit; next: number } | null {
  const token = stream.at(at);
  if (SLASH_ONLY.has(token.text) || token.kind !== 'word') return null;
  const unit = PER_WORDS.get(token.folded);
  if (unit === undefined) return null;
  const after = stream.at(at + 1);
  const dated = after.kind === 'number' || isYearNumber(after) || DATE_AFTER.has(after.text);
  return dated ? null : { unit, next: at + 1 };
}

/** Verbs between "mỗi tháng" and its sum. */
const VERBS = new Set(
  `đóng dong được duoc đc dc nhận nhan mất mat là la có co chỉ chi thu nộp nop phải phai trả tra lãnh
  lanh lĩnh linh hưởng huong tăng tang thêm them trừ tru cho tốn ton lương luong`.split(/\s+/),
);
const MOST_VERBS = 2;

/** @returns "mỗi tháng" and the like before a quantity that begins at a place; at most one unit */
export function perBefore(stream: TokenStream, at: number): PerUnit[] {
  let last = at - 1;
  while (last >= at - MOST_VERBS && VERBS.has(stream.at(last).text)) last -= 1;
  const unit = PER_WORDS.get(stream.at(last).folded);
  if (unit === undefined || SLASH_ONLY.has(stream.at(last).text)) return [];
  return EACH.has(stream.at(last - 1).text) ? [unit] : [];
}
