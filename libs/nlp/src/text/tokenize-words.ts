import { type Span } from '#domain';
import { isBetweenWords, plainWordEnd } from './plain-words.js';

/** A word or number of a text with its span in that text. */
export interface Token extends Span {
  readonly text: string;
  /** `number` starts with a digit and keeps its unit: "2.530.000đ", "2tr530", "15%", "1/7/2025". */
  readonly kind: 'word' | 'number';
}

const MARKS = '[\\p{M}\\u200b-\\u200d\\u2060\\ufeff]*';
const LETTER = `\\p{L}${MARKS}`;
const ADDRESS =
  '(?:https?:\\/\\/|www\\.)[^\\s<>"]+|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}';
const NUMBER = `\\d+(?:[.,:/-]\\d+)*(?:%|(?:${LETTER}|\\d)+(?:[.,]\\d+)*)?`;
const DOTTED = `${LETTER}(?:\\.${LETTER})+(?!${LETTER})\\.?`;
const WORD = `(?:${LETTER}|\\d)+`;
const TOKEN = new RegExp(`(${ADDRESS})|(${NUMBER})|${DOTTED}|${WORD}`, 'giu');

/**
 * Cuts a text into words and numbers; punctuation and emoji are left out. Addresses, dotted
 * abbreviations (b.h.x.h) and numbers with separators and unit stay whole.
 * @param text original or normalised; the spans speak of the text that was given
 */
export function tokenizeWords(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = isBetweenWords(text.charCodeAt(at))
      ? null
      : (plainWord(text, at) ?? next(text, at));
    if (token === undefined) break;
    if (token !== null) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function plainWord(text: string, start: number): Token | null {
  const end = plainWordEnd(text, start);
  return end === start ? null : { text: text.slice(start, end), kind: 'word', start, end };
}

/** @returns the first token from a place on, undefined when none comes */
function next(text: string, from: number): Token | undefined {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const kind = match[2] === undefined ? 'word' : 'number';
  return { text: match[0], kind, start: match.index, end: match.index + match[0].length };
}
