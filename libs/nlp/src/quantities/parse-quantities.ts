import { foldText } from '../text/fold-text.js';
import * as dates from './date.rules.js';
import * as measures from './measure.rules.js';
import * as money from './money.rules.js';
import { type Quantity, type Reading } from './quantity.js';

interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, referenceDay: string) => Reading | null;
}

/** The first rule that reads a stretch keeps it: longer and surer forms come first. */
const RULES: readonly Rule[] = [
  { pattern: dates.FULL_DATE, read: dates.readFullDate },
  { pattern: dates.WORDED_DATE, read: dates.readWordedDate },
  { pattern: dates.MONTH_DATE, read: dates.readMonthDate },
  { pattern: dates.SHORT_DATE, read: dates.readShortDate },
  { pattern: money.SPLIT_MONEY, read: money.readSplitMoney },
  { pattern: money.SCALED_MONEY, read: money.readScaledMoney },
  { pattern: money.PLAIN_MONEY, read: money.readPlainMoney },
  { pattern: measures.AGE, read: measures.readAge },
  { pattern: measures.PERCENT, read: measures.readPercent },
  { pattern: measures.YEARS_MONTHS, read: measures.readYearsMonths },
  { pattern: measures.DURATION, read: measures.readDuration },
  { pattern: measures.MULTIPLE, read: measures.readMultiple },
  { pattern: dates.CALENDAR_YEAR, read: dates.readCalendarYear },
  { pattern: money.BARE_MONEY, read: money.readPlainMoney },
];

const PER =
  /^(?: ?\/ ?| (?:mot |moi |hang )?)(?:(thang|th)|(nam)|(ngay))(?![\p{L}\d])(?! (?:19|20)\d{2})/u;

/**
 * Reads money, percentages, durations, ages, multiples and dates from digits, slang and number
 * words up to 99, with and without diacritics. The baseline: no ranges and comparators yet.
 * @param text the original
 * @param referenceDay ISO day of the post; dates without a year are resolved to the nearest one,
 *   and left out without it
 * @returns quantities in the order of the text, spans in the original, not overlapping
 */
export function parseQuantities(text: string, referenceDay = ''): Quantity[] {
  const folded = foldText(text);
  const taken: { start: number; end: number; quantity: Quantity }[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of folded.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      const reading = read(match, referenceDay);
      if (reading === null) continue;
      const per = reading.kind === 'money' ? periodAfter(folded.text.slice(end, end + 16)) : null;
      taken.push({ start, end, quantity: { ...reading, per, ...folded.toOriginal(start, end) } });
    }
  }
  return taken.sort((a, b) => a.start - b.start).map(({ quantity }) => quantity);
}

function periodAfter(rest: string): Quantity['per'] {
  const match = PER.exec(rest);
  if (match === null) return null;
  if (match[1] !== undefined) return 'month';
  return match[2] === undefined ? 'day' : 'year';
}
