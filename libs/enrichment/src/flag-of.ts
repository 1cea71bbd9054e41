import { isFlagged, type Stance, type Verdict } from '#domain';
import { type TextReading } from '#nlp';

/**
 * How likely asking and denying together may be at most before an assertion is flagged. On unseen
 * folds 1 % of the questions and 7 % of the denials pass as sure assertions (a flag needs a wrong
 * claim besides), and so do 73 % of the assertions.
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
