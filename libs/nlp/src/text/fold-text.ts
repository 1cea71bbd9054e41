import { MappedTextBuilder, type NormalizedText } from './mapped-text.js';
import { mapNormalized } from './normalize-text.js';

const BEYOND_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}/gu;
const folded = new Map<string, string>([['đ', 'd']]);

/**
 * The form for texts typed without diacritics: {@link normalizeText}, then đ → d and no marks.
 * Other scripts keep their letters.
 * @param text the original; offsets of the result map back to it
 */
export function foldText(text: string): NormalizedText {
  const normal = mapNormalized(text);
  if (!BEYOND_ASCII.test(normal.text)) return normal;
  const letters = Array.from({ length: normal.text.length }, (_, at) =>
    foldUnit(normal.text.charAt(at)),
  );
  if (letters.every((letter) => letter.length === 1)) return normal.withText(letters.join(''));
  const builder = new MappedTextBuilder();
  letters.forEach((letter, at) => {
    const { start, end } = normal.toOriginal(at, at + 1);
    builder.push(letter, start, end);
  });
  return builder.build(text.length);
}

/** @returns a lower-case NFC string without diacritics; for words, where no offsets are needed. */
export function foldWord(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  let out = '';
  for (let at = 0; at < word.length; at += 1) out += foldUnit(word.charAt(at));
  return out;
}

function foldUnit(unit: string): string {
  if (unit < '\x80') return unit;
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const plain = isLatinOrMark(unit) ? unit.normalize('NFD').replace(MARKS, '') : unit;
  folded.set(unit, plain);
  return plain;
}

function isLatinOrMark(unit: string): boolean {
  return (
    (unit >= '\u00c0' && unit <= '\u036f') ||
    (unit >= '\u1e00' && unit <= '\u1eff') ||
    (unit >= '\u1ab0' && unit <= '\u1aff')
  );
}
