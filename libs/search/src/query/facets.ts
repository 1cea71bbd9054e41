import { type FacetCount, type PostFacets } from '#domain';

/** Sources named in an answer. */
export const MOST_SOURCES = 1_000;

/** Days begin and end at midnight here. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * Orders what an engine counted, the same for every engine, whatever its collation.
 * @param countsOf gives a facet's values, which are those that were indexed.
 */
export function toFacets(
  countsOf: (facet: keyof PostFacets) => readonly FacetCount<string>[],
): PostFacets {
  const frequent = (facet: keyof PostFacets) => [...countsOf(facet)].sort(byFrequency);
  return {
    sourceIds: frequent('sourceIds'),
    channels: frequent('channels'),
    topics: frequent('topics'),
    verdicts: frequent('verdicts'),
    sentiments: frequent('sentiments'),
    stances: frequent('stances'),
    caseStatuses: frequent('caseStatuses'),
    days: [...countsOf('days')].sort(byValue),
  } as PostFacets;
}

/** The facets of no match. */
export const NO_FACETS = toFacets(() => []);

function byFrequency(left: FacetCount<string>, right: FacetCount<string>): number {
  return right.count - left.count || byValue(left, right);
}

function byValue(left: FacetCount<string>, right: FacetCount<string>): number {
  return left.value < right.value ? -1 : 1;
}
