import { foldWord } from './fold-text.js';
import { normalizeText } from './normalize-text.js';
import { syllablesOf } from './syllables.js';

/** The words by which a text is found; both lists have the same length and order. */
export interface SearchTokens {
  /** With diacritics, one tone placement. */
  readonly exact: string[];
  /** The same words without diacritics. */
  readonly folded: string[];
}

const NUMBER = /\d+(?:[.,/-]\d+)*/g;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;
const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const PLAIN = /^\d+$/;
const OTHER_SCRIPT = /[^\0-\x7f\u00c0-\u024f\u1e00-\u1eff]/u;
const RUNS = /[\p{L}\p{M}\d]+/gu;

/**
 * Tokens for full-text search, the same for documents and queries: normalised syllables without
 * stop words. Numbers are one token in one spelling: "2.530.000đ" → "2530000" and "đ", "2,53" →
 * "2.53", "01/07/2025" → "1/7/2025"; document numbers are cut ("41/2024/qh15" → 41, 2024, qh15).
 */
export function searchTokens(text: string): SearchTokens {
  const { text: normal } = normalizeText(text);
  const exact: string[] = [];
  let at = 0;
  for (const match of normal.matchAll(NUMBER)) {
    // Digits inside a word (vss1d, qh15) belong to it.
    if (/\p{L}/u.test(normal.charAt(match.index - 1))) continue;
    exact.push(...wordsOf(normal.slice(at, match.index)), ...numberTokens(match[0]));
    at = match.index + match[0].length;
  }
  exact.push(...wordsOf(normal.slice(at)));
  return { exact, folded: exact.map(foldWord) };
}

function wordsOf(text: string): string[] {
  return OTHER_SCRIPT.test(text) ? (text.match(RUNS) ?? []) : syllablesOf(text);
}

function numberTokens(number: string): string[] {
  if (PLAIN.test(number)) return [number];
  if (THOUSANDS.test(number)) return [withoutThousands(number)];
  const decimal = DECIMAL.exec(number);
  if (decimal !== null) return [`${decimal[1] ?? ''}.${decimal[2] ?? ''}`];
  const date = DATE.exec(number);
  return date === null ? number.split(/[.,/-]/) : [plainDate(date)];
}

/** The separator that comes once after another kind is the decimal one. */
function withoutThousands(number: string): string {
  const decimalComma = /\.\d+,(\d+)$/.test(number);
  const decimalPoint = /,\d+\.(\d+)$/.test(number);
  if (decimalComma) return number.replaceAll('.', '').replace(',', '.');
  return decimalPoint ? number.replaceAll(',', '') : number.replaceAll(/[.,]/g, '');
}

function plainDate([, day, , month, year]: RegExpExecArray): string {
  return `${Number(day)}/${Number(month)}/${year ?? ''}`;
}
