import { isFlagged, type Stance, type Verdict } from '#domain';
import { type TextReading } from '#nlp';
import { type RiskCoefficients } from './risk/risk-model.js';

/**
 * Keeps the promise that nobody is flagged for asking or denying: the verdict must be one that is
 * flagged, the stance an assertion, the risk high enough, and asking and denying together unlikely.
 * @param limits chosen on training folds
 */
export function flagOf(
  { stanceProbabilities }: Pick<TextReading, 'stanceProbabilities'>,
  { stance, verdict, risk }: { stance: Stance; verdict: Verdict; risk: number },
  limits: Pick<RiskCoefficients, 'mostDoubt' | 'suggestFrom'>,
): boolean {
  const { ask, deny } = stanceProbabilities;
  if (risk < limits.suggestFrom || ask + deny > limits.mostDoubt) return false;
  return isFlagged(stance, verdict);
}
