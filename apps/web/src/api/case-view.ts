import { useQuery } from '@tanstack/react-query';
import { caseApi } from './endpoints.js';
import { keys } from './keys.js';

/** A case with its post, claims and evidence. @param id null while none is chosen. */
export function useCaseView(id: string | null) {
  return useQuery({
    queryKey: keys.case(id ?? ''),
    queryFn: ({ signal }) => caseApi.read(id ?? '', signal),
    enabled: id !== null,
  });
}
