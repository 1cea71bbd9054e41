import {
  ClaimModel,
  type LabelledClaim,
  parseAttributes,
  type StoredClaimModel,
  trainClaimModel,
} from '#claims';
import {
  binSignals,
  boostTrees,
  type Fitted,
  type LabelledText,
  loadTextModel,
  type ScoreTree,
  targetsOf,
  trainWithin,
  typingsOf,
} from '#nlp';
import { RESOURCE_PATHS } from '../analysis-resources.js';
import { createCheckerWith, type KnowledgeResources } from '../create-checker.js';
import { readPost } from '../read-post.js';
import { fitToUnseen, type Unseen, type UnseenJudged } from './fit-to-unseen.js';
import { type FoldReading } from './fold-reading.js';
import { JUDGED_COLUMNS, JudgeTrees } from './judge-trees.js';
import { type StoredJudge } from './post-judge.js';
import { POST_SIGNALS, postSignals } from './post-signals.js';

/** A labelled post with its day and the claims that its labels rest on. */
interface JudgeTrainingPost extends LabelledText {
  /** ISO day on which the labels hold. */
  readonly day: string;
  readonly claims: readonly Omit<LabelledClaim, 'day'>[];
  /** False where a quoted rumour was left unlabelled: the post teaches nothing about claims. */
  readonly claimsLabelled: boolean;
}

/** What training the claim model and the judge needs. */
export interface JudgeTrainingOrder<Post extends JudgeTrainingPost = JudgeTrainingPost> {
  /** The training part only: posts of the held-out part must not be among them. */
  readonly posts: readonly Post[];
  /** Labelled statements that belong to no post. */
  readonly statements: readonly LabelledClaim[];
  /** Number of folds, at least 2; each post names its own (0 … folds − 1). */
  readonly folds: number;
  /** On which posts the factors of sentiment are chosen. */
  readonly judges: (post: Post) => boolean;
  readonly versions: { readonly claims: string; readonly judge: string };
  readonly corpusHash: string;
  /** Calibration and thresholds of the text model. */
  readonly fitted: Fitted;
  readonly knowledge: KnowledgeResources;
  readonly log: (line: string) => void;
}

type ClaimTrainingOrder = Pick<
  JudgeTrainingOrder,
  'statements' | 'knowledge' | 'versions' | 'corpusHash'
>;

export interface TrainedJudge<Post> {
  /** For config/models/judge.json. */
  readonly judge: StoredJudge;
  /** For config/models/claims.bin. */
  readonly claimModel: StoredClaimModel;
  /** Every post once. */
  readonly readings: readonly FoldReading<Post>[];
}

/** Of the signals, what one tree may look at. */
const SHARE = 0.35;

/**
 * Trains the claim model and the judge by stacking: in each fold the text model and the claim model
 * come from the other folds, so that the judge learns what signs of unseen posts are worth (Wolpert
 * 1992); posts are read in three typings. Thresholds, limits and figures are of posts as typed,
 * judged by trees that were grown on the other folds. Trains two models and one judge per fold,
 * about four minutes each. Deterministic.
 */
export function trainJudge<Post extends JudgeTrainingPost>(
  order: JudgeTrainingOrder<Post>,
): TrainedJudge<Post> {
  const unseen = foldsOf(order).flatMap((fold) => {
    order.log(`Reading fold ${fold + 1} of ${order.folds}.`);
    return readFold(order, fold);
  });
  const judged = foldsOf(order).flatMap((fold) => {
    order.log(`Judging fold ${fold + 1} of ${order.folds}.`);
    return judgeFold(unseen, fold);
  });
  const decided = fitToUnseen(judged, order.judges);
  order.log('The judge that ships, and its claim model.');
  return {
    judge: {
      version: order.versions.judge,
      signals: [...POST_SIGNALS],
      columns: JUDGED_COLUMNS.map(({ name }) => name),
      ...decided.fitted,
      trees: growTrees(unseen),
    },
    claimModel: claimModelOf(order, order.posts),
    readings: decided.readings,
  };
}

function foldsOf({ folds }: Pick<JudgeTrainingOrder, 'folds'>): number[] {
  return Array.from({ length: folds }, (_, fold) => fold);
}

function readFold<Post extends JudgeTrainingPost>(
  order: JudgeTrainingOrder<Post>,
  fold: number,
): Unseen<Post>[] {
  const { posts, versions, fitted, knowledge } = order;
  const seen = posts.filter((post) => post.fold !== fold);
  const model = loadTextModel(
    trainWithin({ posts: seen, version: versions.claims, corpusHash: '' }, fitted),
  );
  const checker = createCheckerWith(knowledge, new ClaimModel(claimModelOf(order, seen)));
  return posts.flatMap((post, index) => {
    if (post.fold !== fold) return [];
    return typingsOf(post.text, index).map(({ typing, text }) => {
      const { reading, checked } = readPost(text, post.day, { model, checker });
      return { post, typing, signs: { scores: reading.scores, claims: checked?.signs ?? null } };
    });
  });
}

function claimModelOf(
  { statements, knowledge, versions, corpusHash }: ClaimTrainingOrder,
  posts: readonly JudgeTrainingPost[],
): StoredClaimModel {
  return trainClaimModel({
    posts: posts.filter(({ claimsLabelled }) => claimsLabelled),
    statements,
    facts: knowledge.knowledge.facts,
    attributes: parseAttributes(knowledge.attributes, RESOURCE_PATHS.attributes),
    version: versions.claims,
    corpusHash,
  });
}

function growTrees(unseen: readonly Unseen<LabelledText>[]): ScoreTree[][] {
  const binned = binSignals(unseen.map(({ signs }) => postSignals(signs)));
  const targets = unseen.map(({ post }) => targetsOf(post));
  return JUDGED_COLUMNS.map(({ trees, target, start }) => {
    const truth = Uint8Array.from(unseen, ({ post }, at) =>
      Number(target === null ? post.flag : targets[at]?.[target] === 1),
    );
    const starts = Float64Array.from(unseen, ({ signs }) => start(signs));
    return boostTrees(binned, truth, starts, { count: trees, share: SHARE });
  });
}

function judgeFold<Post extends JudgeTrainingPost>(
  unseen: readonly Unseen<Post>[],
  fold: number,
): UnseenJudged<Post>[] {
  const trees = new JudgeTrees(growTrees(unseen.filter(({ post }) => post.fold !== fold)));
  return unseen
    .filter(({ post, typing }) => post.fold === fold && typing === 'typed')
    .map((one) => ({ ...one, judgement: trees.judge(one.signs) }));
}
