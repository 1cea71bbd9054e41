/** Days that one bar stands for. */
export interface DayBin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Whether any of its days is in the chosen range. */
  readonly chosen: boolean;
}

type BinStep = 'day' | 'week' | 'month' | 'year';

/** First and last day, YYYY-MM-DD, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The days that are searched; an end that is open leaves all through. */
export type ChosenDays = { readonly [End in keyof DayRange]?: string | undefined };

export interface DayBins {
  readonly step: BinStep;
  readonly bins: readonly DayBin[];
}

const DAY_MS = 86_400_000;
/** Bars that a narrow card can hold apart. */
const MOST_BARS = 62;
/** Days shown around a chosen range, so that it is seen where it stands. */
const LEAST_MARGIN = 15;

const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const startOfWeek = (number: number) => number - ((((number + 3) % 7) + 7) % 7);

function startOf(step: BinStep, day: string): string {
  if (step === 'year') return `${day.slice(0, 4)}-01-01`;
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  return step === 'week' ? dayOf(startOfWeek(numberOf(day))) : day;
}

function startOfNext(step: BinStep, start: string): string {
  // From any first day these many days lead into the next bin and not past it.
  const jump = { day: 1, week: 7, month: 31, year: 366 }[step];
  return startOf(step, dayOf(numberOf(start) + jump));
}

function stepFor(days: number): BinStep {
  if (days <= MOST_BARS) return 'day';
  if (days <= MOST_BARS * 7) return 'week';
  return days <= MOST_BARS * 30 ? 'month' : 'year';
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);

/** The days to draw: all that have posts, or the chosen ones with their surroundings. */
function windowOf(extent: DayRange, chosen: ChosenDays): DayRange {
  const { from = extent.from, to = extent.to } = chosen;
  if (chosen.from === undefined && chosen.to === undefined) return extent;
  const margin = Math.max(LEAST_MARGIN, Math.ceil((numberOf(to) - numberOf(from)) / 2));
  return {
    from: earlier(from, later(extent.from, dayOf(numberOf(from) - margin))),
    to: later(to, earlier(extent.to, dayOf(numberOf(to) + margin))),
  };
}

/** First and last day with posts; the chosen ones when there is none. */
function extentOf(
  days: readonly { readonly value: string }[],
  chosen: ChosenDays,
): DayRange | null {
  const first = days[0]?.value ?? chosen.from ?? chosen.to;
  const last = days.at(-1)?.value ?? chosen.to ?? chosen.from;
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/**
 * Puts counts of days into bars: days, weeks (from Monday), months or years, whichever is the
 * finest that fits. Days without posts have their bar too.
 * @param days oldest first; only days with posts.
 * @param chosen the range that is searched; an open end is the first or last day with posts.
 */
export function binDays(
  days: readonly { readonly value: string; readonly count: number }[],
  chosen: ChosenDays,
): DayBins {
  const extent = extentOf(days, chosen);
  if (extent === null || isReversed(chosen)) return { step: 'day', bins: [] };
  const shown = windowOf(extent, chosen);
  const step = stepFor(numberOf(shown.to) - numberOf(shown.from) + 1);
  const counts = new Map<string, number>();
  for (const { value, count } of days) {
    const start = startOf(step, value);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return { step, bins: layBins(step, shown, counts, chosen) };
}

function isReversed({ from, to }: ChosenDays): boolean {
  return from !== undefined && to !== undefined && from > to;
}

function layBins(
  step: BinStep,
  { from, to }: DayRange,
  counts: ReadonlyMap<string, number>,
  chosen: ChosenDays,
): DayBin[] {
  const bins: DayBin[] = [];
  for (let start = startOf(step, from); start <= to;) {
    const next = startOfNext(step, start);
    const end = dayOf(numberOf(next) - 1);
    bins.push({
      from: start,
      to: end,
      count: counts.get(start) ?? 0,
      chosen: (chosen.from ?? start) <= end && (chosen.to ?? end) >= start,
    });
    start = next;
  }
  return bins;
}

/** @returns the days of two bars and of all between them. */
export function rangeOf(one: DayRange, other: DayRange): DayRange {
  return { from: earlier(one.from, other.from), to: later(one.to, other.to) };
}
