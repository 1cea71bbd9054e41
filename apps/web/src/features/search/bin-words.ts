import { text } from '../../catalogue/text.js';
import { formatDay, formatNumber } from '../../ui/format.js';
import { type DayBin, type DayRange } from './day-bins.js';

const LENGTH_OF_YEAR = 4;
const LENGTH_OF_DAY_AND_MONTH = 5;

/** @returns 24/11/2026, or 16/11 – 22/11/2026; both years when they differ. */
export function sayDays({ from, to }: DayRange): string {
  if (from === to) return formatDay(from);
  const sameYear = from.slice(0, LENGTH_OF_YEAR) === to.slice(0, LENGTH_OF_YEAR);
  const first = sameYear ? formatDay(from).slice(0, LENGTH_OF_DAY_AND_MONTH) : formatDay(from);
  return `${first} – ${formatDay(to)}`;
}

/** @returns a bar in words: its days and its posts. */
export function sayBin(bin: DayBin): string {
  return text.search.bin(sayDays(bin), formatNumber(bin.count));
}

/** @returns the highest bar in words; empty when no bar has posts. */
export function sayPeak(bins: readonly DayBin[]): string {
  const most = Math.max(0, ...bins.map(({ count }) => count));
  const peak = bins.find(({ count }) => count === most && count > 0);
  return peak ? text.search.highest(sayDays(peak), formatNumber(peak.count)) : '';
}
