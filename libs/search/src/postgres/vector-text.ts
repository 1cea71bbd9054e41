/** Limits of tsvector (PostgreSQL manual, 12.11): the last position and positions of one word. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;

/** Between two parts, so that no phrase bridges them. */
const GAP = 100;

/** Pairs of more words could pass the megabyte that a vector may have. */
const PAIRED_WORDS = 5_000;

/** Stands in the vector of a document whose later words have no pairs; no word looks like it. */
export const LONG_DOCUMENT = '…';

/** @returns a word as PostgreSQL reads it inside a tsvector or tsquery. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** @returns two neighbouring words as one lexeme: an index finds it without reading positions. */
export function pairOf(word: string, next: string): string {
  return `${word} ${next}`;
}

/**
 * @param isSought tells of the word at a place whether a phrase of this field may hold it.
 * @returns the words of a document's parts, and the pairs that a phrase may hold, with their
 * positions in the text form of tsvector.
 */
export function vectorText(
  parts: readonly (readonly string[])[],
  isSought: (part: number, at: number) => boolean = () => true,
): string {
  const positions = new Map<string, number[]>();
  let next = 1;
  let read = 0;
  for (const [part, words] of parts.entries()) {
    for (const [at, word] of words.entries()) {
      const position = Math.min(next, LAST_POSITION);
      addPosition(positions, word, position);
      const follower = words[at + 1];
      if (follower !== undefined) {
        if (read >= PAIRED_WORDS) positions.set(LONG_DOCUMENT, [1]);
        else if (isSought(part, at) && isSought(part, at + 1)) {
          addPosition(positions, pairOf(word, follower), position);
        }
      }
      next += 1;
      read += 1;
    }
    next += GAP;
  }
  return [...positions].map(([word, places]) => `${quoteWord(word)}:${places.join(',')}`).join(' ');
}

function addPosition(positions: Map<string, number[]>, word: string, position: number): void {
  const known = positions.get(word);
  if (!known) positions.set(word, [position]);
  else if (known.length < MOST_POSITIONS && known.at(-1) !== position) known.push(position);
}
