import { type Span } from '#domain';
import { prepareText, type ReadableText } from '../text/prepared-text.js';
import { mayBegin, skipLabel } from './beginnings.js';
import { type DateRange, readDateRange } from './join-dates.js';
import { type MeasureRange, readMeasureRange } from './join-range.js';
import { type DateQuantity, type MeasuredQuantity, type Quantity } from './quantity.js';
import { readAgeAfter } from './read-age-after.js';
import { type Hedges, readHedges } from './read-hedges.js';
import { baseAfter } from './read-base.js';
import { perAfter, perBefore } from './read-per.js';
import { type ReferenceDay, referenceDayOf } from './resolve-date.js';
import { TokenStream } from './scan-tokens.js';

/** A quantity with the tokens it stands on. */
interface Found {
  readonly quantity: Unplaced;
  readonly next: number;
}

type Unplaced = Omit<MeasuredQuantity, keyof Span> | Omit<DateQuantity, keyof Span>;

/**
 * Reads money, percentages, durations, ages, multiples, fractions, counts and dates, in digits,
 * words and slang, with and without diacritics: one pass over the tokens, each place looking a
 * bounded number of tokens ahead and back. Numbers of documents, telephones, lists and hours are
 * no quantities, and "BHXH một lần" is a name.
 * @param text the original, any Unicode form; never throws
 * @param referenceDay ISO day of the post (Vietnam's time). A date without a year is the nearest
 *   one; without the day, dates that lean on it have no period.
 * @returns quantities in the order of the text, spans (UTF-16 units) in the original, not
 *   overlapping
 */
export function parseQuantities(text: ReadableText, referenceDay = ''): Quantity[] {
  const { normal } = prepareText(text);
  const stream = TokenStream.of(normal.text);
  const reference = referenceDayOf(referenceDay);
  const quantities: Quantity[] = [];
  for (let at = 0; at < stream.length;) {
    const found = mayBegin(stream, at) ? readAt(stream, at, reference) : null;
    if (found === null) {
      at = skipLabel(stream, at);
      continue;
    }
    const span = normal.toOriginal(stream.at(at).start, stream.at(found.next - 1).end);
    quantities.push({ ...found.quantity, ...span });
    at = found.next;
  }
  return quantities;
}

function readAt(stream: TokenStream, at: number, reference: ReferenceDay | null): Found | null {
  const date = readDateRange(stream, at, reference);
  if (date !== null) return { quantity: dated(date, stream, at), next: date.next };
  const age = readAgeAfter(stream, at);
  if (age !== null) {
    return measured({ ...age, upperExcluded: false, named: age.upper !== null }, stream, at);
  }
  const measure = readMeasureRange(stream, at);
  return measure === null ? null : measured(measure, stream, at);
}

function dated(date: DateRange, stream: TokenStream, at: number): Unplaced {
  const hedges = readHedges(stream, at, date.next, 'date');
  return {
    kind: 'date',
    precision: date.precision,
    period: date.period,
    comparator: date.named ? 'range' : hedges.comparator,
    approximate: date.approximate || hedges.approximate,
  };
}

function measured(measure: MeasureRange, stream: TokenStream, at: number): Found {
  const { kind, unit, value, upper } = measure;
  const behind =
    kind === 'age' ? { per: [], next: measure.next } : perAfter(stream, measure.next, measure);
  const hedged = kind === 'age' ? 'age' : 'measure';
  const hedges = readHedges(stream, nounStart(stream, at), behind.next, hedged);
  const each = kind === 'money' || kind === 'percent' || kind === 'duration';
  const quantity: Unplaced = {
    kind,
    unit,
    value,
    upper,
    ...limits(measure, hedges),
    upperExcluded: measure.upperExcluded,
    per: behind.per.length === 0 && each ? perBefore(stream, hedges.start) : behind.per,
    of: kind === 'multiple' || kind === 'percent' ? baseAfter(stream, behind.next) : null,
  };
  return { quantity, next: behind.next };
}

/** "độ tuổi 20-25" is a noun and no "about". */
function nounStart(stream: TokenStream, at: number): number {
  const noun = stream.at(at).folded === 'tuoi' && stream.at(at - 1).folded === 'do';
  return noun ? at - 1 : at;
}

/** A range has two ends; a number with "mấy" is more than it says; else the hedges speak. */
function limits(
  { upper, named, more }: MeasureRange,
  { comparator, approximate }: Hedges,
): Pick<MeasuredQuantity, 'comparator' | 'approximate' | 'lowerExcluded'> {
  if (upper !== null) {
    return {
      comparator: 'range',
      approximate: approximate || !named,
      lowerExcluded: comparator === 'gt',
    };
  }
  if (more) return { comparator: 'gt', approximate: true, lowerExcluded: false };
  return { comparator, approximate, lowerExcluded: false };
}
