import { FLAGGABLE_VERDICTS, overlap, type Verdict, VERDICTS } from '#domain';
import { type LawReading } from './read-laws.js';
import { type VerdictProbabilities } from './claim-model.js';
import { type PieceView } from './dated-views.js';

/** A stretch of a post as the learnt parts read it. */
export interface ClaimReading {
  readonly view: PieceView;
  /** Matters it may speak of, likeliest first, with what the rules say. */
  readonly laws: readonly LawReading[];
  readonly probabilities: VerdictProbabilities;
}

/** From this probability on a stretch counts as a claim. Chosen on training folds. */
const LEAST_CLAIM = 0.4;

/** A stretch that counts as a claim, with the verdict it is given. */
export interface ChosenClaim {
  readonly reading: ClaimReading;
  readonly verdict: Verdict;
}

/** @returns how probably a stretch claims something that is wrong on its day */
export function wrongProbability({ probabilities }: ClaimReading): number {
  return FLAGGABLE_VERDICTS.reduce((sum, verdict) => sum + probabilities[verdict], 0);
}

/** A stretch that is less likely wrong is not compared with known false stories. */
const LEAST_COMPARED = 0.1;

/** @returns whether a stretch is likely enough wrong to be compared with known false stories */
export function mayTellStory(reading: ClaimReading): boolean {
  return wrongProbability(reading) >= LEAST_COMPARED;
}

/**
 * Of stretches that overlap keeps the one that is likeliest a claim, with its likeliest verdict.
 * @param suspicious whether the post as a whole is probably wrong: its likeliest wrong stretch is
 *   then a wrong claim
 */
export function chooseClaims(
  readings: readonly ClaimReading[],
  suspicious: boolean,
): ChosenClaim[] {
  const suspect = suspicious ? likeliestWrong(readings) : null;
  const kept: ChosenClaim[] =
    suspect === null ? [] : [{ reading: suspect, verdict: likeliest(suspect, true) }];
  const claims = readings
    .filter((reading) => claimProbability(reading) >= LEAST_CLAIM)
    .toSorted((a, b) => claimProbability(b) - claimProbability(a));
  for (const reading of claims) {
    if (kept.some((one) => overlap(one.reading.view, reading.view))) continue;
    kept.push({ reading, verdict: likeliest(reading, isWrong(reading)) });
  }
  return kept;
}

function claimProbability({ probabilities }: ClaimReading): number {
  return 1 - probabilities.none;
}

function isWrong(reading: ClaimReading): boolean {
  const { accurate, unverified } = reading.probabilities;
  return wrongProbability(reading) > accurate + unverified;
}

/** First whether it is wrong, as one question, then how. */
function likeliest({ probabilities }: ClaimReading, wrong: boolean): Verdict {
  const asked = VERDICTS.filter(
    (verdict) => verdict !== 'none' && FLAGGABLE_VERDICTS.includes(verdict) === wrong,
  );
  return asked.reduce((best, next) => (probabilities[next] > probabilities[best] ? next : best));
}

function likeliestWrong(readings: readonly ClaimReading[]): ClaimReading | null {
  const [first] = readings.toSorted((a, b) => wrongProbability(b) - wrongProbability(a));
  return first ?? null;
}
