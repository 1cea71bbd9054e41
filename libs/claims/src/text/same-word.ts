import { rememberWords } from '#nlp';
import { type MatchingWord, startsWithDigit } from './matching-text.js';

const NUMBER_WORDS = new Set(
  'mot hai ba bon nam sau bay tam chin muoi chuc tram nua vai may ruoi'.split(' '),
);
const PRICE = /^\d[\d.,]{0,12}(?:k|tr|nghin|ngan|cu|trieu|d|%)/;
const TILDE = /\u0303/gu;
const HOOK = '\u0309';

/** @returns whether a word counts: digits, or a number in words (without diacritics) */
export function isNumberWord(folded: string): boolean {
  return startsWithDigit(folded) || NUMBER_WORDS.has(folded);
}

/** @returns whether one word is a price or a share: "120k", "1tr5", "15%" (without diacritics) */
export function isPriceWord(folded: string): boolean {
  return startsWithDigit(folded) && PRICE.test(folded);
}

/**
 * Whether a typed word is the wanted one. Typed without diacritics the folded forms decide; with
 * them "cấm" is not "cầm". Hỏi and ngã, which half the country says alike, count as one.
 */
export function isSameWord(typed: MatchingWord, wanted: MatchingWord): boolean {
  if (typed.folded !== wanted.folded) return false;
  if (typed.exact === wanted.exact || typed.exact === typed.folded) return true;
  if (wanted.exact === wanted.folded) return false;
  return oneHook(typed.exact) === oneHook(wanted.exact);
}

const oneHook = rememberWords((word) => word.normalize('NFD').replace(TILDE, HOOK));
