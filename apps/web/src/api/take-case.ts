import { useMutation, useQueryClient } from '@tanstack/react-query';
import { caseApi } from './endpoints.js';
import { heldCases } from './held-cases.js';
import { keys } from './keys.js';

/** Takes a case under a lease; without an id the one that needs an answer most. */
export function useTakeCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) => (id === null ? caseApi.takeNext() : caseApi.take(id)),
    onSuccess: async (held) => {
      heldCases.keep(held);
      void client.invalidateQueries({ queryKey: keys.casePages });
      void client.invalidateQueries({ queryKey: keys.overview });
      await client.invalidateQueries({ queryKey: keys.case(held.caseId) });
    },
    onError: () => void client.invalidateQueries({ queryKey: keys.casePages }),
  });
}
