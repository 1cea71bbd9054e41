import { text } from '../catalogue/text.js';
import { formatNumber } from './format.js';

/** What a scope names on the wire: values of the closed vocabulary, or a range of numbers. */
export type ScopeOnWire = Readonly<
  Record<string, readonly string[] | readonly [number, number | null]>
>;

const YEAR = 12;
/** Ranges that are counted in months, in years of age, in percent, in đồng, or bare. */
const MONTHS = [
  'contributionMonths',
  'contractMonths',
  'withinMonths',
  'receivedMonths',
  'oddMonths',
];

/** @returns a scope in words, each dimension once: "Giới: nữ". */
export function sayScope(scope: ScopeOnWire): string[] {
  const dimensions: Readonly<Record<string, string>> = text.scope.dimensions;
  return Object.entries(scope).map(([name, values]) => {
    const label = dimensions[name] ?? name;
    return `${label}: ${isRange(values) ? sayRange(name, values) : sayValues(name, values)}`;
  });
}

function isRange(
  values: readonly string[] | readonly [number, number | null],
): values is readonly [number, number | null] {
  return typeof values[0] === 'number';
}

function sayValues(name: string, values: readonly string[]): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = text.scope.values;
  return values.map((value) => words[name]?.[value] ?? value).join(', ');
}

/** A range of one unit is one number; an open one begins or ends at its number. */
function sayRange(name: string, [from, to]: readonly [number, number | null]): string {
  const words = text.reading.range;
  const last = to === null ? null : lastOf(name, to);
  if (last === null) return words.from(sayNumber(name, from));
  if (last <= from) return sayNumber(name, from);
  if (from === 0) return words.under(sayNumber(name, to ?? 0));
  return words.between(sayNumber(name, from), sayNumber(name, last));
}

/** Ends are excluded on the wire; ages are counted by months. */
function lastOf(name: string, to: number): number {
  return name === 'age' ? to - 1 / YEAR : to - 1;
}

function sayNumber(name: string, value: number): string {
  const words = text.reading.range;
  const rounded = Math.round(value * 100) / 100;
  if (MONTHS.includes(name)) return sayMonths(Math.round(value));
  if (name === 'age') return words.age(formatNumber(rounded));
  if (name === 'impairment') return `${formatNumber(rounded)}%`;
  if (name === 'monthlyMoney') return words.money(formatNumber(rounded));
  return String(rounded);
}

function sayMonths(months: number): string {
  const words = text.reading.range;
  if (months < YEAR || months % YEAR !== 0) return words.months(formatNumber(months));
  return words.years(formatNumber(months / YEAR));
}
