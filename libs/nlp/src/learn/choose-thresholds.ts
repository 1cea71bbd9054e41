import { type Thresholds } from '../model/model-artefact.js';
import { type Judged } from './judged.js';
import { countHits, f1, microF1, weightedMacroF1 } from './measures.js';

/** What a label's probability may be multiplied by; near 1, since the folds are few. */
const FACTORS = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6];
const ROUNDS = 2;
/**
 * Positive, neutral, negative, as in the files that were not written about feelings or look-alikes
 * (a–h, p–t): the others hold far more feeling than is met elsewhere.
 */
const SENTIMENT_MIX = [0.1, 0.74, 0.16];

const GRID = Array.from({ length: 97 }, (_, index) => (index + 2) / 100);

/**
 * Chooses every threshold on predictions of unseen folds.
 * @param judging the part of them on which sentiment is judged
 */
export function chooseThresholds(
  judged: readonly Judged[],
  judging: readonly Judged[],
): Thresholds {
  return {
    relevance: bestOnGrid((least) => relevanceScore(judged, least)),
    topics: bestOnGrid((least) => openHeadScore(judged, 'topics', least)),
    audience: bestOnGrid((least) => openHeadScore(judged, 'audience', least)),
    sentiment: labelFactors(judging, 'sentiment', SENTIMENT_MIX),
    stance: labelFactors(judged, 'stance'),
  };
}

/** Both kinds count alike: few posts are irrelevant, and "always relevant" must not win. */
function relevanceScore(judged: readonly Judged[], least: number): number {
  const pairs = judged.map(({ truth, scores }): [boolean, boolean] => [
    (truth.relevance[0] ?? 0) === 1,
    (scores.relevance[0] ?? 0) >= least,
  ]);
  const irrelevant = pairs.map(([truth, said]): [boolean, boolean] => [!truth, !said]);
  return f1(countHits(pairs)) + f1(countHits(irrelevant));
}

function openHeadScore(
  judged: readonly Judged[],
  head: 'topics' | 'audience',
  least: number,
): number {
  const labels = judged[0]?.truth[head].length ?? 0;
  return microF1(
    Array.from({ length: labels }, (_, label) =>
      countHits(
        judged.map(({ truth, scores }): [boolean, boolean] => [
          truth[head][label] === 1,
          (scores[head][label] ?? 0) >= least,
        ]),
      ),
    ),
  );
}

/**
 * Factors of the best macro-F1, label by label.
 * @param mix shares of the labels for which the best is sought; those of the posts when left out
 */
function labelFactors(
  judged: readonly Judged[],
  head: 'sentiment' | 'stance',
  mix?: readonly number[],
): number[] {
  const truth = judged.map((one) => largest(one.truth[head]));
  const labels = judged[0]?.truth[head].length ?? 0;
  const weights = Array.from({ length: labels }, (_, label) => {
    const count = truth.filter((one) => one === label).length;
    return mix === undefined ? 1 : ((mix[label] ?? 0) * truth.length) / Math.max(1, count);
  });
  const value = (factors: readonly number[]): number =>
    weightedMacroF1(
      truth,
      judged.map(({ scores }) =>
        largest(scores[head].map((score, at) => score * (factors[at] ?? 1))),
      ),
      weights,
    );
  let factors = new Array<number>(labels).fill(1);
  for (let turn = 0; turn < ROUNDS * labels; turn += 1) {
    const tried = FACTORS.map((factor) => factors.with(turn % labels, factor));
    factors = tried.reduce((best, next) => (value(next) > value(best) ? next : best), factors);
  }
  return factors;
}

function largest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function bestOnGrid(value: (least: number) => number): number {
  const scored = GRID.map((least) => ({ least, value: value(least) }));
  return scored.reduce((best, next) => (next.value > best.value ? next : best)).least;
}
