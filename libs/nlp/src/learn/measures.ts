/** Counts of one label. */
export interface Hits {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Counts what a label's decisions got right, missed and wrongly said. */
export function countHits(pairs: readonly (readonly [truth: boolean, said: boolean])[]): Hits {
  let found = 0;
  let missed = 0;
  let wrong = 0;
  for (const [truth, said] of pairs) {
    if (truth && said) found += 1;
    else if (truth) missed += 1;
    else if (said) wrong += 1;
  }
  return { found, missed, wrong };
}

/** Harmonic mean of precision and recall; 0 when nothing was found. */
export function f1({ found, missed, wrong }: Hits): number {
  return found === 0 ? 0 : (2 * found) / (2 * found + missed + wrong);
}

/** F1 over the counts of all labels together. */
export function microF1(hits: readonly Hits[]): number {
  return f1(
    hits.reduce(
      (sum, one) => ({
        found: sum.found + one.found,
        missed: sum.missed + one.missed,
        wrong: sum.wrong + one.wrong,
      }),
      { found: 0, missed: 0, wrong: 0 },
    ),
  );
}

/** Mean F1 over the labels that occur in the truth. */
export function macroF1(truth: readonly string[], said: readonly string[]): number {
  const labels = [...new Set(truth)].sort();
  const scores = labels.map((label) =>
    f1(countHits(truth.map((one, at) => [one === label, said[at] === label]))),
  );
  return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);
}

/**
 * Mean F1 over labels given as numbers, each text counting as much as its true label weighs.
 * @param weights per label
 */
export function weightedMacroF1(
  truth: readonly number[],
  said: readonly number[],
  weights: readonly number[],
): number {
  const scores = weights.map((own, label) => {
    let [found, missed, wrong] = [0, 0, 0];
    truth.forEach((one, at) => {
      if (one === label && said[at] === label) found += own;
      else if (one === label) missed += own;
      else if (said[at] === label) wrong += weights[one] ?? 0;
    });
    return f1({ found, missed, wrong });
  });
  return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);
}
