import { type PersonalDataKind } from '#domain';

/** A long number of a text with the folded text around it. */
export interface NumberCandidate {
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

const BANK =
  /\b(?:stk|so tk|tk|tai khoan|vietcombank|vcb|techcombank|agribank|bidv|vietinbank|mbbank|mb bank|momo|ngan hang|chuyen khoan|chuyen .{0,24}?(?:vao|den)(?: so)?|ck vao|ck qua|ck toi|nop vao|phi .{0,16}vao so|khoan nham sang|bank)\b/g;
const IDENTITY = /\b(?:cccd|can cuoc|cmnd|cmt|chung minh|dinh danh)\b/g;
const INSURANCE =
  /\b(?:bhxh|bhyt|bao hiem|ma so|ma bh|so so|so bao|the bh|vssid|ma dinh danh bh)\b/g;
const PHONE =
  /\b(?:goi|sdt|dt|so dien thoai|dien thoai|hotline|zalo|zl|alo|lien he|lh|so may|nhan|nhan tin|phone|tel|ib|call|dau so|may|so gui tin)\b/g;
const MONEY_AFTER = /^\s*(?:d|dong|vnd|vnđ|tr|trieu|ty|ti|k|nghin|ngan|usd)\b/;
const GROUPED_MONEY = /^[1-9]\d{0,2}(?:[. ]000|\.\d{3})+$/;
const DATE = /^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}$/;
const DOCUMENT = /^\s*\/\s*(?:\p{L}|\d)/u;
const SERVICE = /^(?:1900|1800)\d{4,6}$/;
const MOBILE = /^(?:0|84)[235789]\d{8}$/;
const FOREIGN = /^\+\d{8,14}$/;

/**
 * @returns what a run of 8 to 20 digits is, judged by its shape and the nearest word before it, or
 *   `null` when it is not personal data
 */
export function classifyNumber(candidate: NumberCandidate): PersonalDataKind | null {
  const written = candidate.written.replaceAll('o', '0').replaceAll(/[li]/g, '1');
  const digits = written.replaceAll(/[^\d]/g, '');
  if (digitsTyped(candidate.written) < digits.length / 2) return null;
  if (isNotPersonal(written, candidate)) return null;
  const context = nearestContext(candidate.before);
  if (isBankAccount(digits, context)) return 'bank_account';
  if (SERVICE.test(digits)) return null;
  return classifyByShape(written, digits, context);
}

function classifyByShape(
  written: string,
  digits: string,
  context: Context | null,
): PersonalDataKind | null {
  if (isIdentity(digits, context)) return 'national_id';
  if (digits.length === 10 && context === 'insurance') return 'social_insurance_no';
  if (isPhone(written, digits)) return 'phone';
  if (context === 'phone') return /^0?[3-9]\d{8,9}$|^0\d{9}$/.test(digits) ? 'phone' : null;
  // A ten-digit number with a leading zero that no operator has is an insurance number.
  return /^0\d{9}$/.test(digits) ? 'social_insurance_no' : null;
}

/** Twelve digits since 2016; the nine of the old card only where it is named. */
function isIdentity(digits: string, context: Context | null): boolean {
  if (digits.length === 12) return context === 'identity' || digits.startsWith('0');
  return digits.length === 9 && context === 'identity';
}

function isPhone(written: string, digits: string): boolean {
  if (MOBILE.test(digits) || /^02\d{9}$/.test(digits)) return true;
  return FOREIGN.test(written.replaceAll(/[ .-]/g, ''));
}

/** 9704 opens the card numbers of Vietnamese banks. */
function isBankAccount(digits: string, context: Context | null): boolean {
  if (context === 'bank') return digits.length >= 8;
  return /^9704\d{9,15}$/.test(digits);
}

function digitsTyped(written: string): number {
  return written.replaceAll(/\D/g, '').length;
}

function isNotPersonal(written: string, { before, after }: NumberCandidate): boolean {
  if (DATE.test(written) || DOCUMENT.test(after) || /[\d/]\/$/.test(before)) return true;
  if (GROUPED_MONEY.test(written)) return true;
  return MONEY_AFTER.test(after) && !written.startsWith('0');
}

type Context = 'bank' | 'identity' | 'insurance' | 'phone';

const CONTEXTS: readonly (readonly [Context, RegExp])[] = [
  ['bank', BANK],
  ['identity', IDENTITY],
  ['insurance', INSURANCE],
  ['phone', PHONE],
];

/** The word that stands closest before the number decides. */
function nearestContext(before: string): Context | null {
  let best: Context | null = null;
  let bestAt = -1;
  for (const [context, words] of CONTEXTS) {
    for (const match of before.matchAll(words)) {
      const end = match.index + match[0].length;
      if (end > bestAt) [best, bestAt] = [context, end];
    }
  }
  return best;
}
