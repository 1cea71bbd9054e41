import { AGREES, type Classified, STRENGTH } from './classified.js';
import { classifyByContext } from './classify-by-context.js';
import { classifyPhone } from './classify-phone.js';
import { isLabelledAccount } from './label-account.js';
import { isMeasure } from './measure-number.js';
import { type NumberCandidate } from './number-candidate.js';
import { isBankCard, isIdentity, isServiceNumber } from './number-shapes.js';

/**
 * Judges a number by its own shape first, then by the words around it: a mobile number beside the
 * word "bảo hiểm" stays a phone. Only a label ("stk", "mã số thuế") outweighs the shape.
 * @returns `null` when it is not personal data
 */
export function classifyNumber(candidate: NumberCandidate): Classified | null {
  const account = isLabelledAccount(candidate);
  const { label } = candidate.context;
  if (!isTyped(candidate)) return null;
  if (isServiceNumber(candidate.digits) && !label.has('account')) return null;
  if (label.has('other') || isMeasure(candidate)) return null;
  // Letters that touch a number leave only phones to be told with confidence.
  if (candidate.inside !== 'nothing') return classifyPhone(candidate);
  if (account) return { kind: 'bank_account', strength: STRENGTH.labelled };
  return classifyPhone(candidate) ?? classifyShape(candidate) ?? classifyByContext(candidate);
}

/** Of letters that stand for digits there are not more than of digits. */
function isTyped({ spelling, written, digits }: NumberCandidate): boolean {
  return spelling !== 'digits' || written.replaceAll(/\D/g, '').length * 2 >= digits.length;
}

function classifyShape(candidate: NumberCandidate): Classified | null {
  const { digits, context, slashed } = candidate;
  if (slashed) return null;
  const named = context.nearest.has('identity');
  if (isIdentity(digits) || (named && digits.length === 12)) {
    return { kind: 'national_id', strength: STRENGTH.shaped + (named ? AGREES : 0) };
  }
  return isCard(candidate) ? { kind: 'bank_account', strength: STRENGTH.shaped } : null;
}

/** Cards are written in fours; otherwise the check digit must be right. */
function isCard({ digits, groups, spelling }: NumberCandidate): boolean {
  if (spelling !== 'digits') return false;
  const fours = groups.length === 4 && groups.every((group) => group.digits.length === 4);
  return isBankCard(digits) || (fours && /^[45]/.test(digits));
}
