import { useQuery } from '@tanstack/react-query';
import { sourceApi } from './endpoints.js';
import { keys } from './keys.js';

/** All sources with their state. @param everyMs how often to look again beside live events. */
export function useSourceList(everyMs: number | false = false) {
  return useQuery({
    queryKey: keys.sources,
    queryFn: ({ signal }) => sourceApi.list(signal),
    refetchInterval: everyMs,
  });
}
