import { weighFeatures } from '../model/weigh-features.js';
import { buildVocabulary, type LearntVocabulary } from './build-vocabulary.js';
import { type Example } from './examples.js';
import { score, type Training, trainWeights, type Weights } from './train-weights.js';

/** Raw scores of a text from a model that has not seen it or its variants. */
export interface UnseenScores {
  readonly example: Example;
  readonly scores: readonly number[];
}

/** Weights with the vocabulary they speak of. */
export interface LearntWeights {
  readonly vocabulary: LearntVocabulary;
  readonly weights: Weights;
}

/** Learns from examples: vocabulary and document frequencies come from them alone. */
export function learnWeights(examples: readonly Example[], training: Training): LearntWeights {
  const vocabulary = buildVocabulary(examples);
  const rows = examples.map(({ features, targets, leading }) => ({
    vector: weighFeatures(features, vocabulary),
    targets,
    leading,
  }));
  return { vocabulary, weights: trainWeights(rows, vocabulary.idf.length, training) };
}

/**
 * Trains once per fold without it and scores it.
 * @param folds number of folds; the examples say which one they are in
 */
export function crossValidate(
  examples: readonly Example[],
  folds: number,
  training: Training,
): UnseenScores[] {
  const unseen: UnseenScores[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = examples.filter((example) => example.fold !== fold);
    const { vocabulary, weights } = learnWeights(seen, training);
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const scores = score(weighFeatures(example.features, vocabulary), weights);
      unseen.push({ example, scores: Array.from(scores) });
    }
  }
  return unseen;
}
