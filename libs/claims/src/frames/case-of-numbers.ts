import { type QuantityComparator, type Range, type ScopeRange, type Span } from '#domain';
import { type MeasuredQuantity, type Quantity } from '#nlp';
import { type MatchingWord } from '../text/matching-text.js';

/** A number that names a case: years paid in, an age, a loss of capacity. */
export interface RangeMention extends Span {
  readonly name: ScopeRange;
  readonly range: Range;
}

/** How many words before a number say what it counts. */
const REACH = 4;
/** By which words before it a number is told to count what; the nearest word decides. */
const BEFORE: Readonly<Record<string, Partial<Record<MeasuredQuantity['kind'], ScopeRange>>>> = {
  dong: { duration: 'contributionMonths' },
  gia: { duration: 'contributionMonths' },
  nien: { duration: 'contributionMonths' },
  so: { duration: 'contributionMonths' },
  cay: { duration: 'contributionMonths' },
  nop: { duration: 'contributionMonths' },
  dong_: { duration: 'contractMonths' },
  hd: { duration: 'contractMonths' },
  ky: { duration: 'contractMonths' },
  trong: { duration: 'withinMonths' },
  lanh: { duration: 'receivedMonths' },
  linh: { duration: 'receivedMonths' },
  le: { duration: 'oddMonths' },
  giam: { percent: 'impairment' },
  tat: { percent: 'impairment' },
  suc: { percent: 'impairment' },
  luong: { money: 'monthlyMoney' },
  nhap: { money: 'monthlyMoney' },
  quan: { money: 'monthlyMoney' },
};
/** After a duration: "15 năm đóng", "15 năm bảo hiểm". */
const PAID: ReadonlySet<string> = new Set(['dong', 'bao', 'tham', 'cong']);

/** Finds which numbers of a stretch name a case, by the words round them. */
export function rangesIn(
  words: readonly MatchingWord[],
  quantities: readonly Quantity[],
): RangeMention[] {
  return quantities.flatMap((said) => {
    if (said.kind === 'date') return [];
    const name = nameOf(said, words);
    const factor = name === null ? null : factorOf(said, name);
    if (name === null || factor === null) return [];
    return [{ name, range: rangeOf(said, factor), start: said.start, end: said.end }];
  });
}

function nameOf(said: MeasuredQuantity, words: readonly MatchingWord[]): ScopeRange | null {
  if (said.kind === 'age') return 'age';
  const at = words.findIndex(({ start }) => start >= said.start);
  const first = at < 0 ? words.length : at;
  return nameBefore(said, words, first) ?? nameAfter(said, words);
}

function nameBefore(
  { kind }: MeasuredQuantity,
  words: readonly MatchingWord[],
  first: number,
): ScopeRange | null {
  for (let back = first - 1; back >= Math.max(0, first - REACH); back -= 1) {
    const name = BEFORE[keyAt(words, back)]?.[kind];
    if (name !== undefined) return name;
  }
  return null;
}

function nameAfter(
  { kind, unit, end }: MeasuredQuantity,
  words: readonly MatchingWord[],
): ScopeRange | null {
  if (kind !== 'duration') return null;
  const after = words.find(({ start }) => start >= end)?.folded ?? '';
  return PAID.has(after) || unit === 'year' ? 'contributionMonths' : null;
}

/** "hợp đồng" is no "đóng". */
function keyAt(words: readonly MatchingWord[], at: number): string {
  const { folded = '', exact = '' } = words[at] ?? {};
  if (folded !== 'dong') return folded;
  return exact === 'đồng' || words[at - 1]?.folded === 'hop' ? 'dong_' : folded;
}

/** @returns how many of the range's units the number's unit is; null when it cannot count it */
function factorOf({ unit }: MeasuredQuantity, name: ScopeRange): number | null {
  if (name === 'age') return unit === 'age_year_month' ? 1 / 12 : null;
  if (name === 'impairment') return unit === 'percent' ? 1 : null;
  if (name === 'monthlyMoney') return unit === 'VND' ? 1 : null;
  if (unit === 'year') return 12;
  return unit === 'month' ? 1 : null;
}

function rangeOf(said: MeasuredQuantity, factor: number): Range {
  const low = said.value * factor;
  const step = said.kind === 'duration' && factor === 12 ? 1 : stepOf(said.kind);
  if (said.upper !== null) return [low, said.upper * factor + (said.upperExcluded ? 0 : step)];
  return openRange(low, step, said.comparator);
}

function stepOf(kind: MeasuredQuantity['kind']): number {
  return kind === 'age' ? 1 / 12 : 1;
}

function openRange(low: number, step: number, comparator: QuantityComparator): Range {
  if (comparator === 'gte') return [low, null];
  if (comparator === 'gt') return [low + step, null];
  if (comparator === 'lt') return [0, low];
  return comparator === 'lte' ? [0, low + step] : [low, low + step];
}
