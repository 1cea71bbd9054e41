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
 * A period that the day of the post lies in ("năm nay", "tháng này") is told from that day; what
 * holds "từ 1/7/2025" holds from then to the day of the post.
 */
function daysOf(quantity: Quantity, day: string): string[] {
  if (quantity.kind !== 'date' || quantity.period === null) return [];
  const { from, to } = quantity.period;
  if (from <= day && day <= to && quantity.comparator === 'eq') return [day];
  if (quantity.comparator === 'gte' && to < day) return [from, day];
  return quantity.precision === 'year' ? [from, to] : [from];
}
