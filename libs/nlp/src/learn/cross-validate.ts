import { weighFeatures } from '../model/weigh-features.js';
import { buildVocabulary } from './build-vocabulary.js';
import { type Example } from './examples.js';
import { score, type Training, trainWeights } from './train-weights.js';

/** Raw scores of a text from a model that has not seen it or its variants. */
export interface UnseenScores {
  readonly example: Example;
  readonly scores: readonly number[];
}

/**
 * Trains once per fold without it and scores it: vocabulary, weights and document frequencies come
 * from the other folds only.
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
    const vocabulary = buildVocabulary(seen);
    const rows = seen.map(({ features, targets }) => ({
      vector: weighFeatures(features, vocabulary),
      targets,
    }));
    const { matrix, bias } = trainWeights(rows, vocabulary.idf.length, training);
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const vector = weighFeatures(example.features, vocabulary);
      unseen.push({ example, scores: Array.from(score(vector, matrix, bias, 1)) });
    }
  }
  return unseen;
}
