import { KNOWN_WORDS } from './abbreviations.js';
import { type MappedText, MappedTextBuilder } from './mapped-text.js';
import { meaningsOf } from './word-meanings.js';

const PAIRS_AS_TYPED =
  'ВbНhРpСcТtКkМmАaЕeОoХxУyІiЅsЈj' + // Cyrillic capitals
  'ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx'; // Greek capitals
const PAIRS_IN_LOWER_CASE =
  'аaеeоoрpсcуyхxіiѕsјjԁdһhӏlкkмmтtнhвbпnгr' + 'αaοoρpνvιiκkτtυuχxβbεeηnγy' + 'ðđıiɑaɡgƅb';

const AS_TYPED = pairs(PAIRS_AS_TYPED);
const IN_LOWER_CASE = pairs(PAIRS_IN_LOWER_CASE);
for (let letter = 0; letter < 26; letter += 1) {
  // ⓐ in a circle, 🄰 and 🅐 and 🅰 in squares and circles.
  for (const first of [0x24d0, 0x1f130, 0x1f150, 0x1f170]) {
    const dressed = String.fromCodePoint(first + letter);
    IN_LOWER_CASE.set(dressed, String.fromCharCode(0x61 + letter));
  }
}

const SUSPECT =
  /[0134]\p{M}|[\u00f0\u0131\u0185\u0251\u0261\u0370-\u052f\u24d0-\u24e9\u{1f130}-\u{1f189}]/u;
const RUN = /(?:[\p{L}\p{M}\u24d0-\u24e9\u{1f130}-\u{1f189}]|[0134](?=\p{M}))+/gu;
const CLUSTER = /[^]\p{M}{0,8}/gu;
const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a' };
const OURS = /[a-z\u00e0-\u00ef\u00f1-\u01b0\u1ea0-\u1ef9\u24d0-\u24e9\u{1f130}-\u{1f189}]/u;

/**
 * Latin letters in place of the Greek, Cyrillic and framed ones that look like them: "BНХН" →
 * "bhxh". Only in words that mix scripts, or that become a known word as a whole; Russian and
 * Greek stay.
 * @param normal a normalised text
 * @param original what it was made from: the look depends on the case
 */
export function unmaskLetters(normal: MappedText, original: string): MappedText {
  if (!SUSPECT.test(normal.text)) return normal;
  const builder = new MappedTextBuilder(normal.text.length);
  let at = 0;
  for (const match of normal.text.matchAll(RUN)) {
    if (!SUSPECT.test(match[0])) continue;
    const letters = unmaskWord(match[0], match.index, normal, original);
    if (letters === null) continue;
    builder.keep(normal, at, match.index);
    at = match.index;
    for (const { typed, latin } of letters) {
      builder.push(latin, normal.originOf(at), normal.originEnd(at + typed.length - 1));
      at += typed.length;
    }
  }
  if (at === 0) return normal;
  builder.keep(normal, at, normal.text.length);
  return builder.build(original.length);
}

interface Letter {
  readonly typed: string;
  readonly latin: string;
}

function unmaskWord(
  word: string,
  start: number,
  normal: MappedText,
  original: string,
): readonly Letter[] | null {
  const letters: Letter[] = [];
  let at = start;
  for (const [typed] of word.matchAll(CLUSTER)) {
    const base = String.fromCodePoint(typed.codePointAt(0) ?? 0);
    const latin = latinFor(base, original.charAt(normal.originOf(at)));
    if (latin === base && SUSPECT.test(base)) return null;
    letters.push({ typed, latin: (latin + typed.slice(base.length)).normalize('NFC') });
    at += typed.length;
  }
  const plain = letters.map(({ latin }) => latin).join('');
  const known = plain.length > 2 && (KNOWN_WORDS.has(plain) || meaningsOf(plain) !== undefined);
  return OURS.test(word) || known ? letters : null;
}

function latinFor(base: string, typed: string): string {
  return AS_TYPED.get(typed) ?? IN_LOWER_CASE.get(base) ?? DIGITS[base] ?? base;
}

function pairs(list: string): Map<string, string> {
  const letters = Array.from(list);
  return new Map(
    letters.flatMap((letter, at): [string, string][] =>
      at % 2 === 0 ? [[letter, letters[at + 1] ?? '']] : [],
    ),
  );
}
