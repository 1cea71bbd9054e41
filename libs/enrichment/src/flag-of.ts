import { isFlagged, type Stance, type Verdict } from '#domain';
import { type TextReading } from '#nlp';

/**
 * Least sure that it is neither asked nor denied, before an assertion is flagged. Chosen on unseen
 * folds.
 */
const MOST_DOUBT = 0.15;

/**
 * Keeps the promise that nobody is flagged for asking or denying: the verdict must be one that is
 * flagged, the stance an assertion, and asking and denying together unlikely.
 */
export function flagOf(
  { stanceProbabilities }: Pick<TextReading, 'stanceProbabilities'>,
  stance: Stance,
  verdict: Verdict,
): boolean {
  const { ask, deny } = stanceProbabilities;
  return ask + deny <= MOST_DOUBT && isFlagged(stance, verdict);
}
