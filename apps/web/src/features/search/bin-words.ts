import { text } from '../../catalogue/text.js';
import { formatDay, formatNumber } from '../../ui/format.js';
import { type DayBin, type DayRange } from './day-bins.js';

/** @returns 24/11/2026, or 16/11/2026 – 22/11/2026. */
export function sayDays({ from, to }: DayRange): string {
  return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
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
