import { FLAGGABLE_VERDICTS, type Verdict } from './verdict.js';

/** What the author does with the statement. */
export const STANCES = ['assert', 'ask', 'deny', 'other'] as const;

export type Stance = (typeof STANCES)[number];

/** The rule of product.md: flagged exactly when the post asserts something wrong or fraudulent. */
export function isFlagged(stance: Stance, verdict: Verdict): boolean {
  return stance === 'assert' && FLAGGABLE_VERDICTS.includes(verdict);
}
