import { KNOWN_WORDS } from './abbreviations.js';
import { foldWord } from './fold-text.js';
import { rememberWords } from './remember-words.js';
import { isSpeltSyllable } from './syllable-spelling.js';
import { meaningsOf } from './word-meanings.js';

/** Letters for which digits are typed to slip past a filter. */
const DIGIT_LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };
const HIDDEN = /^\p{L}[\p{L}\p{M}]*[01345][\p{L}\p{M}][\p{L}\p{M}01345]*$/u;
const ZERO_ENDING = /^(?:[bcdđghklmnpqrstvx]|\p{L}[\p{L}\p{M}]+)0$/u;
const DIGIT_FIRST = /^[0134](?![ol]+$)[\p{L}\p{M}]{2,}$/u;
const DIGIT_LAST = /^[\p{L}\p{M}]+[034]$/u;
const REPEATED = /(\p{L})\1+/gu;
const VOWEL = /[aeiouy]/;
/** "ạh", "àk": a vowel that is breathed out. */
const SIGH = /^[aáàạảãơờớợoòóuùứừ][hk]$/u;
const ONE_LETTER = /^(.)\1*$/u;

/** In NFD: u and o with their horns and tones; i or y and an e without its hat. */
const U_AND_O =
  /u(\u031b?)([\u0300\u0301\u0303\u0309\u0323]?)o(\u031b?)([\u0300\u0301\u0303\u0309\u0323]?)(?=[cimnptu])/u;
const I_AND_E =
  /([iy])([\u0300\u0301\u0303\u0309\u0323]?)e([\u0300\u0301\u0303\u0309\u0323]?)(?=[cmnptu])/u;

/** Young spellings at the beginning and at the end of a syllable, most certain first. */
const ONSETS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/^f/u, 'ph'],
  [/^w/u, 'qu'],
  [/^j/u, 'gi'],
  [/^z/u, 'd'],
  [/^dz/u, 'd'],
  [/^k(?=[aàáảãạăâoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữự])/u, 'c'],
  [/^c(?=[eèéẻẽẹêếềểễệiíìỉĩịyýỳỷỹỵ])/u, 'k'],
  [/^ng(?=[eèéẻẽẹêếềểễệiíìỉĩị])/u, 'ngh'],
  [/^ck/u, 'ch'],
  [/^tk/u, 'th'],
  [/^nk/u, 'nh'],
  [/^p(?=[^h])/u, 'b'],
];
const ENDINGS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/(?<=[^n])g$/u, 'ng'],
  [/(?<=[^cnt])h$/u, 'nh'],
  [/j$/u, 'i'],
  [/k$/u, 'c'],
  [/k$/u, 'ch'],
];

/** Longer ones are no drawn-out words of anybody. */
const LONGEST = 64;

/**
 * The word that somebody meant who typed digits for letters (tr0, vss1d), drew letters out
 * (đượccc) or spells like a teenager (wá, fải, jờ). A word that is known, a syllable, a code or a
 * number stays: the result must be a possible syllable, a known word or a short form.
 * @param word lower case, NFC
 * @returns null when the word stays as it is
 */
export function repairWord(word: string): string | null {
  if (word.length < 2 || word.length > LONGEST) return null;
  return meantBy(word);
}

const meantBy = rememberWords((word) => (isKnown(word) ? null : search(word)));

/** A syllable, a name of our texts or a short form. */
export function isKnown(word: string): boolean {
  return isSpeltSyllable(word) || KNOWN_WORDS.has(word) || meaningsOf(word) !== undefined;
}

function search(word: string): string | null {
  const spelt = [word, ...withoutDigits(word)];
  const hidden = spelt.find((candidate, index) => index > 0 && isMeant(candidate));
  if (hidden !== undefined) return hidden;
  for (const candidate of spelt) {
    const meant = withoutStretch(candidate) ?? respelt(candidate);
    if (meant !== null) return meant;
  }
  return null;
}

/** As a syllable, its marks may be missing in part: "đi3n" is "điện". */
function isMeant(word: string): boolean {
  return isKnown(word) || isSpeltSyllable(foldWord(word));
}

/**
 * As {@link repairWord}, right behind a word that was disguised: there a last digit too is a letter
 * ("s0 th3"), which by itself could be a code (T3).
 */
export function repairAlerted(word: string): string | null {
  const meant = DIGIT_LAST.test(word) ? spellDigits(word, 'i') : word;
  return meant !== word && isSpeltSyllable(foldWord(meant)) ? meant : repairWord(word);
}

function withoutDigits(word: string): string[] {
  return hidesLetters(word) ? [spellDigits(word, 'i'), spellDigits(word, 'l')] : [];
}

function spellDigits(word: string, one: string): string {
  const letters = word.replaceAll(/[01345]/g, (digit) =>
    digit === '1' ? one : (DIGIT_LETTERS[digit] ?? digit),
  );
  return letters.normalize('NFC');
}

function hidesLetters(word: string): boolean {
  if (HIDDEN.test(word) || ZERO_ENDING.test(word)) return true;
  // "4ng" is four people, "1ương" a wage.
  return DIGIT_FIRST.test(word) && VOWEL.test(foldWord(word));
}

/** "đượccc" → "được", "quáaaa" → "quá", "koooo" → "ko"; laughter (kkk, hhh) stays. */
function withoutStretch(word: string): string | null {
  if (ONE_LETTER.test(word)) return null;
  const single = word.replaceAll(REPEATED, '$1');
  const candidates = [single, withoutEcho(single)];
  return candidates.find((candidate) => candidate !== word && isKnown(candidate)) ?? null;
}

/** "quáa" → "quá": the last vowel drawn out without its tone. */
function withoutEcho(word: string): string {
  const last = word.charAt(word.length - 1);
  const before = word.charAt(word.length - 2);
  return before !== last && foldWord(before) === last ? word.slice(0, -1) : word;
}

function respelt(word: string): string | null {
  if (/\d/.test(word)) return null;
  if (SIGH.test(word)) return word.charAt(0);
  const hatted = withHats(word);
  if (hatted !== word && isSpeltSyllable(hatted)) return hatted;
  for (const onset of spellings(word, ONSETS)) {
    for (const spelt of spellings(onset, ENDINGS)) {
      if (spelt === word) continue;
      // "jì" and "gìn": the i of the onset is the vowel.
      const short = spelt.replace(/^gi(?=[iìíỉĩị])/u, 'g');
      if (isSpeltSyllable(short)) return short;
    }
  }
  return null;
}

/** "đựoc" → "được", "nguời" → "người", "tièn" → "tiền": one sign of a double vowel is missing. */
function withHats(word: string): string {
  return word
    .normalize('NFD')
    .replace(U_AND_O, (typed: string, one: string, tone: string, other: string, last: string) =>
      one + other === '' ? typed : `u\u031bo\u031b${tone}${last}`,
    )
    .replace(I_AND_E, (typed: string, vowel: string, tone: string, last: string) =>
      tone + last === '' ? typed : `${vowel}e\u0302${tone}${last}`,
    )
    .normalize('NFC');
}

function spellings(word: string, rules: readonly (readonly [RegExp, string])[]): string[] {
  return [
    word,
    ...rules
      .filter(([written]) => written.test(word))
      .map(([written, meant]) => word.replace(written, meant)),
  ];
}
