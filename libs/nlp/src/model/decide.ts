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

/** @returns whether the text is about BHXH, BHYT or BHTN, and how sure that answer is */
export function decideRelevance(
  scores: TextScores,
  { relevance: least }: Thresholds,
): { readonly relevant: boolean; readonly confidence: number } {
  const probability = scores.relevance[0] ?? 0;
  const relevant = probability >= least;
  return { relevant, confidence: relevant ? probability : 1 - probability };
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

export function decideSentiment(scores: TextScores): Sentiment {
  return best(SENTIMENTS, scores.sentiment);
}

/**
 * `assert` only when its probability reaches the threshold: reading a question or a denial as an
 * assertion would flag somebody innocent, the reverse only delays a case.
 */
export function decideStance(scores: TextScores, { assert: least }: Thresholds): Stance {
  const [assert = 0, ...others] = scores.stance;
  return assert >= least ? 'assert' : best(STANCES.slice(1), others);
}

function best<Label>(labels: readonly Label[], scores: readonly number[]): Label {
  const top = scores.indexOf(Math.max(...scores));
  return labels[top] ?? (labels[0] as Label);
}
