import {
  brokenPromises,
  falsePositiveRate,
  type FlagLimits,
  precisionOf,
  recallOf,
  type RiskOutcome,
} from './measure-risk.js';

/** Of posts that should not be flagged, at most this share may be, on unseen folds. */
const MOST_FALSE_FLAGS = 0.03;
/** Of posts that ask or deny, at most this share may be flagged, on unseen folds. */
const MOST_BROKEN = 0.02;
/** Of flagged posts at least this share should be, on unseen folds. */
const LEAST_PRECISION = 0.93;
const RISKS = Array.from({ length: 61 }, (_, index) => (index + 30) / 100);
const DOUBTS = Array.from({ length: 40 }, (_, index) => (200 - 5 * index) / 1_000);

/** Of the limits that keep all bounds those that find most; the strictest when none does. */
export function chooseFlagLimits(outcomes: readonly RiskOutcome[]): FlagLimits {
  const keeping = DOUBTS.flatMap((mostDoubt) => {
    const suggestFrom = RISKS.find((least) => {
      const limits = { suggestFrom: least, mostDoubt };
      return (
        falsePositiveRate(outcomes, limits) <= MOST_FALSE_FLAGS &&
        brokenPromises(outcomes, limits) <= MOST_BROKEN &&
        precisionOf(outcomes, limits) >= LEAST_PRECISION
      );
    });
    return suggestFrom === undefined ? [] : [{ suggestFrom, mostDoubt }];
  });
  return keeping.reduce(
    (best, next) => (recallOf(outcomes, next) > recallOf(outcomes, best) ? next : best),
    { suggestFrom: 1, mostDoubt: 0 },
  );
}
