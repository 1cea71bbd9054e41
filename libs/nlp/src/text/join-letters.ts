import { KNOWN_WORDS } from './abbreviations.js';
import { isKnown, repairWord } from './repair-word.js';
import { isSpeltSyllable } from './syllable-spelling.js';
import { type Token } from './tokenize-words.js';
import { meaningsOf } from './word-meanings.js';

/** A word that was torn apart, with the number of tokens it was torn into. */
export interface JoinedWord {
  readonly text: string;
  readonly tokens: number;
  /** End of the word in the text; a full stop behind its last letter is not part of it. */
  readonly end: number;
}

const ONE_LETTER = /^\p{L}\p{M}{0,3}$/u;
const BETWEEN_LETTERS = /^[ ._*|·•~-]$/u;
const INSIDE_WORDS = /^(?:[.'’‘`´_·•-]|[@!$]|\p{M}{1,3})$/u;
const LETTERS_FOR_SIGNS: Readonly<Record<string, string>> = { '@': 'a', '!': 'i', $: 's' };
/** Forms of address that are written with a stroke. */
const ADDRESSES = new Set(['a/c', 'a/e']);
const MOST_LETTERS = 24;
const MOST_PIECES = 6;
const ENGLISH = /^(?:i'm|it's|i'd|he's)$/;

/**
 * Reads a word that begins with the token `at` and was torn apart to slip past a filter: "b h x h",
 * "l.ừ.a", "z-a-l-o", "lu'a", "s@u", "ch.uyển". What is joined must be a short form, a known name
 * or possible syllables; ordinary text whose space after a full stop is missing stays.
 * @param alert whether the word before was torn apart: then less proof is asked
 * @returns null when nothing is to be joined
 */
export function joinAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  alert: boolean,
): JoinedWord | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || isAddress(token.text)) return null;
  if (token.text.includes('.')) return joinDotted(token);
  const next = tokens[at + 1];
  // Most words have a space, or no word, behind them.
  if (next === undefined || next.start - token.end > 3 || next.start === token.end) return null;
  const pair = text.slice(token.start, next.end);
  if (ADDRESSES.has(pair)) return { text: pair.replace('/', ''), tokens: 2, end: next.end };
  const single = ONE_LETTER.test(token.text) && ONE_LETTER.test(next.text);
  const joined = single ? joinLetters(text, tokens, at) : null;
  return joined ?? (text.charAt(token.end) === ' ' ? null : joinPieces(text, tokens, at, alert));
}

export function isAddress(word: string): boolean {
  return word.includes('@') || word.includes('/') || word.startsWith('www.');
}

function joinDotted({ text, end }: Token): JoinedWord | null {
  const letters = text.replaceAll('.', '');
  const word = wordOf(letters, 2);
  if (word === null) return null;
  return { text: word, tokens: 1, end: text.endsWith('.') ? end - 1 : end };
}

function joinLetters(text: string, tokens: readonly Token[], at: number): JoinedWord | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const letters = [first];
  for (let next = at + 1; letters.length < MOST_LETTERS; next += 1) {
    const last = letters.at(-1);
    const token = tokens[next];
    if (last === undefined || token === undefined || !ONE_LETTER.test(token.text)) break;
    if (!BETWEEN_LETTERS.test(text.slice(last.end, token.start))) break;
    letters.push(token);
  }
  for (let length = letters.length; length > 2; length -= 1) {
    const joined = letters.slice(0, length).map((letter) => letter.text);
    const word = wordOf(joined.join(''), 3);
    if (word !== null) {
      return { text: word, tokens: length, end: letters[length - 1]?.end ?? first.end };
    }
  }
  return null;
}

/** A short form or name, or syllables with a space between them. */
function wordOf(letters: string, shortest: number): string | null {
  if (letters.length < shortest) return null;
  if (meaningsOf(letters) !== undefined || KNOWN_WORDS.has(letters)) return letters;
  return letters.length > 2 ? syllablesIn(letters) : null;
}

/** Longest syllables first; each has two letters at least. */
function syllablesIn(letters: string): string | null {
  if (letters === '') return '';
  for (let length = Math.min(7, letters.length); length > 1; length -= 1) {
    const head = letters.slice(0, length);
    if (!isSpeltSyllable(head)) continue;
    const rest = syllablesIn(letters.slice(length));
    if (rest !== null) return rest === '' ? head : `${head} ${rest}`;
  }
  return null;
}

function joinPieces(
  text: string,
  tokens: readonly Token[],
  at: number,
  alert: boolean,
): JoinedWord | null {
  let word = tokens[at]?.text ?? '';
  let proven = alert;
  let found: JoinedWord | null = null;
  for (let pieces = 2; pieces <= MOST_PIECES; pieces += 1) {
    const last = tokens[at + pieces - 2];
    const next = tokens[at + pieces - 1];
    if (last === undefined || next === undefined || next.kind === 'number') break;
    const between = text.slice(last.end, next.start);
    if (!INSIDE_WORDS.test(between)) break;
    proven ||= isProof(between, last.text, next.text);
    word = (word + (LETTERS_FOR_SIGNS[between] ?? marksIn(between)) + next.text).normalize('NFC');
    const meant = repairWord(word) ?? word;
    if (proven && isWhole(meant)) found = { text: meant, tokens: pieces, end: next.end };
  }
  return found;
}

/** Does the sign between two pieces, or a piece that is no word, show that a word was torn? */
function isProof(between: string, before: string, after: string): boolean {
  if (between !== '.' && between !== '-') return !ENGLISH.test(before + between + after);
  const torn = [before, after].filter((piece) => !isKnown(piece));
  return torn.some((piece) => piece.length > 1);
}

function isWhole(word: string): boolean {
  return isSpeltSyllable(word) || KNOWN_WORDS.has(word);
}

function marksIn(between: string): string {
  return /^\p{M}+$/u.test(between) ? between : '';
}
