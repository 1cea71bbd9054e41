/** Vietnam keeps UTC+7 all year. */
const VIETNAM_OFFSET_MINUTES = 7 * 60;

const MINUTE = 60_000;

/** No date is longer; the rest of a long text is no business of ours. */
const MAX_LENGTH = 200;
const UNIT_MS: ReadonlyMap<string, number> = new Map([
  ['giây', 1000],
  ['phút', MINUTE],
  ['giờ', 60 * MINUTE],
  ['tiếng', 60 * MINUTE],
  ['ngày', 24 * 60 * MINUTE],
  ['tuần', 7 * 24 * 60 * MINUTE],
  ['tháng', 30 * 24 * 60 * MINUTE],
  ['năm', 365 * 24 * 60 * MINUTE],
]);

/** A calendar time as written; parts that are not written are null. */
interface WrittenTime {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * Reads the dates of Vietnamese pages: ISO, RFC 822, "2 giờ trước", "hôm qua lúc 14:05",
 * "Thứ hai, 30/12/2019 02:26", "9 Tháng 1 2015 lúc 15:08", "10h45 ngày 20/4/2026", "22 Th11".
 * The day comes first; a time without zone is Vietnam's. The future is clamped to now: a site
 * whose clock runs ahead does not publish tomorrow.
 * @param now the moment of collection, for relative forms.
 * @returns null when the text holds no date we know.
 */
export function parseDate(text: string | null | undefined, now: Date): Date | null {
  const clean = (text ?? '')
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (clean === '') return null;
  const at = parseIso(clean) ?? parseRelative(clean, now) ?? parseCalendar(clean, now);
  if (at === null || Number.isNaN(at.getTime())) return null;
  return at.getTime() > now.getTime() ? new Date(now) : at;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?)?$/;

function parseIso(text: string): Date | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  const day = { year: part(1), month: part(2), day: part(3) };
  return toInstant({ ...day, hour: part(4), minute: part(5), second: part(6) }, match[7]);
}

function parseRelative(text: string, now: Date): Date | null {
  if (/^(vừa xong|vừa mới|mới đây|just now)/.test(text)) return new Date(now);
  const ago = /(\d+|một|nửa) (giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)(?: trước)/.exec(text);
  const unit = UNIT_MS.get(ago?.[2] ?? '');
  if (ago !== null && unit !== undefined) {
    const count = ago[1] === 'một' ? 1 : ago[1] === 'nửa' ? 0.5 : Number(ago[1]);
    return new Date(now.getTime() - count * unit);
  }
  const daysBack = [/hôm nay/, /hôm qua/, /hôm kia/].findIndex((word) => word.test(text));
  if (daysBack < 0) return null;
  const day = vietnamDay(new Date(now.getTime() - daysBack * 24 * 60 * MINUTE));
  return toInstant({ ...day, ...clockOf(text) }, null);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMERIC = /(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?!\d)/;
const WORDED = /(\d{1,2}),? (?:tháng|thg|th\.?) ?(\d{1,2})(?:,? (?:năm )?(\d{4}))?/;
const ENGLISH = /(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{4})/;

function parseCalendar(text: string, now: Date): Date | null {
  const worded = WORDED.exec(text);
  const english = ENGLISH.exec(text);
  const match = worded ?? english ?? NUMERIC.exec(text);
  if (match === null) return null;
  const [found, day, monthName] = match;
  const month = match === english ? MONTHS.indexOf(monthName ?? '') + 1 : Number(monthName);
  const rest = text.replace(found, ' ');
  const time = { day: Number(day), month, year: yearOf(match[3]), ...clockOf(rest) };
  return toInstant(withYear(time, now), zoneOf(rest));
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** A date without a year is the latest one that is not in the future. */
function withYear(time: WrittenTime, now: Date): WrittenTime {
  if (time.year !== null) return time;
  const { year } = vietnamDay(now);
  const thisYear = toInstant({ ...time, year }, null);
  const ahead = thisYear !== null && thisYear.getTime() > now.getTime() + 24 * 60 * MINUTE;
  return { ...time, year: ahead ? year - 1 : year };
}

const CLOCK = /(\d{1,2}) ?(?::|h|giờ) ?(\d{2})?(?::(\d{2}))?(?: ?(am|pm|sa|ch)(?!\p{L}))?/u;

function clockOf(text: string): Pick<WrittenTime, 'hour' | 'minute' | 'second'> {
  const [, hour, minute, second, half] = CLOCK.exec(text) ?? [];
  const afternoon = half === 'pm' || half === 'ch';
  const written = Number(hour ?? 0);
  return {
    hour: half === undefined ? written : (written % 12) + (afternoon ? 12 : 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  };
}

function zoneOf(text: string): string | null {
  const match = /(?:(?:gmt|utc) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?)|(?:([+-])(\d{2}):?(\d{2}))/.exec(
    text,
  );
  if (match === null) return /\b(gmt|utc|z)\b/.test(text) ? 'z' : null;
  const sign = match[1] ?? match[4] ?? '+';
  const hours = (match[2] ?? match[5] ?? '0').padStart(2, '0');
  return `${sign}${hours}:${match[3] ?? match[6] ?? '00'}`;
}

function vietnamDay(at: Date): Pick<WrittenTime, 'day' | 'month'> & { year: number } {
  const local = new Date(at.getTime() + VIETNAM_OFFSET_MINUTES * MINUTE);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
  };
}

/** @returns null for a day or time that does not exist (31/2, 25:00). */
function toInstant(time: WrittenTime, zone: string | null | undefined): Date | null {
  const { year, month, day, hour, minute, second } = time;
  const local = new Date(Date.UTC(year ?? 0, month - 1, day, hour, minute, second));
  const real =
    local.getUTCMonth() === month - 1 &&
    local.getUTCDate() === day &&
    local.getUTCHours() === hour &&
    local.getUTCMinutes() === minute;
  return real ? new Date(local.getTime() - offsetMinutes(zone) * MINUTE) : null;
}

function offsetMinutes(zone: string | null | undefined): number {
  if (zone === null || zone === undefined) return VIETNAM_OFFSET_MINUTES;
  if (zone === 'z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
