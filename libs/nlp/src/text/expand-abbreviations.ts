import { chooseMeaning } from './choose-meaning.js';
import { isAddress, joinAt } from './join-letters.js';
import { unmaskLetters } from './look-alikes.js';
import { type MappedText, MappedTextBuilder, type NormalizedText } from './mapped-text.js';
import { mapNormalized } from './normalize-text.js';
import { repairWord } from './repair-word.js';
import { type Token, tokenizeWords } from './tokenize-words.js';
import { meaningsOf } from './word-meanings.js';

/** A word as it was meant, over the stretch in which it was typed. */
interface MeantWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SIGNS = /[*'’_&+#@\\`-]/;
const DIGITS = /^[\d/.-]+$/;
/** One capital and a zero name a case (H0, C0), not a word. */
const CODE = /^\p{Lu}0$/u;

/**
 * Writes out for matching what people shorten and disguise: chat language and the short forms of
 * our field, chosen by their neighbours ("bhxh k rút đc" → "bảo hiểm xã hội không rút được"), words
 * torn apart ("b h x h", "l.ừ.a"), digits and look-alikes for letters ("tr0 cap", "BНХН"), drawn-out
 * letters and young spellings ("đượccc", "wá"). Numbers, codes and addresses stay.
 * @param text the original
 * @returns normalised text; every unit of an expansion maps to the whole of what was typed
 */
export function expandAbbreviations(text: string): NormalizedText {
  return expandNormalized(mapNormalized(text), text);
}

/** As {@link expandAbbreviations}, of a text that is normalised already. */
export function expandNormalized(normal: MappedText, original: string): MappedText {
  const source = unmaskLetters(normal, original);
  const words = meantWords(source, original, tokenizeWords(source.text));
  const builder = new MappedTextBuilder(source.text.length * 2);
  let at = 0;
  words.forEach((word, index) => {
    const written = writtenOut(source.text, words, index);
    if (written === source.text.slice(word.start, word.end)) return;
    builder.keep(source, at, word.start);
    const { start, end } = source.toOriginal(word.start, word.end);
    builder.push(written, start, end);
    at = word.end;
  });
  if (at === 0) return source;
  builder.keep(source, at, source.text.length);
  return builder.build(original.length);
}

function writtenOut(text: string, words: readonly MeantWord[], index: number): string {
  const word = words[index];
  const meanings = meaningsOf(word?.text ?? '');
  if (word === undefined || meanings === undefined) return word?.text ?? '';
  if (isPartOfOther(text, words[index - 1], word)) return word.text;
  return chooseMeaning(meanings, text, words, index) || word.text;
}

/**
 * "158/2025/nđ-cp", "c12-ts": letters hung on digits belong to the number of a document; a letter
 * beside a sign ("p/s", "k'bang", "d*m") is part of something else.
 */
function isPartOfOther(text: string, before: MeantWord | undefined, word: MeantWord): boolean {
  const sign = text.charAt(word.start - 1);
  if (word.text.length === 1 && (SIGNS.test(sign) || SIGNS.test(text.charAt(word.end))))
    return true;
  if (before?.end !== word.start - 1) return false;
  return (sign === '-' && /\d/.test(before.text)) || (sign === '/' && DIGITS.test(before.text));
}

function meantWords(source: MappedText, original: string, tokens: readonly Token[]): MeantWord[] {
  const words: MeantWord[] = [];
  let alert = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const joined = joinAt(source.text, tokens, at, alert);
    alert = joined !== null;
    if (joined === null) words.push(meantWord(source, original, token));
    else words.push({ text: joined.text, start: token.start, end: joined.end });
    at += joined?.tokens ?? 1;
  }
  return words;
}

function meantWord(source: MappedText, original: string, token: Token): MeantWord {
  if (isAddress(token.text) || isCode(source, original, token)) return token;
  const meant = repairWord(token.text);
  return meant === null ? token : { text: meant, start: token.start, end: token.end };
}

function isCode(source: MappedText, original: string, { text, start, end }: Token): boolean {
  if (text.length !== 2 || !text.endsWith('0')) return false;
  const span = source.toOriginal(start, end);
  return CODE.test(original.slice(span.start, span.end));
}
