const OFFSET_MS = 7 * 3_600_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export const WEEKDAYS = [
  'Chủ nhật',
  'Thứ hai',
  'Thứ ba',
  'Thứ tư',
  'Thứ năm',
  'Thứ sáu',
  'Thứ bảy',
] as const;

/** The wall clock in Vietnam (UTC+7, no summer time). */
interface VietnamTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export function vietnamTime(instant: Date): VietnamTime {
  const shifted = new Date(instant.getTime() + OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

/** @returns the ISO day in Vietnam, e.g. 2026-11-24. */
export function vietnamDay(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** @returns e.g. 2026-11-24T08:15:00+07:00 (`zone` as XenForo and Graph write it: `+0700`). */
export function vietnamIso(instant: Date, zone: '+07:00' | '+0700' = '+07:00'): string {
  return `${new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 19)}${zone}`;
}

/** @returns e.g. 22/11/2026 */
export function slashedDay(instant: Date): string {
  return vietnamDay(instant).split('-').reverse().join('/');
}

/** @returns e.g. 07:45 */
export function clockTime(instant: Date): string {
  return vietnamIso(instant).slice(11, 16);
}
