/** Words looked for: rare ones that others use too, then ones that nobody in the sample used. */
const SHARED_WORDS = 14;
const UNSEEN_WORDS = 6;

/**
 * Chooses the words that tell most about a text: the fewer documents hold a word, the more.
 * @param frequencies documents of a sample by word.
 */
export function tellingWords(
  words: readonly string[],
  frequencies: ReadonlyMap<string, number>,
): string[] {
  const distinct = [...new Set(words)];
  const seen = distinct
    .filter((word) => frequencies.has(word))
    .sort((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0));
  const unseen = distinct.filter((word) => !frequencies.has(word));
  return [...seen.slice(0, SHARED_WORDS), ...unseen.slice(0, UNSEEN_WORDS)];
}

/** @returns pairs of neighbouring words; a single word counts as a pair with nothing. */
export function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
}

/** @returns shared pairs over all pairs, 0 to 1 (Jaccard coefficient of word bigrams). */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
