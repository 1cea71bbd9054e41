/** Costs (−ln p) of a capitalised name: for being one, per syllable, and at the beginning. */
const NAME = 8;
const SYLLABLE = 1.5;
const AT_BEGINNING = 6;

/**
 * What it costs to read capitalised syllables as one name, e.g. "Nguyễn Văn Hùng".
 * @param syllables how many; one alone is no better than any other word
 * @param first whether it begins a stretch, where a capital letter says little
 */
export function nameCost(syllables: number, first: boolean): number {
  if (syllables < 2) return Infinity;
  return NAME + SYLLABLE * syllables + (first ? AT_BEGINNING : 0);
}
