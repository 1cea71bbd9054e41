import { type IconName } from './icon.js';

/** Verdicts in the order of their keys 1 to 7. */
export const VERDICT_ORDER = [
  'fabricated',
  'distorted',
  'outdated',
  'scam',
  'accurate',
  'unverified',
  'none',
] as const;

export type VerdictName = (typeof VERDICT_ORDER)[number];

export type Tone = 'fab' | 'dis' | 'out' | 'sca' | 'acc' | 'unv' | 'non';

/** A verdict is never told by colour alone: each has its icon too (and its label, and underline). */
export const VERDICT_LOOK: Record<VerdictName, { tone: Tone; icon: IconName }> = {
  fabricated: { tone: 'fab', icon: 'fabricated' },
  distorted: { tone: 'dis', icon: 'distorted' },
  outdated: { tone: 'out', icon: 'outdated' },
  scam: { tone: 'sca', icon: 'scam' },
  accurate: { tone: 'acc', icon: 'check-circle' },
  unverified: { tone: 'unv', icon: 'question' },
  none: { tone: 'non', icon: 'minus-circle' },
};
