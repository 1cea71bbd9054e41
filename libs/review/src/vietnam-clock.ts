const TIME = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** @returns the time of day in Vietnam, e.g. "08:51". */
export function timeInVietnam(instant: Date): string {
  return TIME.format(instant);
}

/** @returns a stretch of time as "3:12" (minutes and seconds), at least "0:00". */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
