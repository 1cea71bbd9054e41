import { type CaseView, type HeldCase } from '#contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { caseApi } from '../../api/endpoints.js';
import { heldCases } from '../../api/held-cases.js';
import { ApiError } from '../../api/http.js';
import { keys } from '../../api/keys.js';
import { useTakeCase } from '../../api/take-case.js';
import { useNow } from '../../ui/now.js';

/** A lease is renewed by activity once this much of its five minutes is gone. */
const RENEW_BELOW_MS = 4.5 * 60_000;
const ACTIVITIES = ['keydown', 'pointerdown', 'input', 'wheel'] as const;

export interface CaseLease {
  /** `resumable`: ours, but this browser has no token for it. */
  readonly state: 'mine' | 'free' | 'resumable' | 'other' | 'lost' | 'decided';
  readonly held: HeldCase | null;
  /** Milliseconds left of our lease. */
  readonly left: number;
  /** When it was lost, milliseconds. */
  readonly lostAt: number;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly take: () => void;
  readonly release: (then: () => void) => void;
  /** The server says that the lease is gone. */
  readonly lose: () => void;
}

function readLive(caseId: string): HeldCase | null {
  const held = heldCases.read(caseId);
  return held !== null && Date.parse(held.expiresAt) > Date.now() ? held : null;
}

function stateOf(view: CaseView, left: number, lost: boolean, now: number): CaseLease['state'] {
  const { lease, status } = view.case;
  if (status === 'decided') return 'decided';
  if (left > 0) return 'mine';
  if (lost) return 'lost';
  if (!lease || Date.parse(lease.expiresAt) <= now) return 'free';
  return lease.mine ? 'resumable' : 'other';
}

/** Renews the lease when the officer does anything at all. */
function useActivity(onActivity: () => void) {
  const react = useEffectEvent(onActivity);
  useEffect(() => {
    const listener = () => react();
    for (const kind of ACTIVITIES) addEventListener(kind, listener, { passive: true });
    return () => {
      for (const kind of ACTIVITIES) removeEventListener(kind, listener);
    };
  }, []);
}

/** The right to decide a case: taken, renewed by activity, given back, lost. */
export function useCaseLease(view: CaseView): CaseLease {
  const caseId = view.case.id;
  const client = useQueryClient();
  const now = useNow(1_000);
  const [held, setHeld] = useState(() => readLive(caseId));
  const [goneAt, setGoneAt] = useState<number | null>(null);
  const keep = (next: HeldCase) => {
    heldCases.keep(next);
    setHeld(next);
    setGoneAt(null);
  };
  const lose = () => {
    heldCases.forget(caseId);
    setHeld(null);
    setGoneAt(Date.now());
    void client.invalidateQueries({ queryKey: keys.case(caseId) });
  };
  const taking = useTakeCase();
  const renewing = useMutation({
    mutationFn: (token: string) => caseApi.renew(caseId, token),
    onSuccess: keep,
    onError: (error) => {
      if (error instanceof ApiError && [404, 409].includes(error.status)) lose();
    },
  });
  const releasing = useMutation({
    mutationFn: (token: string) => caseApi.release(caseId, token),
    onSettled: () => {
      heldCases.forget(caseId);
      void client.invalidateQueries();
    },
  });
  const expiresAt = held === null ? 0 : Date.parse(held.expiresAt);
  const left = Math.max(0, expiresAt - now);
  useActivity(() => {
    if (held === null || renewing.isPending || view.case.status === 'decided') return;
    const remaining = expiresAt - Date.now();
    if (remaining > 0 && remaining < RENEW_BELOW_MS) renewing.mutate(held.leaseToken);
  });
  return {
    state: stateOf(view, left, held !== null || goneAt !== null, now),
    held,
    left,
    lostAt: goneAt ?? expiresAt,
    busy: taking.isPending || releasing.isPending,
    error: taking.error ?? releasing.error,
    take: () => taking.mutate(caseId, { onSuccess: keep }),
    release: (then) => {
      if (held) releasing.mutate(held.leaseToken, { onSuccess: then });
    },
    lose,
  };
}
