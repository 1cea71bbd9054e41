/** Limits of tsvector (PostgreSQL manual, 12.11): the last position and positions of one word. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;

/** Between two parts, so that no phrase bridges them. */
const GAP = 100;

/** @returns a word as PostgreSQL reads it inside a tsvector or tsquery. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** @returns the words of a document's parts with their positions in the text form of tsvector. */
export function vectorText(parts: readonly (readonly string[])[]): string {
  const positions = new Map<string, number[]>();
  let next = 1;
  for (const words of parts) {
    for (const word of words) {
      addPosition(positions, word, Math.min(next, LAST_POSITION));
      next += 1;
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
