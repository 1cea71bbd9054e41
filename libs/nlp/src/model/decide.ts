import {
  type Audience,
  AUDIENCES,
  type Sentiment,
  SENTIMENTS,
  type Stance,
  STANCES,
  type Topic,
  TOPICS,
} from '#domain';
import { type Thresholds } from './model-artefact.js';
import { type TextScores } from './text-model.js';

/** What is decided of a text by the probabilities of its labels. */
export interface TextLabels {
  readonly relevant: boolean;
  /** Empty when not relevant, as is `audience`. */
  readonly topics: readonly Topic[];
  readonly audience: readonly Audience[];
  readonly sentiment: Sentiment;
  readonly stance: Stance;
}

/** @param outside whether the text is known otherwise not to be about the field */
export function decideLabels(
  scores: TextScores,
  thresholds: Thresholds,
  outside = false,
): TextLabels {
  const relevant = !outside && decideRelevance(scores, thresholds);
  return {
    relevant,
    topics: relevant ? decideTopics(scores, thresholds) : [],
    audience: relevant ? decideAudience(scores, thresholds) : [],
    sentiment: decideSentiment(scores, thresholds, relevant),
    stance: decideStance(scores, thresholds, relevant),
  };
}

/** @returns whether the text is about BHXH, BHYT or BHTN */
export function decideRelevance(scores: TextScores, { relevance: least }: Thresholds): boolean {
  return (scores.relevance[0] ?? 0) >= least;
}

/** @returns topics above the threshold; the best one when none is, since a relevant post has one */
export function decideTopics(scores: TextScores, { topics: least }: Thresholds): Topic[] {
  const chosen = TOPICS.filter((_, at) => (scores.topics[at] ?? 0) >= least);
  return chosen.length > 0 ? chosen : [best(TOPICS, scores.topics)];
}

/** @returns the groups a post concerns; none when it does not say */
export function decideAudience(scores: TextScores, { audience: least }: Thresholds): Audience[] {
  return AUDIENCES.filter((_, at) => (scores.audience[at] ?? 0) >= least);
}

/**
 * The feeling towards policy, service or agency.
 * @returns `neutral` for a text that is not about them
 */
export function decideSentiment(
  scores: TextScores,
  { sentiment: factors }: Thresholds,
  relevant: boolean,
): Sentiment {
  return relevant ? best(SENTIMENTS, weighted(scores.sentiment, factors)) : 'neutral';
}

/**
 * What the author does with the statement. Whether an assertion is sure enough to be flagged is
 * asked elsewhere.
 * @returns `other` for a text outside the field
 */
export function decideStance(
  scores: TextScores,
  { stance: factors }: Thresholds,
  relevant: boolean,
): Stance {
  return relevant ? best(STANCES, weighted(scores.stance, factors)) : 'other';
}

function weighted(probabilities: readonly number[], factors: readonly number[]): number[] {
  return probabilities.map((probability, at) => probability * (factors[at] ?? 1));
}

function best<Label>(labels: readonly Label[], scores: readonly number[]): Label {
  const top = scores.indexOf(Math.max(...scores));
  return labels[top] ?? (labels[0] as Label);
}
