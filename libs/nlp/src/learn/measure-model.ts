import { extractFeatures } from '../model/extract-features.js';
import { type TextModel } from '../model/text-model.js';
import { prepareText } from '../text/prepared-text.js';
import { targetsOf } from './examples.js';
import { truthOf } from './judged.js';
import { type LabelledText } from './labelled-text.js';
import { type HeadFigures, scoreHeads } from './score-heads.js';

/**
 * Scores a finished model on posts it was not trained on.
 * @param rewrite how the posts are typed, e.g. without diacritics; as they are when left out
 */
export function measureModel(
  model: TextModel,
  posts: readonly LabelledText[],
  rewrite: (text: string) => string = (text) => text,
): HeadFigures {
  const judged = posts.map((post) => ({
    truth: truthOf({ targets: targetsOf(post) }),
    scores: model.predict(extractFeatures(prepareText(rewrite(post.text)))),
  }));
  return scoreHeads(judged, model.thresholds);
}
