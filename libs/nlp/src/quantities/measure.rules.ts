import { type Reading } from './quantity.js';
import { DIGITS, NUMBER, readNumber } from './read-number.js';

const BEFORE = '(?<![\\p{L}\\d.,/])';
const END = '(?![\\p{L}\\d])';
/** A year after "năm" makes a date of it: "tháng 7 năm 2025". */
const NOT_A_DATE = '(?! (?:19|20)\\d{2})';

/** "61 tuổi 6 tháng", "61t6th", "75t", "bảy lăm tuổi". */
export const AGE = new RegExp(
  `${BEFORE}(\\d{1,3}|${NUMBER}) ?(?:tuoi|t)(?: ?(\\d{1,2}) ?(?:thang|th))?${END}`,
  'gu',
);
/** "45%", "0,03%/ngày", "tám phần trăm". */
export const PERCENT = new RegExp(
  `${BEFORE}(${NUMBER}) ?(?:%|phan tram${END})( ?(?:\\/|mot |moi ) ?ngay${END})?`,
  'gu',
);
/** "15 năm 6 tháng". */
export const YEARS_MONTHS = new RegExp(
  `${BEFORE}(${NUMBER}) ?(?:nam|n) ?(?:va )?(${NUMBER}) ?(?:thang|th)${END}`,
  'gu',
);
/** "15 năm", "mười lăm năm", "12 tháng", "7 ngày làm việc". */
export const DURATION = new RegExp(
  `${BEFORE}(?<!(?:thang|nam|quy) )(${NUMBER}) ?(nam|n|thang|th|ngay lam viec|ngay|tuan)${END}${NOT_A_DATE}`,
  'gu',
);
/** "20 lần mức tham chiếu"; "một lần" is the name of the lump sum. */
export const MULTIPLE = new RegExp(`${BEFORE}(${DIGITS}) ?lan${END}`, 'gu');

export function readAge([, years = '', months]: RegExpExecArray): Reading | null {
  const value = readNumber(years) * 12 + Number(months ?? 0);
  return value > 120 * 12 ? null : { kind: 'age', value, unit: 'age_year_month' };
}

export function readPercent([, number = '', daily]: RegExpExecArray): Reading {
  const unit = daily === undefined ? 'percent' : 'percent_per_day';
  return { kind: 'percent', value: readNumber(number), unit };
}

export function readYearsMonths([, years = '', months = '']: RegExpExecArray): Reading {
  return { kind: 'duration', value: readNumber(years) * 12 + readNumber(months), unit: 'month' };
}

export function readDuration([, number = '', unit = '']: RegExpExecArray): Reading {
  const value = readNumber(number);
  if (unit === 'nam' || unit === 'n') return { kind: 'duration', value, unit: 'year' };
  if (unit.startsWith('th')) return { kind: 'duration', value, unit: 'month' };
  if (unit === 'tuan') return { kind: 'duration', value: value * 7, unit: 'day' };
  return { kind: 'duration', value, unit: unit === 'ngay' ? 'day' : 'working_day' };
}

export function readMultiple([, number = '']: RegExpExecArray): Reading | null {
  const value = readNumber(number);
  return value === 1 ? null : { kind: 'multiple', value, unit: 'times' };
}
