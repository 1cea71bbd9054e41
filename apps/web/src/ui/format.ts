import { text } from '../catalogue/text.js';

/** All dates on screen are told in Vietnam's time. */
const ZONE = 'Asia/Ho_Chi_Minh';
const numbers = new Intl.NumberFormat('vi-VN');
const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const clockOf = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
});
const exactClockOf = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeStyle: 'medium' });

type Instant = string | number | Date;

/** @returns a whole number as 1.333. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** @returns a probability as 0,94. */
export function formatConfidence(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

/** @returns the day in Vietnam as YYYY-MM-DD. */
export function vietnamDay(instant: Instant): string {
  return dayOf.format(new Date(instant));
}

/** @param day YYYY-MM-DD. @returns 24/11/2026. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** @returns 24/11/2026. */
export function formatDate(instant: Instant): string {
  return formatDay(vietnamDay(instant));
}

/** @returns 08:42. */
export function formatTime(instant: Instant): string {
  return clockOf.format(new Date(instant));
}

/** @returns 08:42:12. */
export function formatExactTime(instant: Instant): string {
  return exactClockOf.format(new Date(instant));
}

/** @returns 24/11/2026 08:42. */
export function formatDateTime(instant: Instant): string {
  return `${formatDate(instant)} ${formatTime(instant)}`;
}

/** @returns the time on the same day, else day and month, as in 23/11 20:31. */
export function formatNear(instant: Instant, now: number): string {
  const day = vietnamDay(instant);
  if (day === vietnamDay(now)) return formatTime(instant);
  const short = formatDay(day).slice(0, day.startsWith(vietnamDay(now).slice(0, 4)) ? 5 : 10);
  return `${short} ${formatTime(instant)}`;
}

/** @returns minutes and seconds as 4:32; 0:00 when nothing is left. */
export function formatCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** @returns a length of time in its two largest units: 1 giờ 12 phút. */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  if (minutes < 1) return text.common.lessThanMinute;
  const parts: [number, (count: number) => string][] = [
    [Math.floor(minutes / 1_440), text.common.days],
    [Math.floor((minutes % 1_440) / 60), text.common.hours],
    [minutes % 60, text.common.minutes],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, say]) => say(count))
    .join(' ');
}

/** @returns an interval of a schedule: 30 giây, 15 phút, 2 giờ. */
export function formatPace(seconds: number): string {
  return seconds < 60 ? text.common.seconds(seconds) : formatDuration(seconds * 1_000);
}
