import { type SearchPage } from '#contracts';
import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  useQueries,
  useQueryClient,
} from '@tanstack/react-query';
import { postApi } from '../../api/endpoints.js';
import { ApiError } from '../../api/http.js';
import { keys } from '../../api/keys.js';
import { type Search, writeSearch } from './search-address.js';
import { LIST_NAMES, type ListName, SEARCH_LISTS } from './search-lists.js';

type Pages = InfiniteData<SearchPage>;
type Facets = NonNullable<SearchPage['facets']>;

/** How soon an engine that is away is asked again. */
const AWAY_MS = 5_000;

/** @returns whether search itself is away, while everything else may go on. */
export function isAway(error: Error | null): boolean {
  return error instanceof ApiError && error.status === 503;
}

/** A search, page by page. Total and facets come with the first page. */
export function useSearch(search: Search) {
  const parameters = writeSearch(search);
  return useInfiniteQuery({
    queryKey: [...keys.posts, parameters],
    queryFn: ({ pageParam, signal }) =>
      postApi.search(parameters, { cursor: pageParam, facets: pageParam === null }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isAway(state.error) ? AWAY_MS : false),
  });
}

export type FoundPages = ReturnType<typeof useSearch>;

/** @returns the posts found so far, each once even when the list moved between two pages. */
export function hitsOf(data: Pages): SearchPage['hits'] {
  const hits = data.pages.flatMap((page) => page.hits);
  return [...new Map(hits.map((hit) => [hit.postId, hit])).values()];
}

/** Counts by list of the screen, and by day. */
export type FacetCounts = Readonly<Record<ListName | 'days', Facets['sourceIds']>>;

type Condition = ListName | 'days';

/** The search with one of its conditions lifted. */
function without(search: Search, condition: Condition): Search {
  return condition === 'days'
    ? { ...search, from: undefined, to: undefined }
    : { ...search, [condition]: [] };
}

function isNarrowed(search: Search, condition: Condition): boolean {
  if (condition === 'days') return search.from !== undefined || search.to !== undefined;
  return search[condition].length > 0;
}

/**
 * How the matches are spread. A filter's own counts are taken without it: else its other values
 * would vanish, and no second one could be added.
 * @returns undefined until the first answer.
 */
export function useFacetCounts(search: Search, found: FoundPages): FacetCounts | undefined {
  const narrowed = ([...LIST_NAMES, 'days'] as const).filter((name) => isNarrowed(search, name));
  const client = useQueryClient();
  const lifted = useQueries({
    queries: narrowed.map((name) => {
      const parameters = writeSearch(without(search, name));
      return {
        queryKey: [...keys.posts, 'facets', parameters],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          postApi.search(parameters, { cursor: null, facets: true, limit: 1 }, signal),
        // Often the search was just shown without the condition that has now been added.
        initialData: () => client.getQueryData<Pages>([...keys.posts, parameters])?.pages[0],
        placeholderData: keepPreviousData,
      };
    }),
  });
  const own = found.data?.pages[0]?.facets;
  if (!own) return undefined;
  const countsOf = (name: Condition) => {
    const at = narrowed.indexOf(name);
    const facets = (at < 0 ? null : lifted[at]?.data?.facets) ?? own;
    return facets[name === 'days' ? 'days' : SEARCH_LISTS[name].facet];
  };
  const entries = ([...LIST_NAMES, 'days'] as const).map((name) => [name, countsOf(name)]);
  return Object.fromEntries(entries) as FacetCounts;
}
