import { type FactDetail } from '#contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { factApi, type FactEdit } from '../../api/endpoints.js';
import { keys } from '../../api/keys.js';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { useToast } from '../../ui/toast.js';
import { type FactDraft, factDrafts, startDraft, toContent } from './fact-draft.js';

/** The draft of a fact's next version, kept with every change. */
export function useFactDraft(fact: FactDetail) {
  const [draft, setDraft] = useState(() => factDrafts.read(fact) ?? startDraft(fact));
  const change = (next: FactDraft) => {
    factDrafts.keep(fact, next);
    setDraft(next);
  };
  return [draft, change] as const;
}

/** @returns the draft as it is sent: on top of the version that was seen */
export function toEdit(fact: FactDetail, draft: FactDraft): FactEdit {
  const { id, version } = fact;
  const content = toContent(draft);
  return { id, expectedVersion: version.version, reason: draft.reason.trim(), content };
}

/** What an edit would do. It takes seconds and can be stopped; leaving the form stops it. */
export function usePreview() {
  const running = useRef<AbortController | null>(null);
  const preview = useMutation({
    mutationFn: (edit: FactEdit) => {
      running.current?.abort();
      running.current = new AbortController();
      return factApi.preview(edit, running.current.signal);
    },
  });
  const stop = () => {
    running.current?.abort();
    preview.reset();
  };
  useEffect(() => () => running.current?.abort(), []);
  return { preview, stop };
}

/** Saves an edit; the posts concerned are analysed again by themselves. */
export function useSaveFact(fact: FactDetail, onSaved: () => void) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: factApi.save,
    onSuccess: ({ fact: saved, affectedPosts }) => {
      factDrafts.forget(fact);
      const version = formatNumber(saved.version.version);
      toast({ message: text.facts.saved(version, formatNumber(affectedPosts)) });
      void client.invalidateQueries({ queryKey: keys.facts });
      void client.invalidateQueries({ queryKey: keys.system });
      onSaved();
    },
  });
}
