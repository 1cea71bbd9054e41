import { facetNameSchema, type SearchPage } from '#contracts';
import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  useQueries,
  useQueryClient,
} from '@tanstack/react-query';
import { type PostPageQuery, postApi } from '../../api/endpoints.js';
import { ApiError } from '../../api/http.js';
import { keys } from '../../api/keys.js';
import { type Search, writeSearch } from './search-address.js';
import { LIST_NAMES, type ListName, SEARCH_LISTS } from './search-lists.js';

type Pages = InfiniteData<SearchPage>;
type Facets = SearchPage['facets'];

/** How soon an engine that is away is asked again. */
const AWAY_MS = 5_000;

/** @returns whether search itself is away, while everything else may go on. */
export function isAway(error: Error | null): boolean {
  return error instanceof ApiError && error.status === 503;
}

/** The total and every count come with the first page; a later one comes sooner without. */
const FIRST_PAGE: PostPageQuery = { cursor: null, total: true, facets: facetNameSchema.options };

function laterPage(cursor: string): PostPageQuery {
  return { cursor, total: false, facets: [] };
}

/** A search, page by page. Total and facets come with the first page. */
export function useSearch(search: Search) {
  const parameters = writeSearch(search);
  return useInfiniteQuery({
    queryKey: [...keys.posts, parameters],
    queryFn: ({ pageParam, signal }) =>
      postApi.search(parameters, pageParam === null ? FIRST_PAGE : laterPage(pageParam), signal),
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

type Condition = ListName | 'days';

const CONDITIONS: readonly Condition[] = [...LIST_NAMES, 'days'];

/** Counts by list of the screen, and by day. */
export type FacetCounts = Readonly<Record<Condition, NonNullable<Facets['sourceIds']>>>;

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

function facetOf(condition: Condition): keyof Facets {
  return condition === 'days' ? 'days' : SEARCH_LISTS[condition].facet;
}

/** Counts of one filter alone, taken without it. */
function useLiftedCounts(search: Search, names: readonly Condition[]) {
  const client = useQueryClient();
  return useQueries({
    queries: names.map((name) => {
      const parameters = writeSearch(without(search, name));
      const page: PostPageQuery = { cursor: null, total: false, facets: [facetOf(name)], limit: 1 };
      return {
        queryKey: [...keys.posts, 'facet', name, parameters],
        queryFn: ({ signal }: { signal: AbortSignal }) => postApi.search(parameters, page, signal),
        // Often the search was just shown without the condition that has now been added.
        initialData: () => client.getQueryData<Pages>([...keys.posts, parameters])?.pages[0],
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }: { state: { error: Error | null } }) =>
          isAway(state.error) ? AWAY_MS : false,
      };
    }),
  });
}

/**
 * How the matches are spread. A filter's own counts are taken without it: else its other values
 * would vanish, and no second one could be added.
 * @returns undefined until the first answer.
 */
export function useFacetCounts(search: Search, found: FoundPages): FacetCounts | undefined {
  const narrowed = CONDITIONS.filter((name) => isNarrowed(search, name));
  const lifted = useLiftedCounts(search, narrowed);
  const own = found.data?.pages[0]?.facets;
  if (!own) return undefined;
  const entries = CONDITIONS.map((name) => {
    const facet = facetOf(name);
    const counts = lifted[narrowed.indexOf(name)]?.data?.facets[facet] ?? own[facet] ?? [];
    return [name, counts] as const;
  });
  return Object.fromEntries(entries) as FacetCounts;
}
