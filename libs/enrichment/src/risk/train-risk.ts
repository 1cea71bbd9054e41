import {
  type ClaimChecker,
  ClaimModel,
  type LabelledClaim,
  parseAttributes,
  type StoredClaimModel,
  trainClaimModel,
} from '#claims';
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

import {
  brokenPromises,
  falsePositiveRate,
  type FlagLimits,
  isFlaggedBy,
  measureRisk,
  precisionOf,
  type RiskOutcome,
} from './measure-risk.js';
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
export interface RiskTrainingOrder {
  /** The training part only: posts of the held-out part must not be among them. */
  readonly posts: readonly RiskTrainingPost[];
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

export interface TrainedRisk {
  /** For config/models/risk.json. */
  readonly coefficients: RiskCoefficients;
  /** For config/models/claims.bin. */
  readonly claimModel: StoredClaimModel;
}

/** A post read by tools that have not seen it. */
interface Unseen extends LogisticExample {
  readonly fold: number;
  readonly signs: RiskSigns;
  readonly asserts: boolean;
  readonly innocent: boolean;
}

/** Of posts that should not be flagged, at most this share may be, on unseen folds. */
const MOST_FALSE_FLAGS = 0.03;
/** Of posts that ask or deny, at most this share may be flagged, on unseen folds. */
const MOST_BROKEN = 0.02;
/** Of flagged posts at least this share should be, on unseen folds. */
const LEAST_PRECISION = 0.93;
const RISKS = Array.from({ length: 61 }, (_, index) => (index + 30) / 100);
const DOUBTS = Array.from({ length: 40 }, (_, index) => (200 - 5 * index) / 1_000);

/**
 * Trains the claim model and fits the risk by stacking: in each fold the text model and the claim
 * model come from the other folds, so that the logistic regression learns what signs of unseen
 * posts are worth (Wolpert 1992). Trains two models per fold, about a minute and a half each.
 * Deterministic.
 */
export function trainRisk(order: RiskTrainingOrder): TrainedRisk {
  const unseen = Array.from({ length: order.folds }, (_, fold) => fold).flatMap((fold) => {
    order.log(`Risk: fold ${fold + 1} of ${order.folds}.`);
    return readFold(order, fold);
  });
  const outcomes = Array.from({ length: order.folds }, (_, fold) => fold).flatMap((fold) => {
    const fit = fitLogistic(unseen.filter((example) => example.fold !== fold));
    return unseen.filter((example) => example.fold === fold).map((one) => outcomeOf(one, fit));
  });
  const limits = limitsOf(outcomes);
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
  };
}

function readFold(order: RiskTrainingOrder, fold: number): Unseen[] {
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

function readPost(post: RiskTrainingPost, model: TextModel, checker: ClaimChecker): Unseen {
  const reading = readText(model, post.text);
  const readable = reading.relevant && reading.language !== 'other';
  const checked = readable ? checker.check({ text: post.text, day: post.day }) : null;
  const signs = riskSignsOf(reading, checked?.signs ?? null);
  return {
    fold: post.fold,
    signs,
    features: riskFeatures(signs),
    positive: post.flag,
    asserts: readable && reading.stance === 'assert',
    innocent: post.stance === 'ask' || post.stance === 'deny',
  };
}

function outcomeOf(one: Unseen, fit: LogisticFit): RiskOutcome {
  const { signs, positive, asserts, innocent } = one;
  const doubt = signs.stances.ask + signs.stances.deny;
  return { risk: riskOf(signs, fit), shouldFlag: positive, asserts, doubt, innocent };
}

/** Of the limits that keep all bounds those that find most; the strictest when none does. */
function limitsOf(outcomes: readonly RiskOutcome[]): FlagLimits {
  const asserting = outcomes.filter(({ asserts }) => asserts);
  const keeping = DOUBTS.flatMap((mostDoubt) => {
    const suggestFrom = RISKS.find((least) => {
      const limits = { suggestFrom: least, mostDoubt };
      return (
        falsePositiveRate(outcomes, limits) <= MOST_FALSE_FLAGS &&
        brokenPromises(outcomes, limits) <= MOST_BROKEN &&
        precisionOf(outcomes, limits) >= LEAST_PRECISION
      );
    });
    return suggestFrom === undefined ? [] : [{ suggestFrom, mostDoubt }];
  });
  const found = (limits: FlagLimits): number =>
    asserting.filter((one) => one.shouldFlag && isFlaggedBy(one, limits)).length;
  return keeping.reduce((best, next) => (found(next) > found(best) ? next : best), {
    suggestFrom: 1,
    mostDoubt: 0,
  });
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
