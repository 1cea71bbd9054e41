import {
  byHead,
  type HeadName,
  HEADS,
  type ScoreTree,
  ScoreTrees,
  sigmoid,
  type TextScores,
} from '#nlp';
import {
  logOdds,
  postSignals,
  type PostSigns,
  stanceProbability,
  suspectOf,
} from './post-signals.js';

/** What is said of a post with the law in hand. */
export interface Judgement {
  /** The text model's probabilities, those of {@link JUDGED_HEADS} judged anew. */
  readonly scores: TextScores;
  /** Probability that the post should be flagged, 0 to 1. */
  readonly risk: number;
}

/** A probability that is judged anew, by so many trees. */
export interface JudgedColumn {
  /** `risk`, or head and label, e.g. `stance deny`. */
  readonly name: string;
  readonly trees: number;
  /** Its column of the text model's targets; null for the risk. */
  readonly target: number | null;
  /** Log-odds to begin with. */
  readonly start: (signs: PostSigns) => number;
}

/** The heads that gained by a second reading on the folds, with the trees for each label. */
const JUDGED_HEADS: Readonly<Partial<Record<HeadName, number>>> = {
  relevance: 150,
  topics: 40,
  sentiment: 100,
  stance: 150,
};

/** The risk, then the labels of the judged heads. */
export const JUDGED_COLUMNS: readonly JudgedColumn[] = [
  { name: 'risk', trees: 300, target: null, start: startOfRisk },
  ...HEADS.flatMap(({ name, labels, offset }) =>
    labels.flatMap((label, at): JudgedColumn[] => {
      const trees = JUDGED_HEADS[name];
      if (trees === undefined) return [];
      const start = ({ scores }: PostSigns): number => logOdds(scores[name][at] ?? 0);
      return [{ name: `${name} ${label}`, trees, target: offset + at, start }];
    }),
  ),
];

/** An assertion whose likeliest wrong stretch is wrong. */
function startOfRisk({ scores, claims }: PostSigns): number {
  return logOdds(stanceProbability(scores, 'assert') * (suspectOf(claims)?.wrong ?? 0));
}

/** The trees of all columns. */
export class JudgeTrees {
  private readonly trees: ScoreTrees;
  /** Where the trees of each column end. */
  private readonly ends: readonly number[];

  /** @param columns in the order of {@link JUDGED_COLUMNS} */
  constructor(columns: readonly (readonly ScoreTree[])[]) {
    this.trees = new ScoreTrees(columns.flat());
    let end = 0;
    this.ends = columns.map((trees) => (end += trees.length));
  }

  /** Reads all signs of a post together. */
  judge(signs: PostSigns): Judgement {
    const signals = postSignals(signs);
    const sums = Float64Array.from(JUDGED_COLUMNS, ({ start }) => start(signs));
    let first = 0;
    this.ends.forEach((end, at) => {
      this.trees.addTo(sums, at, signals, first, end);
      first = end;
    });
    const [risk = 0, ...judged] = Array.from(sums, sigmoid);
    return { scores: replaced(signs.scores, judged), risk };
  }
}

/** @param judged one probability per label of the judged heads, side by side */
function replaced(scores: TextScores, judged: readonly number[]): TextScores {
  let next = 0;
  return byHead(({ name, choice, labels }) => {
    if (JUDGED_HEADS[name] === undefined) return scores[name];
    const own = judged.slice(next, next + labels.length);
    next += labels.length;
    return choice === 'one' ? shares(own) : own;
  });
}

function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
