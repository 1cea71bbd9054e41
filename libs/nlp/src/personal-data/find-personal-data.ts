import { type PersonalData, type PersonalDataKind } from '#domain';
import { foldText } from '../text/fold-text.js';
import { type NormalizedText } from '../text/mapped-text.js';
import { classifyNumber, type NumberCandidate } from './classify-number.js';

// Lengths are bounded (RFC 5321: 64 and 63) so that the search stays linear in the text.
const EMAIL =
  /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/g;
/** A digit, or the letter typed in its place (o35.29o.8o14) once a real digit is near. */
const DIGIT = '[\\doli]';
const NUMBER = new RegExp(
  `\\+?(?<![\\p{L}\\d])${DIGIT}(?:[ .-]?${DIGIT}){7,19}(?![\\p{L}\\d])`,
  'gu',
);
/** A health-insurance card: two letters, benefit code, province, then the ten-digit number. */
const HEALTH_CARD =
  /(?<![\p{L}\d])(?!so)[a-z]{2}[ -]?\d[ -]?\d{2}[ -]?\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/gu;
const DIGIT_WORDS = 'khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin';
const SPELLED = new RegExp(
  `(?<!\\p{L})(?:${DIGIT_WORDS})(?:[ ,.-]+(?:${DIGIT_WORDS})){8,11}(?!\\p{L})`,
  'gu',
);
const CONTEXT_UNITS = 48;

/**
 * Personal data in a post: phones, identity numbers, social-insurance numbers, bank accounts and
 * e-mail addresses, also spaced, dotted, with O for 0, or in words. Service numbers (1900, 1800),
 * document numbers, amounts of money and dates are not personal data.
 * @param text the original
 * @returns exact spans in it, in order, not overlapping
 */
export function findPersonalData(text: string): PersonalData[] {
  const folded = foldText(text);
  const found: PersonalData[] = [];
  for (const match of folded.text.matchAll(EMAIL)) add(found, folded, match, 'email');
  for (const match of folded.text.matchAll(HEALTH_CARD)) {
    add(found, folded, match, 'social_insurance_no');
  }
  for (const match of folded.text.matchAll(SPELLED)) {
    if (match[0].startsWith('khong')) add(found, folded, match, 'phone');
  }
  for (const match of folded.text.matchAll(NUMBER)) {
    const kind = classifyNumber(candidateOf(folded.text, match));
    if (kind !== null) add(found, folded, match, kind);
  }
  return found.sort((a, b) => a.start - b.start);
}

function candidateOf(text: string, match: RegExpExecArray): NumberCandidate {
  const end = match.index + match[0].length;
  return {
    written: match[0],
    before: text.slice(Math.max(0, match.index - CONTEXT_UNITS), match.index),
    after: text.slice(end, end + 16),
  };
}

function add(
  found: PersonalData[],
  folded: NormalizedText,
  match: RegExpExecArray,
  kind: PersonalDataKind,
): void {
  const span = folded.toOriginal(match.index, match.index + match[0].length);
  if (found.some((other) => span.start < other.end && other.start < span.end)) return;
  found.push({ ...span, kind });
}
