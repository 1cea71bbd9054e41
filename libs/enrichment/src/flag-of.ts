import { isFlagged, type Stance, type Verdict } from '#domain';
import { type TextReading } from '#nlp';

/**
 * How likely asking and denying together may be at most before an assertion is flagged. On unseen
 * folds of the first ten files a bound of 0.10 lets 1.1 % of the questions, 6.2 % of the denials and
 * 71 % of the assertions pass, one of 0.15 lets 1.6 %, 7.9 % and 76 %; a flag needs a wrong claim
 * besides.
 */
const MOST_DOUBT = 0.12;

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
