import { type Fact, type Narrative, type Verdict } from '#domain';
import { type Direction, fitLogistic, type LogisticExample, parseQuantities } from '#nlp';
import { FactBase, matterOf } from '../knowledge/fact-base.js';
import { type FactAttribute } from '../knowledge/parse-attributes.js';
import { type Negative } from '../knowledge/parse-negatives.js';
import { matchingWordsOf } from '../text/matching-text.js';
import { isFalseOn } from './is-false-on.js';
import { type NarrativeModel, probabilityOf } from './narrative-model.js';
import { NarrativeMatcher, type StoryWording, withWordings } from './narrative-matcher.js';
import { type StoryPair } from './parse-story-pairs.js';
import { mayDiffer, PAIR_FEATURES, type PairFeature } from './weigh-pair.js';

/** A claim of a training post. */
interface StoryClaim {
  readonly text: string;
  readonly verdict: Verdict;
  /** ISO day on which the verdict holds. */
  readonly day: string;
  readonly fold: number;
}

/** What training the re-ranker needs. */
export interface NarrativeTraining {
  readonly version: string;
  readonly folds: number;
  readonly narratives: readonly Narrative[];
  readonly attributes: readonly FactAttribute[];
  readonly facts: readonly Fact[];
  readonly negatives: readonly Negative[];
  /** Labelled by hand: does this claim tell this story? */
  readonly pairs: readonly StoryPair[];
  readonly claims: readonly StoryClaim[];
}

/** A weighed pair with the fold it is unseen in. */
interface Example extends LogisticExample {
  readonly fold: number;
}

interface Judged {
  readonly score: number;
  /** Whether it may be confirmed at all. */
  readonly sure: boolean;
  readonly positive: boolean;
}

const NAMES = Object.keys(PAIR_FEATURES) as PairFeature[];
const DIRECTIONS: readonly Direction[] = NAMES.map((name) => PAIR_FEATURES[name]);
const PENALTY = 3e-4;
const CONFIRMED_PRECISION = 0.955;
const SUGGESTED_PRECISION = 0.85;

/**
 * Fits the re-ranker: labelled pairs, other stories near a claim that tells one, and what is right
 * beside the stories that lie near it. Thresholds are chosen on unseen folds. Deterministic.
 */
export function trainNarratives(order: NarrativeTraining): NarrativeModel {
  const examples = examplesOf(order);
  const judged = Array.from({ length: order.folds }, (_, fold) => {
    const fit = fitLogistic(
      examples.filter((one) => one.fold !== fold),
      DIRECTIONS,
      PENALTY,
    );
    return examples
      .filter((one) => one.fold === fold)
      .map(({ features, positive }) => ({
        score: probabilityOf(features, fit),
        sure: !mayDiffer(features),
        positive,
      }));
  }).flat();
  const fit = fitLogistic(examples, DIRECTIONS, PENALTY);
  const told = order.pairs.filter(({ same }) => same).length;
  const sure = judged.filter((one) => one.sure);
  const confirmed = lowestWith(CONFIRMED_PRECISION, sure);
  const suggested = Math.min(confirmed, lowestWith(SUGGESTED_PRECISION, judged));
  return {
    version: order.version,
    features: NAMES,
    weights: fit.weights.map((weight) => round(weight, 6)),
    bias: round(fit.bias, 6),
    thresholds: { suggested, confirmed },
    wordings: wordingsOf(order.pairs),
    crossValidation: {
      pairs: judged.length,
      told,
      positive: judged.filter(({ positive }) => positive).length,
      ...figuresAt('suggested', suggested, judged, told),
      ...figuresAt('confirmed', confirmed, sure, told),
    },
  };
}

/** The examples of a fold are weighed against stories that know nothing of its wordings. */
function examplesOf(order: NarrativeTraining): Example[] {
  const facts = new FactBase(order.facts);
  return Array.from({ length: order.folds }, (_, fold) => {
    const wordings = wordingsOf(order.pairs.filter((pair) => pair.fold !== fold));
    const matcher = new NarrativeMatcher(
      withWordings(order.narratives, wordings),
      order.attributes,
    );
    const right = order.claims
      .filter((claim) => claim.fold === fold && claim.verdict === 'accurate')
      .flatMap(({ text, day }) =>
        weighed(matcher, text)
          .filter(({ narrative }) => isFalseOn(narrative, facts, day))
          .map(({ features }) => ({ fold, features, positive: false })),
      );
    const looksLike = order.negatives
      .filter((_negative, at) => at % order.folds === fold)
      .flatMap(({ text }) => weighed(matcher, text))
      .map(({ features }) => ({ fold, features, positive: false }));
    return [...labelledExamples(order, fold, matcher), ...right, ...looksLike];
  }).flat();
}

function wordingsOf(pairs: readonly StoryPair[]): StoryWording[] {
  return pairs.filter(({ same }) => same).map(({ narrative, text }) => ({ narrative, text }));
}

function labelledExamples(
  { pairs, narratives }: NarrativeTraining,
  fold: number,
  matcher: NarrativeMatcher,
): Example[] {
  const own = pairs.filter((pair) => pair.fold === fold);
  const byText = Map.groupBy(own, ({ text }) => text);
  const matters = new Map(narratives.map(({ id, facts }) => [id, new Set(facts.map(matterOf))]));
  return [...byText].flatMap(([text, told]): Example[] => {
    const tells = told.filter(({ same }) => same);
    const ownMatters = tells.flatMap(({ narrative }) => [...(matters.get(narrative) ?? [])]);
    return weighed(matcher, text).flatMap(({ narrative, features }): Example[] => {
      const label = told.find((pair) => pair.narrative === narrative.id);
      if (label !== undefined) return [{ fold, features, positive: label.same }];
      // Stories of one matter may be told in one sentence; others are not what the claim says.
      const near = narrative.facts.some((id) => ownMatters.includes(matterOf(id)));
      return tells.length > 0 && !near ? [{ fold, features, positive: false }] : [];
    });
  });
}

function weighed(matcher: NarrativeMatcher, text: string) {
  return matcher
    .weigh({ words: matchingWordsOf(text), quantities: parseQuantities(text) })
    .map(({ hit, features }) => ({ narrative: hit.telling.narrative, features }));
}

/** @returns the lowest score from which on at least this share is right */
function lowestWith(precision: number, judged: readonly Judged[]): number {
  let [right, best] = [0, 1];
  judged
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ score, positive }, at) => {
      right += Number(positive);
      if (right / (at + 1) >= precision) best = score;
    });
  return round(best, 3);
}

/** @param told labelled pairs that tell their story, also those that retrieval or a gate loses */
function figuresAt(name: string, threshold: number, among: readonly Judged[], told: number) {
  const said = among.filter(({ score }) => score >= threshold);
  const right = said.filter(({ positive }) => positive).length;
  return {
    [`${name}Precision`]: round(right / Math.max(1, said.length), 4),
    [`${name}Recall`]: round(right / Math.max(1, told), 4),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
