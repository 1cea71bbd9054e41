/** Signs that the typeface lacks, the currency sign and ISO days: the desk writes them out. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\s*→\s*/g, ' thành '],
  [/≥\s*/g, 'từ '],
  [/≤\s*/g, 'không quá '],
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3/$2/$1'],
  [/(\d)\s?đ(?![\p{L}\p{M}])/gu, '$1 đồng'],
];

/** @returns a short note of the fact base in words that every reader sees drawn the same way. */
export function spellOut(note: string): string {
  return REPLACEMENTS.reduce((words, [sign, word]) => words.replace(sign, word), note);
}
