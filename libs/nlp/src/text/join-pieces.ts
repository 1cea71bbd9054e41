import { KNOWN_WORDS } from './abbreviations.js';
import { isKnown, repairWord } from './repair-word.js';
import { isSpeltSyllable } from './syllable-spelling.js';
import { type Token } from './tokenize-words.js';

/** A word that was torn apart, with the number of tokens it was torn into. */
export interface JoinedWord {
  readonly text: string;
  readonly tokens: number;
  /** End of the word in the text; a full stop behind its last letter is not part of it. */
  readonly end: number;
}

const INSIDE_WORDS = /^(?:[.'’‘`´_·•-]|[@!$]|\p{M}{1,3})$/u;
const MARKS = /^\p{M}+$/u;
const LETTERS_FOR_SIGNS: Readonly<Record<string, string>> = { '@': 'a', '!': 'i', $: 's' };
const MOST_PIECES = 6;
const ENGLISH = /^(?:i'm|it's|i'd|he's)$/;

/**
 * Joins pieces with a sign and no space between them: "lu'a", "s@u", "ch.uyển". There must be
 * proof that a word was torn, and the whole must be a possible syllable or a known name.
 * @param alert whether the word before was torn apart, which is proof enough
 */
export function joinPieces(
  text: string,
  tokens: readonly Token[],
  at: number,
  alert: boolean,
): JoinedWord | null {
  let word = textOf(tokens[at]);
  let proven = alert;
  let found: JoinedWord | null = null;
  for (let last = at; last < at + MOST_PIECES - 1; last += 1) {
    const [piece, next] = [tokens[last], tokens[last + 1]];
    const between = text.slice(piece?.end, next?.start);
    if (piece === undefined || next?.kind !== 'word' || !INSIDE_WORDS.test(between)) break;
    proven ||= isProof(between, piece.text, next.text);
    word = (word + letterFor(between) + next.text).normalize('NFC');
    const whole = wholeWord(word, proven);
    if (whole !== null) found = { text: whole, tokens: last + 2 - at, end: next.end };
  }
  return found;
}

function textOf(token: Token | undefined): string {
  return token?.text ?? '';
}

/** Does the sign between two pieces, or a piece that is no word, show that a word was torn? */
function isProof(between: string, before: string, after: string): boolean {
  if (between !== '.' && between !== '-') return !ENGLISH.test(before + between + after);
  const torn = [before, after].filter((piece) => !isKnown(piece));
  return torn.some((piece) => piece.length > 1);
}

function wholeWord(word: string, proven: boolean): string | null {
  if (!proven) return null;
  const meant = repairWord(word) ?? word;
  return isSpeltSyllable(meant) || KNOWN_WORDS.has(meant) ? meant : null;
}

function letterFor(between: string): string {
  return LETTERS_FOR_SIGNS[between] ?? (MARKS.test(between) ? between : '');
}
