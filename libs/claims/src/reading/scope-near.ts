import { type ScopeCase, type Span } from '#domain';
import { type ScopeMention, scopeNamedBy } from '../knowledge/scopes-in.js';

/**
 * Which case a number is told of: of every dimension the mention that stands nearest to it, so that
 * in "nam 40 %, nữ 45 %" each number has its own.
 */
export function scopeNear(number: Span, mentions: readonly ScopeMention[]): ScopeCase {
  return scopeNamedBy(
    nearestOfEach(
      mentions,
      ({ dimension }) => dimension,
      (mention) => distance(mention, number),
    ),
  );
}

/** @returns of every kind of mention the nearest one; of equals the first */
export function nearestOfEach<T>(
  mentions: readonly T[],
  kindOf: (mention: T) => string,
  distanceOf: (mention: T) => number,
): T[] {
  const nearest = new Map<string, T>();
  for (const mention of mentions) {
    const known = nearest.get(kindOf(mention));
    if (known === undefined || distanceOf(mention) < distanceOf(known)) {
      nearest.set(kindOf(mention), mention);
    }
  }
  return [...nearest.values()];
}

/** UTF-16 units between two stretches; what stands before a number is nearer than what follows. */
function distance(mention: Span, number: Span): number {
  return mention.end <= number.start
    ? number.start - mention.end
    : Math.max(0, mention.start - number.end) + 2;
}
