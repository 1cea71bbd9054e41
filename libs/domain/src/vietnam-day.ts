const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** @returns the ISO day in Vietnam's time (UTC+7 all year) on which an instant falls. */
export function vietnamDay(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** @returns the first instant of an ISO day in Vietnam's time. */
export function startOfVietnamDay(day: string): Date {
  return new Date(`${day}T00:00:00.000+07:00`);
}

/** @returns the last instant (in milliseconds) of an ISO day in Vietnam's time. */
export function endOfVietnamDay(day: string): Date {
  return new Date(`${day}T23:59:59.999+07:00`);
}
