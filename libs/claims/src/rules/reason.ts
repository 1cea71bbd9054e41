import { type Fact, type Span } from '#domain';
import { type MeasuredQuantity, type PerUnit } from '#nlp';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { type FactValue } from '../knowledge/fact-base.js';
import { formatDay, formatQuantity } from '../knowledge/format-quantity.js';
import { factOf } from './rule-finding.js';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
const UNITS: Readonly<Record<MeasuredQuantity['unit'], string>> = {
  VND: ' đồng',
  USD: ' đô la Mỹ',
  percent: '%',
  year: ' năm',
  month: ' tháng',
  week: ' tuần',
  day: ' ngày',
  working_day: ' ngày làm việc',
  hour: ' giờ',
  minute: ' phút',
  age_year_month: ' tuổi',
  times: ' lần',
  whole: ' phần',
  person: ' người',
  item: '',
};
const PER: Readonly<Record<PerUnit, string>> = {
  hour: 'giờ',
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
  time: 'lần',
  person: 'người',
  household: 'hộ',
  item: 'suất',
};

/** @returns a number as an officer reads it: "0,03%/tháng", "61 tuổi 6 tháng" */
export function formatSaid({ unit, value, upper, per }: MeasuredQuantity): string {
  const ends = upper === null ? [value] : [value, upper];
  const suffix = per.map((one) => `/${PER[one]}`).join('');
  if (unit === 'age_year_month') return ends.map(formatAge).join(' đến ');
  return `${ends.map((end) => NUMBER.format(end)).join(' đến ')}${UNITS[unit]}${suffix}`;
}

function formatAge(months: number): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)} tuổi${rest === 0 ? '' : ` ${NUMBER.format(rest)} tháng`}`;
}

/** More words than these are not quoted. */
const MOST_QUOTED = 30;

/** @returns the words of a claim that lie in a span, as they are matched, the first of many */
export function wordsOf({ words }: ClaimFrame, { start, end }: Span): string {
  const quoted = words.filter((word) => word.start >= start && word.end <= end);
  const told = quoted.slice(0, MOST_QUOTED).map(({ exact }) => exact);
  return told.concat(quoted.length > MOST_QUOTED ? ['…'] : []).join(' ');
}

/** @returns "căn cứ PE-01 (Điều 64 Luật 41/2024/QH15)" */
export function citationOf(law: FactValue | Fact): string {
  const fact = factOf(law);
  const basis = fact.legalBasis[0];
  const place = [basis?.locator, basis?.document].filter(Boolean).join(' ');
  return `căn cứ ${fact.id}${place === '' ? '' : ` (${place})`}`;
}

/** @returns what the law gives: the value with whom it is for, or the fact's own sentence */
export function givenBy(law: FactValue | Fact): string {
  if (!('fact' in law)) return law.statement.replace(/\.$/, '');
  const { appliesTo } = law.quantity;
  return `${formatQuantity(law.quantity)}${appliesTo === null ? '' : ` (${appliesTo})`}`;
}

/** @returns the days of a claim as people write them: "01/07/2026", "01/07/2025 và 30/06/2026" */
export function daysOf({ days }: ClaimFrame): string {
  return [...new Set(days)].map(formatDay).join(' và ');
}

/** @returns "Bài nêu “X”; ngày D áp dụng V theo căn cứ F." */
export function lawAgainst(said: string, law: FactValue | Fact, frame: ClaimFrame): string {
  return `Bài nêu “${said}”; ngày ${daysOf(frame)} áp dụng ${givenBy(law)}, ${citationOf(law)}.`;
}
