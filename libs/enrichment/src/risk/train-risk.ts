import {
  type ClaimChecker,
  ClaimModel,
  type LabelledClaim,
  parseAttributes,
  type StoredClaimModel,
  trainClaimModel,
} from '#claims';
import { type Stance } from '#domain';
import {
  type Fitted,
  fitLogistic,
  type LabelledText,
  type LogisticExample,
  type LogisticFit,
  loadTextModel,
  readText,
  type TextModel,
  trainWithin,
} from '#nlp';
import { RESOURCE_PATHS } from '../analysis-resources.js';
import { createCheckerWith, type KnowledgeResources } from '../create-checker.js';
import { chooseFlagLimits } from './choose-flag-limits.js';
import { type FoldReading, foldReadingOf } from './fold-reading.js';
import { measureRisk, type RiskOutcome } from './measure-risk.js';
import { RISK_FEATURES, riskFeatures, type RiskSigns } from './risk-features.js';
import { type RiskCoefficients, riskOf } from './risk-model.js';
import { riskSignsOf } from './risk-signs.js';

/** A labelled post with its day and the claims that its labels rest on. */
interface RiskTrainingPost extends LabelledText {
  /** ISO day on which the labels hold. */
  readonly day: string;
  readonly claims: readonly Omit<LabelledClaim, 'day'>[];
  /** False where a quoted rumour was left unlabelled: the post teaches nothing about claims. */
  readonly claimsLabelled: boolean;
}

/** What training the claim model and the risk needs. */
export interface RiskTrainingOrder<Post extends RiskTrainingPost = RiskTrainingPost> {
  /** The training part only: posts of the held-out part must not be among them. */
  readonly posts: readonly Post[];
  /** Labelled statements that belong to no post. */
  readonly statements: readonly LabelledClaim[];
  /** Number of folds, at least 2; each post names its own (0 … folds − 1). */
  readonly folds: number;
  readonly version: string;
  readonly corpusHash: string;
  /** Calibration and thresholds of the text model. */
  readonly fitted: Fitted;
  readonly knowledge: KnowledgeResources;
  readonly log: (line: string) => void;
}

export interface TrainedRisk<Post> {
  /** For config/models/risk.json. */
  readonly coefficients: RiskCoefficients;
  /** For config/models/claims.bin. */
  readonly claimModel: StoredClaimModel;
  /** Every post once. */
  readonly readings: readonly FoldReading<Post>[];
}

/** A post read by tools that have not seen it. */
interface Unseen<Post> extends LogisticExample {
  readonly post: Post;
  readonly signs: RiskSigns;
  readonly stance: Stance;
  readonly asserts: boolean;
  readonly innocent: boolean;
}

/**
 * Trains the claim model and fits the risk by stacking: in each fold the text model and the claim
 * model come from the other folds, so that the logistic regression learns what signs of unseen
 * posts are worth (Wolpert 1992). Trains two models per fold, about a minute and a half each.
 * Deterministic.
 */
export function trainRisk<Post extends RiskTrainingPost>(
  order: RiskTrainingOrder<Post>,
): TrainedRisk<Post> {
  const unseen = Array.from({ length: order.folds }, (_, fold) => fold).flatMap((fold) => {
    order.log(`Risk: fold ${fold + 1} of ${order.folds}.`);
    return readFold(order, fold);
  });
  const judged = Array.from({ length: order.folds }, (_, fold) => fold).flatMap((fold) => {
    const fit = fitLogistic(unseen.filter(({ post }) => post.fold !== fold));
    const own = unseen.filter(({ post }) => post.fold === fold);
    return own.map((one) => ({ one, outcome: outcomeOf(one, fit) }));
  });
  const outcomes = judged.map(({ outcome }) => outcome);
  const limits = chooseFlagLimits(outcomes);
  const { weights, bias } = fitLogistic(unseen);
  order.log('Claims: the model that ships.');
  return {
    coefficients: {
      version: order.version,
      features: [...RISK_FEATURES],
      weights: weights.map(rounded),
      bias: rounded(bias),
      ...limits,
      crossValidation: measureRisk(outcomes, limits),
    },
    claimModel: claimModelOf(order, order.posts),
    readings: judged.map(({ one, outcome }) => foldReadingOf(one, outcome, limits)),
  };
}

function readFold<Post extends RiskTrainingPost>(
  order: RiskTrainingOrder<Post>,
  fold: number,
): Unseen<Post>[] {
  const { posts, version, fitted, knowledge } = order;
  const seen = posts.filter((post) => post.fold !== fold);
  const model = loadTextModel(trainWithin({ posts: seen, version, corpusHash: '' }, fitted));
  const checker = createCheckerWith(knowledge, new ClaimModel(claimModelOf(order, seen)));
  return posts.filter((post) => post.fold === fold).map((post) => readPost(post, model, checker));
}

function claimModelOf(
  { statements, knowledge, version, corpusHash }: RiskTrainingOrder,
  posts: readonly RiskTrainingPost[],
): StoredClaimModel {
  return trainClaimModel({
    posts: posts.filter(({ claimsLabelled }) => claimsLabelled),
    statements,
    facts: knowledge.knowledge.facts,
    attributes: parseAttributes(knowledge.attributes, RESOURCE_PATHS.attributes),
    version,
    corpusHash,
  });
}

function readPost<Post extends RiskTrainingPost>(
  post: Post,
  model: TextModel,
  checker: ClaimChecker,
): Unseen<Post> {
  const reading = readText(model, post.text);
  const readable = reading.relevant && reading.language !== 'other';
  const checked = readable ? checker.check({ text: post.text, day: post.day }) : null;
  const signs = riskSignsOf(reading, checked?.signs ?? null);
  return {
    post,
    signs,
    stance: reading.stance,
    features: riskFeatures(signs),
    positive: post.flag,
    asserts: readable && reading.stance === 'assert',
    innocent: post.stance === 'ask' || post.stance === 'deny',
  };
}

function outcomeOf(one: Unseen<unknown>, fit: LogisticFit): RiskOutcome {
  const { signs, positive, asserts, innocent } = one;
  const doubt = signs.stances.ask + signs.stances.deny;
  return { risk: riskOf(signs, fit), shouldFlag: positive, asserts, doubt, innocent };
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
