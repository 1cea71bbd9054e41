import { type ClaimChecker, type Phrasing } from '#claims';
import { type Claim, mostSeriousVerdict, type Verdict } from '#domain';
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
import { createCheckerWith, type KnowledgeResources } from '../create-checker.js';
import { flagOf } from '../flag-of.js';

import { falsePositiveRate, measureRisk, type RiskOutcome } from './measure-risk.js';
import { RISK_DIRECTIONS, RISK_FEATURES, riskFeatures, type RiskSigns } from './risk-features.js';
import { type RiskCoefficients, riskOf } from './risk-model.js';
import { riskSignsOf } from './risk-signs.js';

/** A labelled post with its day and the claims that its labels rest on. */
interface RiskTrainingPost extends LabelledText {
  /** ISO day on which the labels hold. */
  readonly day: string;
  readonly claims: readonly {
    readonly text: string;
    readonly verdict: Verdict;
    readonly facts: readonly string[];
  }[];
}

/** What training the risk needs. */
export interface RiskTrainingOrder {
  /** The training part only: posts of the held-out part must not be among them. */
  readonly posts: readonly RiskTrainingPost[];
  /** Number of folds, at least 2; each post names its own (0 … folds − 1). */
  readonly folds: number;
  readonly version: string;
  /** Calibration and thresholds of the text model. */
  readonly fitted: Fitted;
  readonly knowledge: KnowledgeResources;
  readonly log: (line: string) => void;
}

export interface TrainedRisk {
  /** For config/models/risk.json. */
  readonly coefficients: RiskCoefficients;
  /** For config/facts/phrasings.jsonl: wordings that teach retrieval. */
  readonly phrasings: readonly Phrasing[];
}

/** A post read by tools that have not seen it. */
interface Unseen extends LogisticExample, Pick<RiskOutcome, 'flaggedByRules' | 'flaggedByModel'> {
  readonly fold: number;
  readonly signs: RiskSigns;
}

/** Of posts that should not be flagged, at most this share may be, on unseen folds. */
const MOST_FALSE_FLAGS = 0.03;
const GRID = Array.from({ length: 61 }, (_, index) => (index + 40) / 100);

/**
 * Fits the risk by stacking: in each fold the text model and the wordings come from the other
 * folds, so that the logistic regression learns what signs of unseen posts are worth (Wolpert
 * 1992). Trains one text model per fold, some ten seconds each. Deterministic.
 */
export function trainRisk(order: RiskTrainingOrder): TrainedRisk {
  const unseen = Array.from({ length: order.folds }, (_, fold) => fold).flatMap((fold) => {
    order.log(`Risk: fold ${fold + 1} of ${order.folds}.`);
    return readFold(order, fold);
  });
  const outcomes = Array.from({ length: order.folds }, (_, fold) => fold).flatMap((fold) => {
    const fit = fitLogistic(
      unseen.filter((example) => example.fold !== fold),
      RISK_DIRECTIONS,
    );
    return unseen.filter((example) => example.fold === fold).map((one) => outcomeOf(one, fit));
  });
  const suggestFrom =
    GRID.find((least) => falsePositiveRate(outcomes, least) <= MOST_FALSE_FLAGS) ?? 1;
  const { weights, bias } = fitLogistic(unseen, RISK_DIRECTIONS);
  return {
    coefficients: {
      version: order.version,
      features: [...RISK_FEATURES],
      weights: weights.map(rounded),
      bias: rounded(bias),
      suggestFrom,
      crossValidation: measureRisk(outcomes, suggestFrom),
    },
    phrasings: phrasingsOf(order.posts),
  };
}

function readFold(
  { posts, version, fitted, knowledge }: RiskTrainingOrder,
  fold: number,
): Unseen[] {
  const seen = posts.filter((post) => post.fold !== fold);
  const model = loadTextModel(trainWithin({ posts: seen, version, corpusHash: '' }, fitted));
  const checker = createCheckerWith(knowledge, phrasingsOf(seen));
  return posts.filter((post) => post.fold === fold).map((post) => readPost(post, model, checker));
}

function readPost(post: RiskTrainingPost, model: TextModel, checker: ClaimChecker): Unseen {
  const reading = readText(model, post.text);
  const readable = reading.relevant && reading.language !== 'other';
  let signs = riskSignsOf(reading, []);
  const claimsWhen = (suspicious: boolean): Claim[] =>
    readable
      ? checker.check({
          text: post.text,
          day: post.day,
          verdictProbabilities: reading.verdictProbabilities,
          isSuspicious: (firm, nearness) => {
            signs = riskSignsOf(reading, firm, nearness);
            return suspicious;
          },
        })
      : [];
  const flags = [false, true].map((suspicious) => {
    const verdicts = claimsWhen(suspicious).map(({ verdict }) => verdict);
    return flagOf(reading, reading.stance, mostSeriousVerdict(verdicts));
  });
  return {
    fold: post.fold,
    signs,
    features: riskFeatures(signs),
    positive: post.flag,
    flaggedByRules: flags[0] ?? false,
    flaggedByModel: flags[1] ?? false,
  };
}

function outcomeOf(
  { signs, positive, flaggedByRules, flaggedByModel }: Unseen,
  fit: LogisticFit,
): RiskOutcome {
  return { risk: riskOf(signs, fit), shouldFlag: positive, flaggedByRules, flaggedByModel };
}

function phrasingsOf(posts: readonly RiskTrainingPost[]): Phrasing[] {
  return posts.flatMap(({ claims }) =>
    claims
      .filter(({ facts }) => facts.length > 0)
      .map(({ text, verdict, facts }) => ({ text, verdict, facts: [...facts] })),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
