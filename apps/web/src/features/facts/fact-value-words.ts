import { type FactContent } from '#contracts';
import { text } from '../../catalogue/text.js';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
const MONTHS_A_YEAR = 12;

type Quantity = FactContent['quantities'][number];

/** @returns a value of the law in words: "từ 15 năm", "61 tuổi 6 tháng", "12 đến 15%". */
export function sayQuantity({ comparator, value, unit }: Quantity): string {
  const ends = typeof value === 'number' ? [value] : value;
  const units: Readonly<Record<string, string>> = text.facts.units;
  const name = units[unit] ?? ` ${unit}`;
  const numbers = ends.map((end) => sayEnd(end, unit)).join(text.facts.to);
  return `${text.reading.comparator[comparator]}${numbers}${name}`;
}

function sayEnd(value: number, unit: string): string {
  if (unit === 'age_year_month') return sayAge(value);
  if (unit === 'date_yyyymmdd') return sayDay(String(value));
  const bare = unit === 'calendar_year' || unit === 'phone_number';
  return bare ? String(value) : NUMBER.format(value);
}

function sayDay(digits: string): string {
  return `${digits.slice(6)}/${digits.slice(4, 6)}/${digits.slice(0, 4)}`;
}

function sayAge(months: number): string {
  const rest = months % MONTHS_A_YEAR;
  const years = text.reading.range.age(NUMBER.format(Math.floor(months / MONTHS_A_YEAR)));
  return rest === 0 ? years : `${years} ${text.reading.range.months(NUMBER.format(rest))}`;
}
