import { chooseMeaning } from './choose-meaning.js';
import { unmaskLetters } from './look-alikes.js';
import { type MappedText, MappedTextBuilder, type NormalizedText } from './mapped-text.js';
import { type MeantWord, meantWords } from './meant-words.js';
import { mapNormalized } from './normalize-text.js';
import { meaningsOf } from './word-meanings.js';

/** A text that was written out, and its words. */
export interface WrittenOut {
  readonly text: MappedText;
  /** What each typed word stands for (one word or more), over where it was typed. */
  readonly words: readonly WrittenWord[];
}

/** What a typed word stands for, with its span in the original. */
export interface WrittenWord {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const SIGNS = /[*'’_&+#@\\`-]/;
const DOCUMENT_UNITS = 40;
const OPENERS = /[*'’_&+#@\\`/-]/;
/** The number of a document as far as the word: "595/qđ-", "c12-". */
const DOCUMENT = /\d[/-](?:[^\s/-]{1,12}[/-]){0,4}$/;

/**
 * Writes out for matching what people shorten and disguise: chat language and the short forms of
 * our field, chosen by their neighbours ("bhxh k rút đc" → "bảo hiểm xã hội không rút được"), words
 * torn apart ("b h x h", "l.ừ.a"), digits and look-alikes for letters ("tr0 cap", "BНХН"), drawn-out
 * letters and young spellings ("đượccc", "wá"). Numbers, codes and addresses stay.
 * @param text the original
 * @returns normalised text; every unit of an expansion maps to the whole of what was typed
 */
export function expandAbbreviations(text: string): NormalizedText {
  return writeOut(mapNormalized(text), text).text;
}

/**
 * As {@link expandAbbreviations}, with the words.
 * @param normal the original, normalised
 */
export function writeOut(normal: MappedText, original: string): WrittenOut {
  const source = unmaskLetters(normal, original);
  const meant = meantWords(source, original);
  const words = meant.map((word, index) => {
    const { start, end } = source.toOriginal(word.start, word.end);
    return { written: writtenFor(source.text, meant, index, word), start, end };
  });
  return { text: rewrite(source, original.length, meant, words), words };
}

function rewrite(
  source: MappedText,
  originalLength: number,
  meant: readonly MeantWord[],
  words: readonly WrittenWord[],
): MappedText {
  let builder: MappedTextBuilder | null = null;
  let at = 0;
  for (let index = 0; index < meant.length; index += 1) {
    const [typed, word] = [meant[index], words[index]];
    if (typed === undefined || word === undefined) break;
    if (word.written === typed.text && !typed.repaired) continue;
    builder ??= new MappedTextBuilder(source.text.length + meant.length * 4);
    builder.keep(source, at, typed.start);
    builder.push(word.written, word.start, word.end);
    at = typed.end;
  }
  if (builder === null) return source;
  builder.keep(source, at, source.text.length);
  return builder.build(originalLength);
}

function writtenFor(
  text: string,
  words: readonly MeantWord[],
  index: number,
  word: MeantWord,
): string {
  const meanings = meaningsOf(word.text);
  if (meanings === undefined || word.fixed || isPartOfOther(text, words[index - 1], word))
    return word.text;
  return chooseMeaning(meanings, text, words, index) || word.text;
}

/**
 * "158/2025/nđ-cp", "c12-ts": letters hung on digits belong to the number of a document; a letter
 * beside a sign ("p/s", "k'bang", "d*m") is part of something else.
 */
function isPartOfOther(text: string, before: MeantWord | undefined, word: MeantWord): boolean {
  const sign = text.charAt(word.start - 1);
  const single = word.text.length === 1;
  if (single && (SIGNS.test(sign) || OPENERS.test(text.charAt(word.end)))) return true;
  if (sign !== '-' && sign !== '/') return false;
  const initials = sign === '/' && single && before?.text.length === 1;
  return (
    initials || DOCUMENT.test(text.slice(Math.max(0, word.start - DOCUMENT_UNITS), word.start))
  );
}
