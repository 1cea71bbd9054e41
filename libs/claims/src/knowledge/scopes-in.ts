import {
  type ScopeCase,
  type ScopeDimension,
  type ScopeValue,
  type Span,
  withoutWider,
} from '#domain';
import { type MatchingWord } from '../text/matching-text.js';
import { matchScopePhrases } from './match-scope-phrases.js';

/** Words of a text that name a value of the scope vocabulary. */
export interface ScopeMention extends Span {
  readonly dimension: ScopeDimension;
  readonly value: ScopeValue;
  /** "chưa đủ tuổi", "không phải công ty", "trừ hộ nghèo": named as what is not meant. */
  readonly negated: boolean;
}

/**
 * Finds by which words a clause names for whom, where, when and in what sense something holds,
 * typed with or without marks. Of readings that contradict each other the longer one counts
 * ("điều trị vô sinh" is no "vợ sinh"); numbers (years, ages, amounts) are left to the quantities.
 * @returns the mentions in the order of the text
 */
export function scopesIn(words: readonly MatchingWord[]): ScopeMention[] {
  return matchScopePhrases(words).flatMap(({ phrase: { names }, first, last }) => {
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    if (names === null) return [];
    return [{ ...names, start, end, negated: isNegated(words, first, names.dimension) }];
  });
}

const NEGATORS = new Set(['không', 'khong', 'chưa', 'chua', 'chẳng', 'chả']);
const LINKS = new Set([
  'phải',
  'phai',
  'thuộc',
  'thuoc',
  'cần',
  'can',
  'riêng',
  'rieng',
  'là',
  'la',
]);
const EXCEPT = new Set(['trừ', 'tru']);
/** "trừ hộ nghèo" leaves out; "trừ người lao động 8%" takes money from. */
const LEFT_OUT: readonly ScopeDimension[] = ['group', 'region', 'birthOrder', 'member', 'facility'];

function isNegated(
  words: readonly MatchingWord[],
  first: number,
  dimension: ScopeDimension,
): boolean {
  const [before, earlier] = [words[first - 1]?.exact ?? '', words[first - 2]?.exact ?? ''];
  if (NEGATORS.has(before)) return true;
  if (LINKS.has(before) && NEGATORS.has(earlier)) return true;
  return LEFT_OUT.includes(dimension) && EXCEPT.has(before);
}

/** @returns what the mentions say together, without what is negated; a wider value beside a narrower one says nothing new */
export function scopeNamedBy(mentions: readonly ScopeMention[]): ScopeCase {
  const named = new Map<ScopeDimension, ScopeValue[]>();
  for (const { dimension, value, negated } of mentions) {
    if (negated) continue;
    const values = named.get(dimension) ?? [];
    if (!values.includes(value)) named.set(dimension, [...values, value]);
  }
  return Object.fromEntries([...named].map(([name, values]) => [name, withoutWider(values)]));
}
