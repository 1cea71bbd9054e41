import { type FacetCount, type FacetName, type PostFacets } from '#domain';

/** Sources named in an answer. */
export const MOST_SOURCES = 1_000;

/** Days begin and end at midnight here. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * Orders what an engine counted, the same for every engine, whatever its collation.
 * @param countsOf gives a facet's values, which are those that were indexed.
 */
export function toFacets(
  wanted: readonly FacetName[],
  countsOf: (facet: FacetName) => readonly FacetCount<string>[],
): Partial<PostFacets> {
  const facets = wanted.map((facet) => {
    const inOrder = facet === 'days' ? byValue : byFrequency;
    return [facet, [...countsOf(facet)].sort(inOrder)];
  });
  return Object.fromEntries(facets) as Partial<PostFacets>;
}

function byFrequency(left: FacetCount<string>, right: FacetCount<string>): number {
  return right.count - left.count || byValue(left, right);
}

function byValue(left: FacetCount<string>, right: FacetCount<string>): number {
  return left.value < right.value ? -1 : 1;
}
