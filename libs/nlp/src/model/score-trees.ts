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

  /**
   * Adds what the trees from `first` up to `end` say to one of the sums, one after the other. The sum
   * is read and written in place: handed over as a number it would be put on the heap for each tree.
   */
  addTo(sums: Float64Array, place: number, values: Float64Array, first: number, end: number): void {
    const { signals, thresholds, leaves } = this;
    let sum = sums[place] as number;
    for (let tree = first; tree < end; tree += 1) {
      const root = tree * SPLITS;
      let at = 0;
      while (at < SPLITS) {
        const value = values[signals[root + at] as number] as number;
        at = 2 * at + 1 + Number(value > (thresholds[root + at] as number));
      }
      sum += leaves[tree * LEAVES + at - SPLITS] as number;
    }
    sums[place] = sum;
  }
}
