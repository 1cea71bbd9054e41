import { type FactQuantity } from '#domain';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

const NAMES: Readonly<Record<string, string>> = {
  VND: ' đồng',
  VND_per_day: ' đồng/ngày',
  VND_per_month: ' đồng/tháng',
  VND_per_year: ' đồng/năm',
  percent: '%',
  percent_per_day: '%/ngày',
  year: ' năm',
  month: ' tháng',
  day: ' ngày',
  working_day: ' ngày làm việc',
  age_year: ' tuổi',
  times: ' lần',
};

/** @returns the value as an officer reads it: "2.530.000 đồng/tháng", "61 tuổi 6 tháng". */
export function formatQuantity(quantity: FactQuantity): string {
  const ends = typeof quantity.value === 'number' ? [quantity.value] : quantity.value;
  if (quantity.unit === 'age_year_month') return ends.map(formatAge).join(' đến ');
  const numbers = ends.map((end) => NUMBER.format(end));
  return `${numbers.join(' đến ')}${NAMES[quantity.unit] ?? ''}`;
}

/** @returns an ISO day as people here write it: 24/11/2026. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

function formatAge(months: number): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)} tuổi${rest === 0 ? '' : ` ${rest} tháng`}`;
}
