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
  readonly factor?: number;
}

const one = (kind: MeasuredQuantity['kind'], unit: QuantityUnit): Unit => ({ kind, unit });
const PERSON = one('count', 'person');
const ITEM = one('count', 'item');

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
    ['đồng vnđ vnd ₫', one('money', 'VND')],
    ['usd đô dollar', one('money', 'USD')],
    ['người đứa cháu con bé nlđ nld', PERSON],
    ['hộ lượt thẻ vụ dn cty sổ tỉnh xã', ITEM],
  ],
  'đô thẻ hộ bé vụ sổ tỉnh xã',
);

/** Units of two words or three, without diacritics. */
const UNIT_PHRASES = new Map<string, Unit>([
  ['phan tram', one('percent', 'percent')],
  ...phrases(
    'lao dong|thanh vien|cong nhan|nhan vien|nhan khau|hoc sinh|hoi vien|than nhan',
    PERSON,
  ),
  ...phrases('ho so|bo ho so|cuon so|quyen so|doanh nghiep|don vi|cong ty|truong hop', ITEM),
  ...phrases('benh vien|co so|hop dong|tinh thanh|giay to', ITEM),
]);
const FIRSTS = new Set([...UNIT_PHRASES.keys()].map((phrase) => phrase.split(' ')[0]));

function phrases(list: string, unit: Unit): [string, Unit][] {
  return list.split('|').map((phrase) => [phrase, unit]);
}

/** Short forms; letters that mean a unit only behind digits. */
const SHORT_UNITS = new Map<string, Unit>([
  ['n', one('duration', 'year')],
  ['th', one('duration', 'month')],
  ['t', one('age', 'age_year_month')],
  ['ng', PERSON],
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
  return (
    UNIT_WORDS.find(token, stream.unmarked) !== undefined || phraseAt(stream, at) !== undefined
  );
}

/**
 * Reads the unit behind a number.
 * @param digits the number is in digits, so that short and unmarked forms are safe
 */
export function readUnit(stream: TokenStream, at: number, digits: boolean): UnitFound | null {
  const token = stream.at(at);
  if (token.kind === 'number' || token.kind === 'end') return null;
  const phrase = phraseAt(stream, at);
  if (phrase !== undefined) return found(phrase.unit, at + phrase.length);
  const unit = unitOf(stream, token, digits);
  if (unit === undefined || isFollowedByYear(stream, at, unit)) return null;
  return unit.unit === 'day' ? dayUnit(stream, at) : found(unit, at + 1);
}

function found({ kind, unit, factor = 1 }: Unit, next: number): UnitFound {
  return { kind, unit, next, factor };
}

function phraseAt(stream: TokenStream, at: number): { unit: Unit; length: number } | undefined {
  const { folded } = stream.at(at);
  if (!FIRSTS.has(folded)) return undefined;
  const two = `${folded} ${stream.at(at + 1).folded}`;
  const three = UNIT_PHRASES.get(`${two} ${stream.at(at + 2).folded}`);
  if (three !== undefined) return { unit: three, length: 3 };
  const unit = UNIT_PHRASES.get(two);
  return unit === undefined ? undefined : { unit, length: 2 };
}

function unitOf(stream: TokenStream, token: Token, digits: boolean): Unit | undefined {
  if (token.kind === 'sign') return SIGNS.get(token.text);
  const short = digits ? SHORT_UNITS.get(token.text) : undefined;
  return short ?? UNIT_WORDS.find(token, digits || stream.unmarked);
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
