import { parseQuantities, type Quantity } from '#nlp';

/** What is expected of one quantity; what is left out is its default. */
interface Expected {
  readonly span: string;
  readonly kind: Quantity['kind'];
  readonly value?: number | { readonly numerator: number; readonly denominator: number };
  readonly upper?: number;
  readonly unit?: string;
  readonly comparator?: string;
  readonly approximate?: boolean;
  readonly lowerExcluded?: boolean;
  readonly upperExcluded?: boolean;
  readonly per?: readonly string[];
  readonly of?: string;
  readonly precision?: string;
  readonly period?: { readonly from: string; readonly to: string } | null;
}

/**
 * A text with the quantities it holds, in order, read on a day or on none. Conventions: a span holds
 * numbers, units and what they are per ("500k/người/tháng"), of a range both ends; words that
 * compare or hedge, "từ" and a "mỗi tháng" that stands before are outside. Ages count months. A date
 * without a year is the nearest to the day, thirds of a year or month stand for "đầu", "giữa" and
 * "cuối", and are approximate.
 */
export interface QuantityCase {
  readonly text: string;
  readonly day: string | null;
  readonly quantities: readonly Expected[];
}

/** @returns what is expected, one line each, as {@link described} tells what was read */
export function expectedOf({ quantities }: QuantityCase): string[] {
  return quantities.map((expected) =>
    expected.kind === 'date'
      ? line([expected.span, 'date', hedge(expected), expected.precision, days(expected.period)])
      : line([expected.span, expected.kind, hedge(expected), ...measure(expected)]),
  );
}

/** @returns what the parser reads in the text of a case: span, kind, values, unit, hedges, days */
export function described(text: string, day: string | null): string[] {
  return parseQuantities(text, day ?? '').map((read) => {
    const span = text.slice(read.start, read.end).normalize('NFC');
    return read.kind === 'date'
      ? line([span, 'date', hedge(read), read.precision, days(read.period)])
      : line([span, read.kind, hedge(read), ...measure({ ...read, span, of: read.of ?? '' })]);
  });
}

function line(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' | ');
}

function hedge({
  comparator,
  approximate,
}: {
  comparator?: string;
  approximate?: boolean;
}): string {
  return `${comparator ?? 'eq'}${approximate === true ? ' ~' : ''}`;
}

function measure(said: Omit<Expected, 'upper'> & { readonly upper?: number | null }): string[] {
  const ends = `${said.lowerExcluded === true ? '(' : '['}${said.upperExcluded === true ? ')' : ']'}`;
  const values = said.upper == null ? number(said.value) : `${number(said.value)}..${said.upper}`;
  const unit = [said.unit, ...(said.per ?? [])].join('/');
  return [said.upper == null ? values : values + ends, unit, said.of ?? ''];
}

/** Six significant digits: a third is no finite decimal. */
function number(value: Expected['value']): string {
  if (value === undefined) return '?';
  return typeof value === 'number'
    ? String(Number(value.toPrecision(12)))
    : String(Number((value.numerator / value.denominator).toPrecision(12)));
}

function days(period: Expected['period']): string {
  return period == null ? 'open' : `${period.from}..${period.to}`;
}
