import { type Span } from '#domain';
import { type Quantity } from '#nlp';

/**
 * The days on which a number wants to be judged: those its clause names, else those that the
 * sentence has named before it, else the day of the post. "Từ 1/7/2026 lương cơ sở là 2,53 triệu"
 * is right when it is said in June.
 * @param quantities of the sentence, in the order of the text
 * @param clause that holds the number
 * @param day ISO day of the post
 * @returns ISO days, at least one; a year stands for its first and last day
 */
export function daysSpokenOf(quantities: readonly Quantity[], clause: Span, day: string): string[] {
  const said = quantities.filter(({ start }) => start < clause.end);
  const own = said.filter(({ start }) => start >= clause.start).flatMap((one) => daysOf(one, day));
  if (own.length > 0) return own;
  const before = said.flatMap((one) => daysOf(one, day));
  return before.length > 0 ? before : [day];
}

/**
 * @returns whether the dates that a clause is told of are none: "31/2", or "hôm nay" in a text whose
 *   day is not known. Without a date it is told of the post's day
 */
export function speaksOfNoDay(quantities: readonly Quantity[], clause: Span, day: string): boolean {
  const said = quantities.filter(({ start, kind }) => kind === 'date' && start < clause.end);
  const own = said.filter(({ start }) => start >= clause.start);
  const told = own.length > 0 ? own : said;
  return told.length > 0 && told.every((one) => daysOf(one, day).length === 0);
}

/**
 * A period that the day of the post lies in ("năm nay", "tháng này") is told from that day; what
 * holds "từ 1/7/2025" holds from then to the day of the post, and who has joined "trước 1/7/2025"
 * may be told the rule of then or of the day.
 */
function daysOf(quantity: Quantity, day: string): string[] {
  if (quantity.kind !== 'date' || quantity.period === null) return [];
  const { comparator, precision } = quantity;
  const { from, to } = quantity.period;
  if (from <= day && day <= to && comparator === 'eq') return [day];
  if (to < day && OPEN.has(comparator)) return [comparator === 'lt' ? dayBefore(from) : from, day];
  return precision === 'year' ? [from, to] : [from];
}

const OPEN: ReadonlySet<Quantity['comparator']> = new Set(['gte', 'gt', 'lt']);
const DAY = 86_400_000;

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}
