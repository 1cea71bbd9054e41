import { type Language } from '#domain';
import { sigmoid } from '../model/sigmoid.js';
import { normalizeText } from '../text/normalize-text.js';
import { francVote } from './franc-vote.js';
import { type LanguageWords, languageWords } from './language-words.js';
import { isMixed } from './mixed-language.js';

/** A language with the certainty of the answer, 0 to 1. */
export interface LanguageGuess {
  readonly language: Language;
  readonly confidence: number;
}

/** Enough to know the language; a language does not change at its end. */
const READ_UNITS = 4_000;
/** Mean evidence per word below which franc is asked as well. */
const DOUBT = 1.0;
const VOTE = 0.3;
/** Between other languages' sentences and Vietnamese ones; set on translations kept for training. */
const BOUNDARY = 0.1;
const SURE = 0.6;
/** Of Vietnamese words two thirds carry a mark; text with fewer than this is typed without. */
const LEAST_MARKED = 0.12;

const UNKNOWN: LanguageGuess = { language: 'und', confidence: 0 };

/**
 * The language of a text. Each word speaks for or against Vietnamese by the rules of its syllable
 * and by counts (naive Bayes on words); franc votes where the mean leaves a doubt. Reads the
 * first 4,000 units.
 * @param normal the text lower case, NFC; made when not given
 * @returns `und` for a text without words, or when the evidence is split
 */
export function detectLanguage(
  text: string,
  normal = normalizeText(text.slice(0, READ_UNITS)).text,
): LanguageGuess {
  const words = languageWords(normal.slice(0, READ_UNITS));
  if (words.weights.length === 0) return UNKNOWN;
  if (isMixed(words.weights)) {
    return { language: 'mixed', confidence: Math.min(0.95, 0.5 + words.weights.length / 50) };
  }
  const probability = words.latin < words.otherScript ? 0.05 : vietnamese(words, normal);
  if (probability >= SURE) return { language: spellingOf(words), confidence: probability };
  if (probability <= 1 - SURE) return { language: 'other', confidence: 1 - probability };
  return { language: 'und', confidence: 1 - 2 * Math.abs(probability - 0.5) };
}

function vietnamese({ weights }: LanguageWords, normal: string): number {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const votes = Math.abs(mean) < DOUBT ? VOTE * francVote(normal) : 0;
  // One word says little: shrink towards "cannot tell".
  const evidence = 3 * (mean - BOUNDARY + votes) * Math.min(1, 0.2 + weights.length * 0.2);
  return sigmoid(evidence);
}

function spellingOf({ marked, latin }: LanguageWords): Language {
  return marked / latin >= LEAST_MARKED ? 'vi' : 'vi-plain';
}
