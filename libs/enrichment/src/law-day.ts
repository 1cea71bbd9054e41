const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** @returns the ISO day of an instant in Vietnam, on which the law is asked. */
export function lawDayOf(instant: Date): string {
  return DAY.format(instant);
}
