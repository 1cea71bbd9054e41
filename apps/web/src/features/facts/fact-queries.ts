import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { factApi, type FactListQuery } from '../../api/endpoints.js';
import { keys } from '../../api/keys.js';

/** The facts that are asked for, page by page. */
export function useFactList(list: FactListQuery) {
  return useInfiniteQuery({
    queryKey: keys.factList(list),
    queryFn: ({ pageParam, signal }) => factApi.page(list, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** One fact as it stands on a day, YYYY-MM-DD. */
export function useFact(id: string, day: string) {
  return useQuery({
    queryKey: keys.fact(id, day),
    queryFn: ({ signal }) => factApi.detail(id, day, signal),
  });
}

/** What begins or ends to hold within so many days. */
export function useFactChanges(days: number) {
  return useQuery({
    queryKey: keys.factChanges(days),
    queryFn: ({ signal }) => factApi.changes(days, signal),
  });
}

/** The verdicts that rest on a fact, newest post first. */
export function useFactVerdicts(id: string) {
  return useInfiniteQuery({
    queryKey: keys.factVerdicts(id),
    queryFn: ({ pageParam, signal }) => factApi.verdicts(id, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** What the law measures, by name; files of the product, so they are asked for once. */
export function useAttributes() {
  const { data } = useQuery({
    queryKey: keys.attributes,
    queryFn: ({ signal }) => factApi.attributes(signal),
    staleTime: Infinity,
  });
  return data?.attributes ?? [];
}
