import { HEADS, type HeadName } from './heads.js';

/** Splits per tree: a full binary tree of depth 3, as a heap. */
export const SPLITS = 7;

/** One tree: at split `at`, values above the threshold go to 2·at + 2, the others to 2·at + 1. */
export interface ScoreTree {
  /** Which of {@link signalsOf} each split looks at. */
  readonly signals: readonly number[];
  readonly thresholds: readonly number[];
  /** What each of the eight leaves adds to the score. */
  readonly leaves: readonly number[];
}

/** What trees add to the raw score of a column, times its slope. */
export interface RefinedColumn {
  readonly column: number;
  readonly slope: number;
  readonly trees: readonly ScoreTree[];
}

/** Heads whose scores are read a second time; the others gained nothing by it on the folds. */
const REFINED: ReadonlySet<HeadName> = new Set(['relevance', 'stance']);

/** Columns of the heads that are refined. */
export const REFINED_COLUMNS: readonly number[] = HEADS.filter(({ name }) =>
  REFINED.has(name),
).flatMap(({ offset, labels }) => labels.map((_, at) => offset + at));

/**
 * What the trees look at: the raw scores of all heads, the three best topics and the best group of
 * people. A post that no topic claims is seldom about the field, whatever its words.
 */
export function signalsOf(raw: readonly number[]): number[] {
  const topics = best(raw, 'topics', 3);
  return [...raw, ...topics, ...best(raw, 'audience', 1)];
}

/** @returns the raw scores with those of the refined columns replaced */
export function refineScores(
  raw: readonly number[],
  refinement: readonly RefinedColumn[],
): number[] {
  const signals = signalsOf(raw);
  const refined = [...raw];
  for (const { column, slope, trees } of refinement) {
    refined[column] = trees.reduce(
      (sum, tree) => sum + leafOf(tree, signals),
      slope * (raw[column] as number),
    );
  }
  return refined;
}

/** @returns what a tree adds for these signals */
export function leafOf(
  { signals: asked, thresholds, leaves }: ScoreTree,
  signals: readonly number[],
): number {
  let at = 0;
  while (at < SPLITS) {
    const above = (signals[asked[at] as number] as number) > (thresholds[at] as number);
    at = 2 * at + (above ? 2 : 1);
  }
  return leaves[at - SPLITS] as number;
}

function best(raw: readonly number[], name: HeadName, count: number): number[] {
  const head = HEADS.find((one) => one.name === name);
  if (head === undefined) return [];
  return raw
    .slice(head.offset, head.offset + head.labels.length)
    .sort((one, other) => other - one)
    .slice(0, count);
}
