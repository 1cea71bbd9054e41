import { KNOWN_WORDS } from './abbreviations.js';
import { type JoinedWord, joinPieces } from './join-pieces.js';
import { isSpeltSyllable } from './syllable-spelling.js';
import { type Token } from './tokenize-words.js';
import { meaningsOf } from './word-meanings.js';

const ONE_LETTER = /^\p{L}\p{M}{0,3}$/u;
const BETWEEN_LETTERS = /^[ ._*|·•~-]$/u;
/** Forms of address that are written with a stroke. */
const ADDRESSES = new Set(['a/c', 'a/e']);
const MOST_LETTERS = 24;
const LONGEST_SYLLABLE = 7;

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
  if (next === undefined || !isNear(token, next)) return null;
  const letters = joinLetters(text, tokens, at);
  if (letters !== null || isSpaced(text, token)) return letters;
  const pair = text.slice(token.start, next.end);
  if (ADDRESSES.has(pair)) return { text: pair.replace('/', ''), tokens: 2, end: next.end };
  return joinPieces(text, tokens, at, alert);
}

export function isAddress(word: string): boolean {
  return word.includes('@') || word.includes('/') || word.startsWith('www.');
}

function isNear(token: Token, next: Token): boolean {
  return next.start > token.end && next.start - token.end <= 3;
}

/** Nothing but single letters is joined over a space. */
function isSpaced(text: string, { end }: Token): boolean {
  return text.charAt(end) === ' ';
}

function joinDotted({ text, end }: Token): JoinedWord | null {
  const letters = text.replaceAll('.', '');
  const word = isForm(letters) ? letters : letters.length > 2 ? syllablesIn(letters) : null;
  if (word === null) return null;
  return { text: word, tokens: 1, end: text.endsWith('.') ? end - 1 : end };
}

function joinLetters(text: string, tokens: readonly Token[], at: number): JoinedWord | null {
  const letters = lettersFrom(text, tokens, at);
  if (letters.length < 3) return null;
  const all = letters.map((letter) => letter.text).join('');
  const spelt = startsSyllable(all);
  let head = all;
  for (let length = letters.length; length > 2; length -= 1) {
    const word = isForm(head) ? head : spelt ? syllablesIn(head) : null;
    if (word !== null) return { text: word, tokens: length, end: letters[length - 1]?.end ?? 0 };
    head = head.slice(0, -(letters[length - 1]?.text.length ?? 1));
  }
  return null;
}

/** Single letters in a row, with a space or one sign between each two. */
function lettersFrom(text: string, tokens: readonly Token[], at: number): readonly Token[] {
  let end = at;
  while (end - at < MOST_LETTERS) {
    const token = tokens[end];
    if (token === undefined || !ONE_LETTER.test(token.text)) break;
    const before = tokens[end - 1];
    if (end > at && !BETWEEN_LETTERS.test(text.slice(before?.end, token.start))) break;
    end += 1;
  }
  return tokens.slice(at, end);
}

function isForm(letters: string): boolean {
  return meaningsOf(letters) !== undefined || KNOWN_WORDS.has(letters);
}

function startsSyllable(letters: string): boolean {
  for (let length = 2; length <= LONGEST_SYLLABLE; length += 1) {
    if (isSpeltSyllable(letters.slice(0, length))) return true;
  }
  return false;
}

/** Longest syllables first; each has two letters at least. */
function syllablesIn(letters: string): string | null {
  if (letters === '') return '';
  for (let length = Math.min(LONGEST_SYLLABLE, letters.length); length > 1; length -= 1) {
    const head = letters.slice(0, length);
    if (!isSpeltSyllable(head)) continue;
    const rest = syllablesIn(letters.slice(length));
    if (rest !== null) return rest === '' ? head : `${head} ${rest}`;
  }
  return null;
}
