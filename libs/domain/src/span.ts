/** A stretch of a post's stored original text in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @returns whether two stretches share a unit */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
