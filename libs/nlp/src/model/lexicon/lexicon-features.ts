import { type PreparedText } from '../../text/prepared-text.js';
import { emojiFeatures } from './emoji-features.js';
import { feelingFeatures } from './feeling-features.js';
import { fieldFeatures } from './field-features.js';
import { readSigns } from './read-signs.js';
import { stanceFeatures } from './stance-features.js';

/**
 * Named features from about 5,000 written-down phrases: feelings with negation, stress, contrast
 * and target; what is done with a statement; topics, look-alikes and groups; emoji by their use.
 * They hold for words that no training text used.
 * @returns each name once
 */
export function lexiconFeatures(text: PreparedText): ReadonlySet<string> {
  const signs = readSigns(text);
  return new Set([
    ...feelingFeatures(signs),
    ...stanceFeatures(signs),
    ...fieldFeatures(signs),
    ...emojiFeatures(text.original, signs),
  ]);
}
