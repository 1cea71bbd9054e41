import { decisionReasonSchema, verdictSchema } from '#contracts';
import { z } from 'zod';
import { text } from '../../catalogue/text.js';

const draftSchema = z.object({
  verdict: verdictSchema.nullable(),
  evidence: z.array(z.string()),
  reason: decisionReasonSchema.nullable(),
  note: z.string(),
  /** Milliseconds; 0 while nothing was typed. */
  savedAt: z.number(),
});

/** What an officer has chosen and typed for a case, before it is saved. */
export type Draft = z.infer<typeof draftSchema>;

type Verdict = NonNullable<Draft['verdict']>;
type Reason = NonNullable<Draft['reason']>;

const REASON_OF: Record<Verdict, Reason> = {
  fabricated: 'invented',
  distorted: 'wrong-figure',
  outdated: 'old-rule',
  scam: 'fraud',
  accurate: 'correct-information',
  unverified: 'insufficient-ground',
  none: 'not-checkable',
};

/** @returns the stored draft, or null when there is none or its shape is another one by now. */
export function readDraft(stored: unknown): Draft | null {
  const draft = draftSchema.safeParse(stored);
  return draft.success ? draft.data : null;
}

/** A verdict that says something is wrong or right needs the law beside it. */
export function needsEvidence(verdict: Draft['verdict']): boolean {
  return verdict !== 'unverified' && verdict !== 'none';
}

/** Chooses a verdict. The reason follows it unless the officer has chosen another one. */
export function chooseVerdict(draft: Draft, verdict: Verdict): Draft {
  const untouched =
    draft.reason === null || (draft.verdict !== null && draft.reason === REASON_OF[draft.verdict]);
  return { ...draft, verdict, reason: untouched ? REASON_OF[verdict] : draft.reason };
}

export function toggleEvidence(draft: Draft, id: string): Draft {
  const evidence = draft.evidence.includes(id)
    ? draft.evidence.filter((other) => other !== id)
    : [...draft.evidence, id];
  return { ...draft, evidence };
}

/** @returns the first thing that is still missing, in the order of the panel. */
export function missingIn(draft: Draft): 'verdict' | 'evidence' | 'reason' | null {
  if (draft.verdict === null) return 'verdict';
  if (needsEvidence(draft.verdict) && draft.evidence.length === 0) return 'evidence';
  return draft.reason === null ? 'reason' : null;
}

/** The draft in words, to be taken elsewhere by the clipboard. */
export function draftInWords(draft: Draft): string {
  const words = text.case.draftText;
  const verdict = draft.verdict === null ? words.empty : text.vocabulary.verdict[draft.verdict];
  const reason = draft.reason === null ? words.empty : text.vocabulary.reason[draft.reason];
  return [
    `${words.verdict}: ${verdict}`,
    `${words.evidence}: ${draft.evidence.join(', ') || words.empty}`,
    `${words.reason}: ${reason}`,
    `${words.note}: ${draft.note}`,
  ].join('\n');
}
