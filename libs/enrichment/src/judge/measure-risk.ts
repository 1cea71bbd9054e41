import { type StoredJudge } from './post-judge.js';

/** A post with its risk and what the analysis would do with it, judged without having seen it. */
export interface RiskOutcome {
  readonly risk: number;
  readonly shouldFlag: boolean;
  /** Whether it is read as an assertion. */
  readonly asserts: boolean;
  /** How likely it asks or denies. */
  readonly doubt: number;
  /** Whether it truly asks or denies. */
  readonly innocent: boolean;
}

const BINS = 10;

/** From which risk on a post is flagged, and up to which doubt about its stance. */
export type FlagLimits = Pick<StoredJudge, 'suggestFrom' | 'mostDoubt'>;

/** @returns whether the post is flagged under the limits */
export function isFlaggedBy({ risk, asserts, doubt }: RiskOutcome, limits: FlagLimits): boolean {
  return asserts && doubt <= limits.mostDoubt && risk >= limits.suggestFrom;
}

/** @returns the share of posts that ask or deny and would be flagged */
export function brokenPromises(outcomes: readonly RiskOutcome[], limits: FlagLimits): number {
  const innocent = outcomes.filter((outcome) => outcome.innocent);
  return shareFlagged(innocent, limits);
}

/** @returns the share of posts that should not be flagged and are. */
export function falsePositiveRate(outcomes: readonly RiskOutcome[], limits: FlagLimits): number {
  const innocent = outcomes.filter(({ shouldFlag }) => !shouldFlag);
  return shareFlagged(innocent, limits);
}

/** @returns the share of posts that should be flagged and are. */
export function recallOf(outcomes: readonly RiskOutcome[], limits: FlagLimits): number {
  const wanted = outcomes.filter(({ shouldFlag }) => shouldFlag);
  return shareFlagged(wanted, limits);
}

/** @returns the share of flagged posts that should be flagged; 1 where none is flagged */
export function precisionOf(outcomes: readonly RiskOutcome[], limits: FlagLimits): number {
  const flagged = flaggedOf(outcomes, limits);
  if (flagged.length === 0) return 1;
  return flagged.filter(({ shouldFlag }) => shouldFlag).length / flagged.length;
}

/** Figures of the flag and of the risk, for the file of coefficients. */
export function measureRisk(
  outcomes: readonly RiskOutcome[],
  limits: FlagLimits,
): Omit<StoredJudge['crossValidation'], 'labels'> {
  return {
    posts: outcomes.length,
    precision: rounded(precisionOf(outcomes, limits)),
    recall: rounded(recallOf(outcomes, limits)),
    falsePositiveRate: rounded(falsePositiveRate(outcomes, limits)),
    asksAndDenials: rounded(brokenPromises(outcomes, limits)),
    averagePrecision: rounded(averagePrecision(outcomes)),
    calibrationError: rounded(calibrationError(outcomes)),
  };
}

function flaggedOf(outcomes: readonly RiskOutcome[], limits: FlagLimits): readonly RiskOutcome[] {
  return outcomes.filter((outcome) => isFlaggedBy(outcome, limits));
}

/** @returns 0 where there is no post */
function shareFlagged(outcomes: readonly RiskOutcome[], limits: FlagLimits): number {
  return flaggedOf(outcomes, limits).length / Math.max(outcomes.length, 1);
}

/** Mean of the precision at every post that should be flagged, riskiest first. */
function averagePrecision(outcomes: readonly RiskOutcome[]): number {
  let found = 0;
  let sum = 0;
  outcomes
    .toSorted((a, b) => b.risk - a.risk)
    .forEach(({ shouldFlag }, at) => {
      if (!shouldFlag) return;
      found += 1;
      sum += found / (at + 1);
    });
  return sum / Math.max(found, 1);
}

/** Expected calibration error: gap between stated risk and observed share over ten bins. */
function calibrationError(outcomes: readonly RiskOutcome[]): number {
  const gaps = Array.from({ length: BINS }, (_, bin) => {
    const inside = outcomes.filter(
      ({ risk }) => Math.min(BINS - 1, Math.floor(risk * BINS)) === bin,
    );
    return Math.abs(
      inside.reduce((sum, { risk, shouldFlag }) => sum + risk - Number(shouldFlag), 0),
    );
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(outcomes.length, 1);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
