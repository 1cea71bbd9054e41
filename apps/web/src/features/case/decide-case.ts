import { type CaseView } from '#contracts';
import { useState } from 'react';
import { hasCode } from '../../api/failure.js';
import { changesBetween } from './case-changes.js';
import { type CaseLease } from './case-lease.js';
import { type Draft, missingIn } from './decision-draft.js';
import { useSaveDecision } from './save-decision.js';

const FIELD_OF = {
  verdict: 'verdict-1',
  evidence: 'first-evidence',
  reason: 'decision-reason',
  lease: 'take-case',
  stale: 'stale-notice',
} as const;

function focusOn(field: keyof typeof FIELD_OF): void {
  document.getElementById(FIELD_OF[field])?.focus();
}

/** @returns what the officer has to see to before the decision can be saved; null when nothing. */
function firstObstacle(lease: CaseLease, stale: boolean, draft: Draft) {
  if (lease.state !== 'mine') return 'lease';
  return stale ? 'stale' : missingIn(draft);
}

/** Saving under the lease and the version that was read; says what is in the way. */
export function useDecide(view: CaseView, lease: CaseLease, draft: Draft) {
  const [seen, setSeen] = useState(view);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState(false);
  const saving = useSaveDecision(view.case.id, draft);
  const changes = changesBetween(seen, view);
  const stale = changes.length > 0 || refused;
  const save = () => {
    const obstacle = firstObstacle(lease, stale, draft);
    setAsked(true);
    if (obstacle !== null) {
      // The message must stand before the focus moves to it.
      setTimeout(() => focusOn(obstacle));
      return;
    }
    if (!lease.held || draft.verdict === null || draft.reason === null || saving.isPending) return;
    const { verdict, reason, evidence, note } = draft;
    const rowVersion = Math.max(view.case.rowVersion, lease.held.rowVersion);
    const { leaseToken } = lease.held;
    saving.mutate(
      { rowVersion, leaseToken, verdict, reason, evidence, note },
      {
        onError: (error) => {
          if (hasCode(error, 'review.stale_version')) setRefused(true);
          if (hasCode(error, 'review.lease_lost')) lease.lose();
        },
      },
    );
  };
  const explained =
    hasCode(saving.error, 'review.stale_version') || hasCode(saving.error, 'review.lease_lost');
  return {
    save,
    saving: saving.isPending,
    error: explained ? null : saving.error,
    missing: asked ? missingIn(draft) : null,
    stale: stale ? changes : null,
    acknowledge: () => {
      setSeen(view);
      setRefused(false);
    },
  };
}
