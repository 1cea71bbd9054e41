import { type Span } from '#domain';

/**
 * @param spans in the order of their starts
 * @returns the index of the first span that begins at a place or behind it
 */
export function firstFrom(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns those of the spans, in the order of their starts, that begin within a stretch */
export function beginningIn<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}
