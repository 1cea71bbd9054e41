import { useState } from 'react';
import { LocalStore } from '../../api/local-store.js';
import { type Draft, readDraft } from './decision-draft.js';

const store = () => new LocalStore(localStorage, 'ln.draft.');

/** Drafts by case, on this computer only. */
export const drafts = {
  read: (caseId: string): Draft | null => readDraft(store().read(caseId)),
  keep: (caseId: string, draft: Draft) => store().write(caseId, draft),
  forget: (caseId: string) => store().remove(caseId),
};

/** The draft of a case: kept with every change, so that nothing typed is ever lost. */
export function useDraft(caseId: string, start: () => Draft) {
  const [draft, setDraft] = useState(() => drafts.read(caseId) ?? start());
  const change = (next: Draft) => {
    const savedAt = Date.now();
    const kept = drafts.keep(caseId, { ...next, savedAt });
    setDraft({ ...next, savedAt: kept ? savedAt : 0 });
  };
  return [draft, change] as const;
}
