import { useQuery } from '@tanstack/react-query';
import { caseApi } from '../../api/endpoints.js';
import { keys } from '../../api/keys.js';

/** Cases before and after this one in the open queue's first page, for the keys J and K. */
export function useNeighbours(caseId: string) {
  const { data } = useQuery({
    queryKey: [...keys.casePages, 'neighbours'],
    queryFn: ({ signal }) => caseApi.page({ list: 'open', verdicts: [], cursor: null }, signal),
  });
  const ids = data?.items.map((item) => item.id) ?? [];
  const at = ids.indexOf(caseId);
  return { previous: ids[at < 0 ? -1 : at - 1], next: ids[at + 1] };
}
