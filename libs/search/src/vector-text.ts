/** Limits of tsvector (PostgreSQL manual, 12.11): the last position and the longest lexeme. */
const LAST_POSITION = 16_383;
const LONGEST_WORD = 500;

/** Words after these are not searchable; a vector may not pass one megabyte. */
const MOST_WORDS = 50_000;

/** Positions kept of one word; the server keeps no more. */
const MOST_POSITIONS = 255;

/** @returns a word as PostgreSQL reads it inside a tsvector or tsquery. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** @returns words with their positions in the text form of tsvector. */
export function vectorText(words: readonly string[]): string {
  const positions = new Map<string, number[]>();
  for (const [index, word] of words.slice(0, MOST_WORDS).entries()) {
    if (word === '' || word.length > LONGEST_WORD) continue;
    const known = positions.get(word);
    const position = Math.min(index + 1, LAST_POSITION);
    if (!known) positions.set(word, [position]);
    else if (known.length < MOST_POSITIONS && known.at(-1) !== position) known.push(position);
  }
  return [...positions].map(([word, places]) => `${quoteWord(word)}:${places.join(',')}`).join(' ');
}
