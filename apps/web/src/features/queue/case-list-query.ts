import { type CasePageView, type CaseSummary } from '#contracts';
import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { caseApi } from '../../api/endpoints.js';
import { keys } from '../../api/keys.js';
import { type QueueAddress } from './queue-address.js';

/** Pages are read one after another, so a case that moved meanwhile may come twice: once is shown. */
export function rowsOf(data: InfiniteData<CasePageView> | undefined): CaseSummary[] {
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** One list of cases, page by page. */
export function useCaseList({ list, verdicts }: QueueAddress) {
  return useInfiniteQuery({
    queryKey: keys.casePage(list, verdicts),
    queryFn: ({ pageParam, signal }) => caseApi.page({ list, verdicts, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
