import {
  type Audience,
  type Language,
  type PersonalData,
  type Sentiment,
  type Stance,
  STANCES,
  type Topic,
  type Verdict,
  VERDICTS,
} from '#domain';
import { detectLanguage } from './language/detect-language.js';
import {
  decideAudience,
  decideRelevance,
  decideSentiment,
  decideStance,
  decideTopics,
} from './model/decide.js';
import { extractFeatures } from './model/extract-features.js';
import { type TextModel } from './model/text-model.js';
import { findPersonalData } from './personal-data/find-personal-data.js';
import { findProvince } from './province/find-province.js';
import { prepareText, type ReadableText } from './text/prepared-text.js';

/** What a text says by itself, before any fact is looked up. Probabilities are 0 to 1. */
export interface TextReading {
  readonly language: Language;
  readonly languageConfidence: number;
  readonly relevant: boolean;
  readonly relevanceConfidence: number;
  /** Empty when not relevant, as is `audience`. */
  readonly topics: readonly Topic[];
  readonly audience: readonly Audience[];
  /** Where the matter happens, by the units since July 2025; null when the text does not say. */
  readonly province: string | null;
  readonly sentiment: Sentiment;
  readonly stance: Stance;
  readonly stanceProbabilities: Readonly<Record<Stance, number>>;
  /** From the wording alone; the claims room decides with the law in hand. */
  readonly verdictProbabilities: Readonly<Record<Verdict, number>>;
  /** From the wording alone: that the post asserts something wrong or fraudulent. */
  readonly flagProbability: number;
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
  const { language, confidence: languageConfidence } = detectLanguage(original, normal.text);
  const scores = model.predict(extractFeatures(prepared));
  const { thresholds } = model;
  const byModel = decideRelevance(scores, thresholds);
  // A model trained on Vietnamese knows nothing of other languages.
  const foreign = language === 'other' && languageConfidence > 0.9;
  const relevant = byModel.relevant && !foreign;
  return {
    language,
    languageConfidence,
    relevant,
    relevanceConfidence: foreign ? languageConfidence : byModel.confidence,
    topics: relevant ? decideTopics(scores, thresholds) : [],
    audience: relevant ? decideAudience(scores, thresholds) : [],
    province: findProvince(original, normal),
    sentiment: decideSentiment(scores, thresholds, relevant),
    stance: decideStance(scores, thresholds, relevant),
    stanceProbabilities: named(STANCES, scores.stance),
    verdictProbabilities: named(VERDICTS, scores.verdict),
    flagProbability: scores.flag[0] ?? 0,
    personalData: findPersonalData(prepared),
  };
}

function named<Label extends string>(
  labels: readonly Label[],
  scores: readonly number[],
): Record<Label, number> {
  return Object.fromEntries(labels.map((label, at) => [label, scores[at] ?? 0])) as Record<
    Label,
    number
  >;
}
