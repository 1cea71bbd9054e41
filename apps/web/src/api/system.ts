import { type UserView } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { systemApi } from './endpoints.js';
import { keys } from './keys.js';

const REFRESH_MS = 10_000;

/** @returns whether the server would tell this person how the system is. */
export function maySeeSystem({ role }: UserView): boolean {
  return role === 'lead' || role === 'admin';
}

/** How search, its index and the background work are, asked for again and again. */
export function useSystem() {
  return useQuery({
    queryKey: keys.system,
    queryFn: ({ signal }) => systemApi.read(signal),
    refetchInterval: REFRESH_MS,
  });
}
