import { type MappedText, MappedTextBuilder, type NormalizedText } from './mapped-text.js';
import { mapNormalized } from './normalize-text.js';
import { rememberWords } from './remember-words.js';

const BEYOND_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}/gu;
/** Arguments of one call of `String.fromCharCode`; engines limit their number. */
const CHUNK = 4_096;

/** Unit → its plain form; 0: not looked up yet, {@link DROPPED}: nothing is left of it. */
const plainUnits = new Uint16Array(0x10000);
const DROPPED = 1;

/**
 * The form for texts typed without diacritics: `normalizeText`, then đ → d and no marks.
 * Other scripts keep their letters.
 * @param text the original; offsets of the result map back to it
 */
export function foldText(text: string): NormalizedText {
  return foldMapped(mapNormalized(text), text.length);
}

/** As {@link foldText}, of a text that is normalised already. */
export function foldMapped(normal: MappedText, originalLength: number): MappedText {
  const plain = foldWord(normal.text);
  if (plain.length === normal.text.length) return normal.withText(plain);
  const builder = new MappedTextBuilder(normal.text.length);
  for (let at = 0; at < normal.text.length; at += 1) {
    const letter = foldWord(normal.text.charAt(at));
    builder.push(letter, normal.originOf(at), normal.originEnd(at));
  }
  return builder.build(originalLength);
}

/** @returns a lower-case NFC string without diacritics; for words, where no offsets are needed. */
export function foldWord(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  if (word.length <= CHUNK) return foldShort(word);
  let out = '';
  for (let at = 0; at < word.length; at += CHUNK) {
    out += foldChunk(word, at, Math.min(word.length, at + CHUNK));
  }
  return out;
}

const foldShort = rememberWords((word) => foldChunk(word, 0, word.length));

function foldChunk(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const plain = unit < 0x80 ? unit : plainUnits[unit] || plainUnit(unit);
    if (unit < 0x80 || plain !== DROPPED) units.push(plain);
  }
  return String.fromCharCode(...units);
}

function plainUnit(unit: number): number {
  const letter = String.fromCharCode(unit);
  const plain =
    letter === 'đ'
      ? 'd'
      : isLatinOrMark(letter)
        ? letter.normalize('NFD').replace(MARKS, '')
        : letter;
  const code = plain === '' ? DROPPED : plain.charCodeAt(0);
  plainUnits[unit] = code;
  return code;
}

function isLatinOrMark(unit: string): boolean {
  return (
    (unit >= '\u00c0' && unit <= '\u036f') ||
    (unit >= '\u1e00' && unit <= '\u1eff') ||
    (unit >= '\u1ab0' && unit <= '\u1aff')
  );
}
