import { type Classified, STRENGTH } from './classified.js';
import { type DigitGroup } from './digit-groups.js';
import { isRound } from './measure-number.js';
import { type NumberCandidate } from './number-candidate.js';
import { isInsuranceNumber, isOldMobile, opensLikeIdentity } from './number-shapes.js';

/** Without the leading zero, without the area code, or with a zero no operator has. */
const LABELLED_PHONE = /^[35789]\d{8}$|^[2-8]\d{7}$|^0[1-9]\d{8}$/;
const MOST_GROUPS = 5;
const SHORTEST_NEAR_BANK = 8;
const SHORTEST_NEAR_TRANSFER = 10;

type Rule = readonly [test: (candidate: NumberCandidate) => boolean, found: Classified];

/** The first that holds decides. */
const RULES: readonly Rule[] = [
  [isOldIdentity, { kind: 'national_id', strength: STRENGTH.near }],
  [isInsurance, { kind: 'social_insurance_no', strength: STRENGTH.near }],
  [isLabelledPhone, { kind: 'phone', strength: STRENGTH.near }],
  [isNearAccount, { kind: 'bank_account', strength: STRENGTH.likely }],
  [isBareIdentity, { kind: 'national_id', strength: STRENGTH.bare }],
  [isBareInsurance, { kind: 'social_insurance_no', strength: STRENGTH.bare }],
];

/** @returns what a number without a shape of its own is by the words around it */
export function classifyByContext(candidate: NumberCandidate): Classified | null {
  if (candidate.spelling !== 'digits' || candidate.slashed) return null;
  return RULES.find(([test]) => test(candidate))?.[1] ?? null;
}

/** The nine digits of the old card, only where it is named. */
function isOldIdentity({ digits, context }: NumberCandidate): boolean {
  return digits.length === 9 && context.nearest.has('identity');
}

function isInsurance({ digits, context, behind }: NumberCandidate): boolean {
  if (digits.length !== 10 || isRound(digits)) return false;
  if (context.label.has('insurance') || context.book === 'label') return true;
  if (!isInsuranceNumber(digits)) return false;
  const { before } = context;
  if (before.has('insurance') || before.has('insurance-number')) return true;
  return behind.has('insurance') || context.book !== null;
}

/** Twelve digits with a leading zero. */
function isBareIdentity({ digits, groups }: NumberCandidate): boolean {
  return opensLikeIdentity(digits) && isWrittenWhole(groups);
}

/** Ten digits with a leading zero that no operator has. */
function isBareInsurance({ digits, groups }: NumberCandidate): boolean {
  return digits.startsWith('0') && digits.length === 10 && isWrittenWhole(groups);
}

/** In as few groups as people write, none of which is a year. */
function isWrittenWhole(groups: readonly DigitGroup[]): boolean {
  const years = groups.some(({ digits }) => /^(?:19|20)\d\d$/.test(digits));
  return groups.length <= MOST_GROUPS && !(years && groups.length > 1);
}

function isLabelledPhone({ digits, context }: NumberCandidate): boolean {
  if (isOldMobile(digits)) return context.before.has('phone') || context.before.size === 0;
  return context.label.has('phone') && LABELLED_PHONE.test(digits);
}

function isNearAccount({ digits, context: { before } }: NumberCandidate): boolean {
  if (digits.length < SHORTEST_NEAR_BANK || isRound(digits)) return false;
  if (before.has('account') || before.has('bank')) return true;
  return before.has('transfer') && digits.length >= SHORTEST_NEAR_TRANSFER;
}
