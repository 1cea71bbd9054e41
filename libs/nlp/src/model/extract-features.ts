import { type PreparedText } from '../text/prepared-text.js';
import { syllablesOf } from '../text/syllables.js';
import { cueFeatures } from './cue-features.js';
import { countCharacterGrams, countName, type Counts, countWordGrams } from './hash-features.js';

/** Hashed features of one text in groups that are weighed each by itself. */
export interface Features {
  /** Characters, words, cues: bucket → count. */
  readonly groups: readonly Counts[];
}

/** Influence of each group beside the others: characters, words, cues. */
export const GROUP_WEIGHTS: readonly number[] = [1, 1, 0.7];

const CHARACTER_SIZES = { from: 2, to: 5 } as const;
const WORD_SIZE = 3;

/**
 * What every head of the model looks at: character 2–5-grams, word 1–3-grams with chat language
 * written out, and named cues. Taken once per text.
 * @param text long ones cost time linear in their length
 */
export function extractFeatures(text: PreparedText): Features {
  const characters: Counts = new Map();
  const words: Counts = new Map();
  const cues: Counts = new Map();
  const normal = text.normal.text.replaceAll(/\s+/g, ' ').trim();
  countCharacterGrams(` ${normal} `, CHARACTER_SIZES.from, CHARACTER_SIZES.to, characters);
  countWordGrams(syllablesOf(text.expanded.text), WORD_SIZE, words);
  for (const cue of cueFeatures(text)) countName(cue, cues);
  return { groups: [characters, words, cues] };
}
