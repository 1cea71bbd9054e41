import { parseQuantities, type Quantity } from '#nlp';

const DIGIT = /\d/;
const MARKED = /[\u0300-\u036f\u00c0-\u1ef9]/;
const SPELLED =
  /^(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|nửa|vài|trăm|nghìn|ngàn|lăm|rưỡi)(?:\s|$)/u;

/**
 * The quantities of a text that are surely meant as numbers: in a text with diacritics "sau tuổi"
 * (after the age) is not "sáu tuổi" (six years old).
 * @param day ISO day of the post, for dates without a year
 */
export function numbersSaid(text: string, day: string): Quantity[] {
  const marked = MARKED.test(text);
  return parseQuantities(text, day).filter(({ start, end }) => {
    const said = text.slice(start, end);
    if (DIGIT.test(said) || !marked) return true;
    return SPELLED.test(said.normalize('NFC').toLowerCase());
  });
}

/** @returns whether it says how often, not how long: "một tháng", "một năm". */
export function isPeriod({ kind, value }: Quantity): boolean {
  return kind === 'duration' && value === 1;
}
