import { text } from '../catalogue/text.js';
import { formatDay } from './format.js';

/** What a fact says and on which days (YYYY-MM-DD, Vietnam's time, both inclusive). */
export interface Validity {
  readonly value: string;
  readonly basis: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly previous: string | null;
}

interface Period {
  readonly tone: 'old' | 'now' | 'next' | 'gone';
  readonly label: string;
  readonly note: string;
  /** Percent of the line. */
  readonly share: number;
}

export interface ValidityLine {
  readonly periods: readonly Period[];
  /** Days at the borders. `at` is percent of the line. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where the post's day stands, percent of the line. */
  readonly pin: number;
}

const BEFORE_SHARE = 38;
const AFTER_SHARE = 24;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Days since an edge as a part of an open-ended period: half of it after the first year. */
function openPart(days: number): number {
  return days / (days + 365);
}

function toneOf(fact: Validity, day: string): Period['tone'] {
  if (fact.validFrom !== null && day < fact.validFrom) return 'next';
  return fact.validTo !== null && day > fact.validTo ? 'old' : 'now';
}

function pinOf(fact: Validity, day: string, start: number, end: number): number {
  const { validFrom, validTo } = fact;
  if (validFrom !== null && day < validFrom)
    return start * (1 - openPart(daysBetween(day, validFrom)));
  if (validTo !== null && day > validTo) {
    return end + (100 - end) * openPart(daysBetween(validTo, day));
  }
  const width = end - start;
  if (validFrom === null) {
    return validTo === null ? start + width / 2 : end - width * openPart(daysBetween(day, validTo));
  }
  const passed = daysBetween(validFrom, day);
  const part = validTo === null ? openPart(passed) : passed / (daysBetween(validFrom, validTo) + 1);
  return start + width * part;
}

function ticksOf({ validFrom, validTo }: Validity, start: number, end: number) {
  const words = text.common.fact;
  const last =
    validTo === null
      ? { at: 100, label: words.stillValid }
      : { at: end, label: words.until(formatDay(validTo)) };
  return validFrom === null ? [last] : [{ at: start, label: formatDay(validFrom) }, last];
}

function periodsOf(fact: Validity, day: string, start: number, end: number): Period[] {
  const words = text.common.fact;
  const note = fact.previous === null ? '' : words.before;
  return [
    { tone: 'old' as const, label: fact.previous ?? words.before, note, share: start },
    { tone: toneOf(fact, day), label: fact.value, note: fact.basis, share: end - start },
    { tone: 'gone' as const, label: words.after, note: '', share: 100 - end },
  ].filter((period) => period.share > 0);
}

/**
 * Lays a fact's days on a line of 100 percent: what held before, the fact, what came after.
 * Widths are fixed so that words fit; only the pin moves with the dates, inside its period.
 * @param day of the post, YYYY-MM-DD.
 */
export function layOutValidity(fact: Validity, day: string): ValidityLine {
  const hasBefore = fact.validFrom !== null && (fact.previous !== null || day < fact.validFrom);
  const start = hasBefore ? BEFORE_SHARE : 0;
  const end = fact.validTo === null ? 100 : 100 - AFTER_SHARE;
  return {
    periods: periodsOf(fact, day, start, end),
    ticks: ticksOf(fact, start, end),
    pin: Math.min(99, Math.max(1, pinOf(fact, day, start, end))),
  };
}
