/** Limits of tsvector (PostgreSQL manual, 12.11): the last position and positions of one word. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
/** Words and positions; one byte more than a megabyte is refused. */
const MOST_BYTES = 1_000_000;

/** Between two parts, so that no phrase bridges them. */
const GAP = 100;

/** Pairs stop after so many words, and where the vector has so many bytes, to leave room for words. */
const PAIRED_WORDS = 5_000;
const PAIRED_BYTES = 500_000;

/** Stands in the vector of a document of which not all is in it; no word looks like it. */
export const LONG_DOCUMENT = '…';

/** @returns a word as PostgreSQL reads it inside a tsvector or tsquery. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** @returns what stands in the vector of a document that says a word more than once. */
export function repeatOf(word: string): string {
  return `${word} ${LONG_DOCUMENT}`;
}

/** @returns two neighbouring words as one lexeme: an index finds it without reading positions. */
export function pairOf(word: string, next: string): string {
  return `${word} ${next}`;
}

/**
 * @param isSought tells of the word at a place whether a phrase of this field may hold it.
 * @returns the words of a document's parts, the pairs that a phrase may hold, and which words come
 * again, with positions in the text form of tsvector.
 */
export function vectorText(
  parts: readonly (readonly string[])[],
  isSought: (part: number, at: number) => boolean = () => true,
): string {
  const vector = new Vector();
  let next = 1;
  let read = 0;
  for (const [part, words] of parts.entries()) {
    for (const [at, word] of words.entries()) {
      const position = Math.min(next, LAST_POSITION);
      const isPaired = isSought(part, at);
      vector.addWord(word, position, isPaired);
      const follower = words[at + 1];
      if (follower !== undefined && isPaired && isSought(part, at + 1)) {
        const room = read < PAIRED_WORDS ? PAIRED_BYTES : 0;
        vector.addOrSay(pairOf(word, follower), position, room);
      }
      next += 1;
      read += 1;
    }
    next += GAP;
  }
  return vector.toString();
}

/** Lexemes with their positions. */
class Vector {
  private readonly positions = new Map<string, number[]>();
  private bytes = 0;

  /** @param isPaired whether a phrase may ask if the document says the word once only. */
  addWord(word: string, position: number, isPaired: boolean): void {
    if (isPaired && this.positions.has(word)) this.addOrSay(repeatOf(word), 1, MOST_BYTES);
    this.add(word, position, MOST_BYTES);
  }

  /** Adds it, or that something is missing. */
  addOrSay(lexeme: string, position: number, most: number): void {
    if (!this.add(lexeme, position, most)) this.add(LONG_DOCUMENT, 1, Infinity);
  }

  /**
   * @param most bytes that the vector may have with it.
   * @returns false when there is no room; a position too many is left out silently.
   */
  private add(lexeme: string, position: number, most: number): boolean {
    const known = this.positions.get(lexeme);
    const size = known ? POSITION_BYTES : lexeme.length * UNIT_BYTES + NEW_BYTES;
    if (this.bytes + size > most) return false;
    if (!known) this.positions.set(lexeme, [position]);
    else if (known.length === MOST_POSITIONS || known.at(-1) === position) return true;
    else known.push(position);
    this.bytes += size;
    return true;
  }

  toString(): string {
    const lexemes = [...this.positions];
    return lexemes.map(([word, places]) => `${quoteWord(word)}:${places.join(',')}`).join(' ');
  }
}

/** UTF-8 of a UTF-16 unit, at most. */
const UNIT_BYTES = 3;
const POSITION_BYTES = 2;
/** Beside the word: the number of positions, the first one, and what aligns them. */
const NEW_BYTES = 5;
