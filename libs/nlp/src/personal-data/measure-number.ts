import { type DigitGroup } from './digit-groups.js';
import { type NumberCandidate } from './number-candidate.js';
import { isMobile } from './number-shapes.js';

const UNIT = '(?![\\p{L}\\d])';
const MONEY = new RegExp(
  `^\\s?(?:đ|d|đồng|vnđ|vnd|tr|triệu|trieu|tỷ|ty|tỉ|ti|k|nghìn|nghin|ngàn(?! hàng)|ngan(?! hang)|` +
    `usd|người|nguoi|lượt|luot)${UNIT}`,
  'u',
);
/** Without diacritics "dong" may be "đóng" (pay) as well; round numbers are amounts. */
const BARE_DONG = new RegExp(`^\\s?dong${UNIT}`, 'u');
const GROUPED_MONEY = /^[1-9]\d{0,2}(?:[. ]\d{3})+$/;
const ROUND = /0000$/;
/** Days ("01.07.2025") and months ("05.2016"), also from one to another. */
const DATES = /^(?:\d{1,2}[.-]){1,2}(?:19|20)\d\d(?:[^\d]{1,5}(?:\d{1,2}[.-]){1,2}(?:19|20)\d\d)?$/;
const DATE_INSIDE = /(?<!\d)\d{1,2}([.-])\d{1,2}\1(?:19|20)\d\d(?!\d)/;
const LEAST_COUNTED = 4;
const LAST_DAY = 31;
const YEAR = /^(?:19|20)\d\d$/;
const DOCUMENT = /^\s?\/\s?[\p{L}\d]/u;

/** Whether a number is an amount, a date, years, a count or the number of a document. */
export function isMeasure(candidate: NumberCandidate): boolean {
  const { written, after, digits, groups } = candidate;
  if (DATES.test(written) || groups.every((group) => YEAR.test(group.digits))) return true;
  if (isCount(groups) || (groups.length > 1 && DATE_INSIDE.test(written))) return true;
  if (DOCUMENT.test(after) && !isMobile(digits)) return true;
  return !digits.startsWith('0') && isAmount(candidate);
}

/** Days, months or counters in their order: "08 09 10 11 12". */
function isCount(groups: readonly DigitGroup[]): boolean {
  if (groups.length < LEAST_COUNTED) return false;
  return groups.every(({ digits }, at) => {
    const before = Number(groups[at - 1]?.digits ?? -1);
    return digits.length <= 2 && Number(digits) > before && Number(digits) <= LAST_DAY;
  });
}

/** Ends like an amount: four zeros or more. */
export function isRound(digits: string): boolean {
  return ROUND.test(digits);
}

function isAmount({ written, after, digits, context }: NumberCandidate): boolean {
  if (context.label.has('account')) return false;
  if (MONEY.test(after) || (BARE_DONG.test(after) && digits.endsWith('00'))) return true;
  return GROUPED_MONEY.test(written) && context.label.size === 0 && !isMobile(digits);
}
