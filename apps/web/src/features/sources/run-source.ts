import { type SourceView } from '#contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sourceApi } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { keys } from '../../api/keys.js';
import { text } from '../../catalogue/text.js';
import { useToast } from '../../ui/toast.js';

/** Asks for a source to be visited now; says what became of it. */
export function useRunSource() {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (source: SourceView) => sourceApi.run(source.id),
    onSuccess: (_answer, source) => {
      toast({ message: text.sources.runAsked(source.name) });
      void client.invalidateQueries({ queryKey: keys.sources });
    },
    onError: (error) => toast({ message: failureOf(error).message, failed: true }),
  });
}
