import { type Thresholds } from '../model/model-artefact.js';
import { type Judged } from './judged.js';
import { countHits, f1, microF1 } from './measures.js';

const GRID = Array.from({ length: 97 }, (_, index) => (index + 2) / 100);

/** Chooses every threshold on predictions of unseen folds. */
export function chooseThresholds(judged: readonly Judged[]): Thresholds {
  return {
    relevance: bestOnGrid((least) => relevanceScore(judged, least)),
    topics: bestOnGrid((least) => openHeadScore(judged, 'topics', least)),
    audience: bestOnGrid((least) => openHeadScore(judged, 'audience', least)),
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

function bestOnGrid(value: (least: number) => number): number {
  const scored = GRID.map((least) => ({ least, value: value(least) }));
  return scored.reduce((best, next) => (next.value > best.value ? next : best)).least;
}
