const ONES: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const DIGIT = 'mot|hai|ba|bon|nam|sau|bay|tam|chin';
const LAST = `${DIGIT}|tu|lam`;

/** Digits with separators; a decimal comma or point is allowed. */
export const DIGITS = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
/** Number words up to 99, folded: "muoi lam", "hai muoi", "bay lam" (75), "ba". */
const NUMBER_WORDS = `(?:(?:${DIGIT}) )?muoi(?: (?:${LAST}))?|(?:${DIGIT}) lam|${DIGIT}`;
/** Either of them, to be put into a capturing group. */
export const NUMBER = `${DIGITS}|${NUMBER_WORDS}`;

/**
 * Value of digits or number words.
 * @param written matches {@link NUMBER}; "1.500" is fifteen hundred, "1,5" and "1.5" one and a half
 */
export function readNumber(written: string): number {
  return /^\d/.test(written) ? readDigits(written) : readWords(written);
}

function readDigits(written: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) {
    return Number(written.replaceAll('.', '').replace(',', '.'));
  }
  return Number(written.replace(',', '.'));
}

function readWords(written: string): number {
  const words = written.split(' ');
  const ten = words.indexOf('muoi');
  if (ten >= 0) return (ten === 0 ? 1 : oneOf(words[0])) * 10 + oneOf(words[ten + 1]);
  return words.length === 1 ? oneOf(words[0]) : oneOf(words[0]) * 10 + oneOf(words[1]);
}

function oneOf(word: string | undefined): number {
  return ONES[word ?? ''] ?? 0;
}
