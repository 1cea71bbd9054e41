import { isFlagged, type Stance, type Verdict } from '#domain';
import { type Judgement } from './judge/judge-trees.js';
import { type FlagLimits } from './judge/measure-risk.js';
import { doubtOf } from './judge/post-signals.js';

/**
 * Keeps the promise that nobody is flagged for asking or denying: the verdict must be one that is
 * flagged, the stance an assertion, the risk high enough, and asking and denying together unlikely.
 * @param limits chosen on training folds
 */
export function flagOf(
  { scores, risk }: Judgement,
  { stance, verdict }: { readonly stance: Stance; readonly verdict: Verdict },
  { suggestFrom, mostDoubt }: FlagLimits,
): boolean {
  if (risk < suggestFrom || doubtOf(scores) > mostDoubt) return false;
  return isFlagged(stance, verdict);
}
