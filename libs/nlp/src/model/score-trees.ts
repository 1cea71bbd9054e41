/** Splits per tree: a full binary tree of depth 3, as a heap. */
export const SPLITS = 7;
const LEAVES = SPLITS + 1;

/** One tree: at split `at`, values above the threshold go to 2·at + 2, the others to 2·at + 1. */
export interface ScoreTree {
  /** Which of the signals each split looks at. */
  readonly signals: readonly number[];
  readonly thresholds: readonly number[];
  /** What each of the eight leaves adds to the score. */
  readonly leaves: readonly number[];
}

/** Boosted trees laid out flat: the many small steps of a reading stay in near memory. */
export class ScoreTrees {
  private readonly signals: Uint8Array;
  private readonly thresholds: Float64Array;
  private readonly leaves: Float64Array;

  /** @param trees over at most 256 signals */
  constructor(trees: readonly ScoreTree[]) {
    this.signals = Uint8Array.from(trees.flatMap(({ signals }) => signals));
    this.thresholds = Float64Array.from(trees.flatMap(({ thresholds }) => thresholds));
    this.leaves = Float64Array.from(trees.flatMap(({ leaves }) => leaves));
  }

  /** @returns `start` and what the trees from `first` up to `end` add to it, one after the other */
  addTo(start: number, signals: Float64Array, first: number, end: number): number {
    let sum = start;
    for (let tree = first; tree < end; tree += 1) sum += this.leafOf(tree, signals);
    return sum;
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
