import { HEADS, type HeadName } from './heads.js';
import { type ScoreTree, ScoreTrees } from './score-trees.js';

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

/** Reads the raw scores of a text a second time. */
export class ScoreRefiner {
  private readonly trees: ScoreTrees;

  constructor(private readonly refinement: readonly RefinedColumn[]) {
    this.trees = new ScoreTrees(refinement.flatMap((column) => column.trees));
  }

  /** @returns the raw scores with those of the refined columns replaced */
  refine(raw: readonly number[]): number[] {
    const signals = new Float64Array(signalsOf(raw));
    const refined = new Float64Array(raw);
    let first = 0;
    for (const { column, slope, trees } of this.refinement) {
      refined[column] = slope * (raw[column] as number);
      this.trees.addTo(refined, column, signals, first, first + trees.length);
      first += trees.length;
    }
    return Array.from(refined);
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
