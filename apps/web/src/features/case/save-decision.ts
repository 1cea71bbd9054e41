import { type CaseView, type DecideRequest } from '#contracts';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { caseApi } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { heldCases } from '../../api/held-cases.js';
import { ConnectionError } from '../../api/http.js';
import { keys } from '../../api/keys.js';
import { useTakeCase } from '../../api/take-case.js';
import { text } from '../../catalogue/text.js';
import { useToast } from '../../ui/toast.js';
import { type Draft } from './decision-draft.js';
import { drafts } from './draft-store.js';

const RESEND_MS = 3_000;

function refresh(client: QueryClient, view: CaseView): void {
  client.setQueryData(keys.case(view.case.id), view);
  void client.invalidateQueries({ queryKey: keys.casePages });
  void client.invalidateQueries({ queryKey: keys.overview });
}

/** Takes a decision back; what was typed is in the panel again. */
export function useUndoDecision() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  return async (caseId: string, decisionId: string, draft: Draft) => {
    try {
      const view = await caseApi.undo(caseId, decisionId);
      drafts.keep(caseId, draft);
      refresh(client, view);
      toast({ message: text.case.undone });
      await navigate(`/vu-viec/${caseId}`);
    } catch (error) {
      toast({ message: failureOf(error).message, failed: true });
    }
  };
}

/** After a decision the next case comes up; where none waits, the queue says so. */
function useOpenNext() {
  const navigate = useNavigate();
  const { mutateAsync } = useTakeCase();
  return async () => {
    try {
      const held = await mutateAsync(null);
      await navigate(`/vu-viec/${held.caseId}`);
    } catch {
      await navigate('/hang-cho');
    }
  };
}

/**
 * Saves a decision. While the server is silent it is sent again until it is answered; the draft
 * stays on this computer until then.
 */
export function useSaveDecision(caseId: string, draft: Draft) {
  const client = useQueryClient();
  const toast = useToast();
  const undo = useUndoDecision();
  const openNext = useOpenNext();
  return useMutation({
    mutationFn: (request: DecideRequest) => caseApi.decide(caseId, request),
    retry: (_count, error) => error instanceof ConnectionError,
    retryDelay: RESEND_MS,
    onSuccess: (view) => {
      heldCases.forget(caseId);
      drafts.forget(caseId);
      refresh(client, view);
      const decisionId = view.case.decision?.id;
      toast({
        message: text.case.saved,
        ...(decisionId && { undo: () => void undo(caseId, decisionId, draft) }),
      });
      void openNext();
    },
    onError: () => void client.invalidateQueries({ queryKey: keys.case(caseId) }),
  });
}
