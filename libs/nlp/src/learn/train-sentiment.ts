import { type Sentiment, SENTIMENTS } from '#domain';
import { extractFeatures } from '../model/extract-features.js';
import { byHead, COLUMNS, HEADS } from '../model/heads.js';
import { weighFeatures } from '../model/weigh-features.js';
import { prepareText } from '../text/prepared-text.js';
import { learnWeights } from './cross-validate.js';
import { type Example } from './examples.js';
import { type HeadTraining, score } from './train-weights.js';

/** A text whose feeling is known. */
export interface FeltText {
  readonly text: string;
  readonly sentiment: Sentiment;
}

const NEGLECTED: HeadTraining = { cost: 1, balance: 0 };
const PASSES = 30;
const SEED = 20261124;

/**
 * Learns the sentiment of any texts with the product's features and learner: to measure them on
 * data that is not ours. Nothing it learns is kept.
 */
export function trainSentiment(
  texts: readonly FeltText[],
  training: HeadTraining,
): (text: string) => Sentiment {
  const { vocabulary, weights } = learnWeights(texts.map(exampleOf), {
    heads: { ...byHead(() => NEGLECTED), sentiment: training },
    passes: PASSES,
    seed: SEED,
  });
  const { offset, labels } = sentimentHead();
  return (text) => {
    const vector = weighFeatures(extractFeatures(prepareText(text)), vocabulary);
    const scores = score(vector, weights).subarray(offset, offset + labels.length);
    return SENTIMENTS[scores.indexOf(Math.max(...scores))] ?? 'neutral';
  };
}

function exampleOf({ text, sentiment }: FeltText, post: number): Example {
  const { offset } = sentimentHead();
  const targets = new Int8Array(COLUMNS).fill(-1);
  SENTIMENTS.forEach((label, at) => {
    targets[offset + at] = Number(label === sentiment);
  });
  const features = extractFeatures(prepareText(text));
  return { targets, post, fold: 0, leading: true, typing: 'typed', features };
}

function sentimentHead(): (typeof HEADS)[number] {
  const head = HEADS.find(({ name }) => name === 'sentiment');
  if (head === undefined) throw new Error('there is no head of sentiment');
  return head;
}
