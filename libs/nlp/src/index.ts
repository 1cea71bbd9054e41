export { segmentWords } from './segmentation/segment-words.js';
export { parseWordList, type WordList } from './segmentation/word-list.js';
export { detectLanguage } from './language/detect-language.js';
export { findPersonalData } from './personal-data/find-personal-data.js';
export { maskPersonalData } from './personal-data/mask-personal-data.js';
export { findProvince } from './province/find-province.js';
export { parseQuantities } from './quantities/parse-quantities.js';
export { type MeasuredQuantity, type PerUnit, type Quantity } from './quantities/quantity.js';
export { expandAbbreviations } from './text/expand-abbreviations.js';
export { foldText, foldWord } from './text/fold-text.js';
export { normalizeText } from './text/normalize-text.js';
export { type PreparedText, prepareText, type ReadableText } from './text/prepared-text.js';
export { rememberWords } from './text/remember-words.js';
export { searchTokens } from './text/search-tokens.js';
export { splitSentences } from './text/split-sentences.js';
export { tokenizeWords } from './text/tokenize-words.js';
export { type LabelledText } from './learn/labelled-text.js';
export { measureModel } from './learn/measure-model.js';
export { type HeadFigures, scoreHeads } from './learn/score-heads.js';
export { trainSentiment } from './learn/train-sentiment.js';
export {
  type Fitted,
  type TrainedModel,
  trainTextModel,
  trainWithin,
} from './learn/train-text-model.js';
export { int8Steps } from './learn/int8-steps.js';
export { shuffle } from './learn/shuffle.js';
export { type TypingHand, writeTeencode } from './learn/write-teencode.js';
export { binSignals, boostTrees } from './learn/boost-trees.js';
export { chooseThresholds } from './learn/choose-thresholds.js';
export { stripDiacritics, targetsOf, type Typing, typingsOf } from './learn/examples.js';
export { type Judged, truthOf } from './learn/judged.js';
export { openArtefact, packArtefact } from './model/artefact-file.js';
export { hashName, hashWord, hashWordGrams } from './model/hash-features.js';
export { sigmoid } from './model/sigmoid.js';
export { softmax } from './model/softmax.js';
export { RankedBits } from './model/ranked-bits.js';
export { decideLabels, type TextLabels } from './model/decide.js';
export { byHead, type HeadName, HEADS } from './model/heads.js';
export { type Thresholds } from './model/model-artefact.js';
export { type ScoreTree, ScoreTrees, SPLITS } from './model/score-trees.js';
export { loadTextModel, type TextModel, type TextScores } from './model/text-model.js';
export { readText, type TextReading } from './read-text.js';
export { type Direction, fitLogistic, type LogisticExample } from './learn/fit-logistic.js';
