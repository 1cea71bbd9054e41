/**
 * Codes of the 63 provinces by the statistical office: they open identity numbers (001 to 096, with
 * a leading zero; Circular 59/2021/TT-BCA) and insurance numbers (Decision 1263/QĐ-BHXH).
 */
const PROVINCE_CODES = new Set(
  (
    '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 ' +
    '48 49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
  ).split(' '),
);
/** The last year, of two digits, in which a person of the 21st century was born. */
const LAST_YEAR = 30;

/** 03, 05, 07, 08, 09 since 2018, at home or with the country's number (written +84, 84, 0084). */
const MOBILE = /^(?:0|84|840|0084)[35789]\d{8}$/;
/** The eleven digits of the years before 2018. */
const OLD_MOBILE = /^01[2689]\d{8}$/;
const LANDLINE = /^(?:0|84|840|0084)2\d{9}$/;
const SERVICE = /^1[89]00\d{4,6}$/;
/** 9704 opens the cards of Vietnamese banks (NAPAS), of 16 or 19 digits. */
const DOMESTIC_CARD = /^9704(?:\d{12}|\d{15})$/;
const INTERNATIONAL_CARD = /^[3-6]\d{15}$/;

/** Lengths and openings of all numbers that are told by their shape alone. */
const SHAPE = /^(?:0\d{9,11}|84\d{9,11}|0084\d{9,10}|9704\d{12,15}|[3-6]\d{15})$/;

export const isMobile = (digits: string): boolean => MOBILE.test(digits);
export const isOldMobile = (digits: string): boolean => OLD_MOBILE.test(digits);
export const isLandline = (digits: string): boolean => LANDLINE.test(digits);
/** Whether a number may be told by its shape alone; cheap, for a first look. */
export const hasShape = (digits: string): boolean => SHAPE.test(digits);
/** 1900 and 1800 with four to six more. */
export const isServiceNumber = (digits: string): boolean => SERVICE.test(digits);

/** A bank card by its opening digits, or by the check digit of ISO/IEC 7812. */
export function isBankCard(digits: string): boolean {
  return DOMESTIC_CARD.test(digits) || (INTERNATIONAL_CARD.test(digits) && hasCheckDigit(digits));
}

/** Twelve digits that open with 001 to 096, whether or not a province has that code. */
export function opensLikeIdentity(digits: string): boolean {
  const code = Number(digits.slice(0, 3));
  return digits.length === 12 && code >= 1 && code <= 96;
}

/** As above, with the code of a province, and a century and sex (0 to 3) and a year of birth that fit each other. */
export function isIdentity(digits: string): boolean {
  if (!opensLikeIdentity(digits) || !PROVINCE_CODES.has(digits.slice(1, 3))) return false;
  const century = digits.charAt(3);
  if (century === '0' || century === '1') return true;
  return (century === '2' || century === '3') && Number(digits.slice(4, 6)) <= LAST_YEAR;
}

/** Ten digits that open with the code of a province. */
export function isInsuranceNumber(digits: string): boolean {
  return digits.length === 10 && PROVINCE_CODES.has(digits.slice(0, 2));
}

/** Luhn's sum over all digits is a multiple of ten. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
