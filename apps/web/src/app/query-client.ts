import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, ConnectionError } from '../api/http.js';
import { noteSessionEnded } from '../api/session.js';

/** The desk's cache. A 401 from anywhere brings the login up; only a silent server is asked again. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.status === 401) noteSessionEnded(client);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        retry: (count, error) => error instanceof ConnectionError && count < 2,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
