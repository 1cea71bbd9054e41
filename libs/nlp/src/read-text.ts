import { type Language, type PersonalData } from '#domain';
import { detectLanguage } from './language/detect-language.js';
import { decideLabels, type TextLabels } from './model/decide.js';
import { extractFeatures } from './model/extract-features.js';
import { type TextModel, type TextScores } from './model/text-model.js';
import { findPersonalData } from './personal-data/find-personal-data.js';
import { findProvince } from './province/find-province.js';
import { prepareText, type ReadableText } from './text/prepared-text.js';

/** What a text says by itself, before any fact is looked up. */
export interface TextReading extends TextLabels {
  readonly language: Language;
  /** Where the matter happens, by the units since July 2025; null when the text does not say. */
  readonly province: string | null;
  /**
   * What the labels were decided by. Verdict and flag are told from the wording alone; the claims
   * room decides with the law in hand.
   */
  readonly scores: TextScores;
  readonly personalData: readonly PersonalData[];
}

/**
 * Reads a text once for all steps from language to personal data. Never throws; time is linear in
 * the length, so callers cap long texts.
 * @param text the original; spans of personal data speak of it
 */
export function readText(model: TextModel, text: ReadableText): TextReading {
  const prepared = prepareText(text);
  const { original, normal } = prepared;
  const { language, confidence } = detectLanguage(original, normal.text);
  const scores = model.predict(extractFeatures(prepared));
  // A model trained on Vietnamese knows nothing of other languages.
  const foreign = language === 'other' && confidence > 0.9;
  return {
    ...decideLabels(scores, model.thresholds, foreign),
    language,
    province: findProvince(original, normal),
    scores,
    personalData: findPersonalData(prepared),
  };
}
