import { type ClaimExplanationView } from '#contracts';
import { text } from '../catalogue/text.js';
import { formatDay } from './format.js';

const words = text.reading;

/** The days on which a rule holds, YYYY-MM-DD. */
export interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** @returns "quy định có hiệu lực từ 01/07/2025 đến hết 30/06/2026" */
export function sayPeriod({ validFrom, validTo }: Period): string {
  if (validFrom === null) {
    return validTo === null ? words.ruleAlways : words.ruleUntil(formatDay(validTo));
  }
  const from = formatDay(validFrom);
  return validTo === null ? words.ruleFrom(from) : words.ruleBetween(from, formatDay(validTo));
}

/** @returns the dates compared: "bài đăng 02/03/2026 · quy định có hiệu lực từ 01/07/2025" */
export function sayDates(
  { postedOn, days }: Pick<ClaimExplanationView, 'postedOn' | 'days'>,
  rule: Period | null,
): string {
  const named = days.filter((day) => day !== postedOn);
  return [
    words.posted(formatDay(postedOn)),
    ...(named.length > 0 ? [words.spokenOf(named.map(formatDay).join(', '))] : []),
    ...(rule === null ? [] : [sayPeriod(rule)]),
  ].join(' · ');
}

/** @returns a number as it was read, and what the law says to it: "từ 15 năm: đúng mức …" */
export function sayNumber({
  said,
  comparator,
  outcome,
}: NonNullable<ClaimExplanationView['frame']>['numbers'][number]): string {
  return `${words.comparator[comparator]}${said}: ${words.outcome[outcome]}`;
}
