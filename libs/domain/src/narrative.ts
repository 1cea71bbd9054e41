import { type Verdict } from './verdict.js';

/** How a narrative is wrong; `misread` and `draft-as-law` are kinds of distortion. */
export const NARRATIVE_KINDS = [
  'scam',
  'fabricated',
  'distorted',
  'outdated',
  'misread',
  'draft-as-law',
] as const;

export type NarrativeKind = (typeof NARRATIVE_KINDS)[number];

/** @returns the verdict that a post repeating a narrative of this kind deserves. */
export function verdictOfNarrative(kind: NarrativeKind): Verdict {
  return kind === 'misread' || kind === 'draft-as-law' ? 'distorted' : kind;
}

/** A known false story: its phrasings, its correction and the facts that settle it. */
export interface Narrative {
  readonly id: string;
  readonly kind: NarrativeKind;
  readonly title: string;
  readonly phrasings: readonly string[];
  readonly correction: string;
  readonly facts: readonly string[];
  readonly circulated: string | null;
  readonly harm: string | null;
  /** 1 (little) to 5 (grave). */
  readonly harmLevel: number;
  readonly evidence: string;
  readonly sources: readonly string[];
}
