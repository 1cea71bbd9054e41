import { HEADS, type HeadName } from './heads.js';

/** Splits per tree: a full binary tree of depth 3, as a heap. */
export const SPLITS = 7;
const LEAVES = SPLITS + 1;

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

/** Trees laid out flat: the many small steps of a reading stay in near memory. */
export class ScoreRefiner {
  private readonly signals: Uint8Array;
  private readonly thresholds: Float64Array;
  private readonly leaves: Float64Array;

  constructor(private readonly refinement: readonly RefinedColumn[]) {
    const trees = refinement.flatMap((column) => column.trees);
    this.signals = Uint8Array.from(trees.flatMap(({ signals }) => signals));
    this.thresholds = Float64Array.from(trees.flatMap(({ thresholds }) => thresholds));
    this.leaves = Float64Array.from(trees.flatMap(({ leaves }) => leaves));
  }

  /** @returns the raw scores with those of the refined columns replaced */
  refine(raw: readonly number[]): number[] {
    const signals = Float64Array.from(signalsOf(raw));
    const refined = [...raw];
    let tree = 0;
    for (const { column, slope, trees } of this.refinement) {
      let sum = slope * (raw[column] as number);
      for (const last = tree + trees.length; tree < last; tree += 1) {
        sum += this.leafOf(tree, signals);
      }
      refined[column] = sum;
    }
    return refined;
  }

  private leafOf(tree: number, signals: Float64Array): number {
    const root = tree * SPLITS;
    let at = 0;
    while (at < SPLITS) {
      const value = signals[this.signals[root + at] as number] as number;
      at = 2 * at + 1 + Number(value > (this.thresholds[root + at] as number));
    }
    return this.leaves[tree * LEAVES + at - SPLITS] as number;
  }
}

function best(raw: readonly number[], name: HeadName, count: number): number[] {
  const head = HEADS.find((one) => one.name === name);
  if (head === undefined) return [];
  return raw
    .slice(head.offset, head.offset + head.labels.length)
    .sort((one, other) => other - one)
    .slice(0, count);
}
