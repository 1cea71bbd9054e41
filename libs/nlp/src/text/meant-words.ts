import { isAddress, joinAt } from './join-letters.js';
import { type MappedText } from './mapped-text.js';
import { repairWord } from './repair-word.js';
import { type Token, tokenizeWords } from './tokenize-words.js';

/** A word as it was meant, over the stretch in which it was typed. */
export interface MeantWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it was typed in another way. */
  readonly repaired: boolean;
}

/** One capital and a zero name a case (H0, C0), not a word. */
const CODE = /^\p{Lu}0$/u;

/**
 * The words of a text with torn ones joined and disguised ones repaired; short forms stay.
 * @param source normalised text without look-alikes
 * @param original what it was made from
 */
export function meantWords(source: MappedText, original: string): MeantWord[] {
  const tokens = tokenizeWords(source.text);
  const words: MeantWord[] = [];
  let alert = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const joined = joinAt(source.text, tokens, at, alert);
    alert = joined !== null;
    if (joined === null) words.push(meantWord(source, original, token));
    else words.push({ text: joined.text, start: token.start, end: joined.end, repaired: true });
    at += joined?.tokens ?? 1;
  }
  return words;
}

function meantWord(source: MappedText, original: string, token: Token): MeantWord {
  const { text, start, end } = token;
  const stays = isAddress(text) || isCode(source, original, token);
  const meant = stays ? null : repairWord(text);
  return { text: meant ?? text, start, end, repaired: meant !== null };
}

function isCode(source: MappedText, original: string, { text, start, end }: Token): boolean {
  if (text.length !== 2 || !text.endsWith('0')) return false;
  const span = source.toOriginal(start, end);
  return CODE.test(original.slice(span.start, span.end));
}
