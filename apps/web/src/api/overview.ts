import { useQuery } from '@tanstack/react-query';
import { useOnline } from './connection.js';
import { overviewApi } from './endpoints.js';
import { keys } from './keys.js';

/** Numbers of the frame. Live events refresh them; the interval is the safety net, short when offline. */
export function useOverview() {
  const online = useOnline();
  return useQuery({
    queryKey: keys.overview,
    queryFn: ({ signal }) => overviewApi.read(signal),
    refetchInterval: online ? 30_000 : 3_000,
  });
}
