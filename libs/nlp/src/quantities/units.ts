import { type MeasuredQuantity, type QuantityUnit } from './quantity.js';
import { SCALE_WORDS } from './number-words.js';
import { type Token, type TokenStream } from './scan-tokens.js';
import { WordTable } from './word-table.js';

/** A unit found behind a number. */
export interface UnitFound {
  readonly kind: MeasuredQuantity['kind'];
  readonly unit: QuantityUnit;
  readonly next: number;
  /** The number must be multiplied by it: 1 ‰ is 0.1 %. */
  readonly factor: number;
}

interface Unit {
  readonly kind: MeasuredQuantity['kind'];
  readonly unit: QuantityUnit;
  /** The word after it without diacritics, where only the two together are the unit. */
  readonly second?: string;
  readonly factor?: number;
}

const one = (kind: MeasuredQuantity['kind'], unit: QuantityUnit, second?: string): Unit =>
  second === undefined ? { kind, unit } : { kind, unit, second };

const UNIT_WORDS = new WordTable<Unit>(
  [
    ['năm', one('duration', 'year')],
    ['tháng thg', one('duration', 'month')],
    ['tuần', one('duration', 'week')],
    ['ngày hôm', one('duration', 'day')],
    ['tiếng', one('duration', 'hour')],
    ['phút', one('duration', 'minute')],
    ['tuổi tủi', one('age', 'age_year_month')],
    ['lần', one('multiple', 'times')],
    ['phần', one('percent', 'percent', 'tram')],
    ['đồng vnđ vnd ₫', one('money', 'VND')],
    ['usd đô dollar', one('money', 'USD')],
    ['người đứa cháu con bé', one('count', 'person')],
    ['lao', one('count', 'person', 'dong')],
    ['thành', one('count', 'person', 'vien')],
    ['nlđ nld', one('count', 'person')],
    ['hộ lượt thẻ vụ dn cty', one('count', 'item')],
    ['hồ', one('count', 'item', 'so')],
    ['bộ', one('count', 'item', 'ho')],
    ['cuốn quyển', one('count', 'item', 'so')],
    ['doanh', one('count', 'item', 'nghiep')],
    ['đơn', one('count', 'item', 'vi')],
    ['công', one('count', 'item', 'ty')],
    ['trường', one('count', 'item', 'hop')],
  ],
  'đô thẻ hộ bé vụ',
);

/** Short forms; letters that mean a unit only behind digits. */
const SHORT_UNITS = new Map<string, Unit>([
  ['n', one('duration', 'year')],
  ['th', one('duration', 'month')],
  ['t', one('age', 'age_year_month')],
  ['đ', one('money', 'VND')],
  ['d', one('money', 'VND')],
]);

const SIGNS = new Map<string, Unit>([
  ['%', one('percent', 'percent')],
  ['‰', { kind: 'percent', unit: 'percent', factor: 0.1 }],
  ['₫', one('money', 'VND')],
  ['$', one('money', 'USD')],
]);

/** @returns whether what stands there could be counted or measured by a number before it */
export function beginsUnit(stream: TokenStream, at: number): boolean {
  const token = stream.at(at);
  if (token.kind === 'sign') return SIGNS.has(token.text);
  if (token.kind !== 'word') return false;
  if (SCALE_WORDS.find(token, stream.unmarked) !== undefined) return true;
  const unit = UNIT_WORDS.find(token, stream.unmarked);
  return unit !== undefined && isWhole(stream, at, unit);
}

/**
 * Reads the unit behind a number.
 * @param digits the number is in digits, so that short and unmarked forms are safe
 */
export function readUnit(stream: TokenStream, at: number, digits: boolean): UnitFound | null {
  const token = stream.at(at);
  const unit = unitOf(stream, token, digits);
  if (unit === undefined || !isWhole(stream, at, unit)) return null;
  if (unit.unit === 'day') return dayUnit(stream, at);
  if (isFollowedByYear(stream, at, unit)) return null;
  const length = unit.second === undefined ? 1 : 2;
  const bundle = token.folded === 'bo' ? 3 : length;
  return { kind: unit.kind, unit: unit.unit, next: at + bundle, factor: unit.factor ?? 1 };
}

function unitOf(stream: TokenStream, token: Token, digits: boolean): Unit | undefined {
  if (token.kind === 'sign') return SIGNS.get(token.text);
  if (token.kind !== 'word') return undefined;
  const short = digits ? SHORT_UNITS.get(token.text) : undefined;
  return short ?? UNIT_WORDS.find(token, digits || stream.unmarked);
}

function isWhole(stream: TokenStream, at: number, { second }: Unit): boolean {
  if (second === undefined) return true;
  const after = stream.at(at + 1).folded;
  if (second === 'tram') return after === 'tram';
  return after === second;
}

/** "tháng 7 năm 2025", "NĐ 158 năm 2025": the year is not counted. */
function isFollowedByYear(stream: TokenStream, at: number, { unit }: Unit): boolean {
  return unit === 'year' && isYearNumber(stream.at(at + 1));
}

/** @returns whether the token is a year written in four digits */
export function isYearNumber({ digits, text }: Token): boolean {
  const value = digits?.value ?? 0;
  return text.length === 4 && value >= 1900 && value <= 2100;
}

function dayUnit(stream: TokenStream, at: number): UnitFound {
  const after = stream.at(at + 1).folded;
  const working = after === 'lam' && stream.at(at + 2).folded === 'viec';
  if (working) return { kind: 'duration', unit: 'working_day', next: at + 3, factor: 1 };
  const unit = after === 'lv' || after === 'cong' ? 'working_day' : 'day';
  return { kind: 'duration', unit, next: unit === 'day' ? at + 1 : at + 2, factor: 1 };
}
