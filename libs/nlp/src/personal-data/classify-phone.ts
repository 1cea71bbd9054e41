import { AGREES, type Classified, STRENGTH } from './classified.js';
import { type NumberCandidate } from './number-candidate.js';
import { isInsuranceNumber, isLandline, isMobile } from './number-shapes.js';

const FOREIGN_LEAST = 8;
const FOREIGN_MOST = 14;

/** @returns a phone by its shape: mobile, landline with its area, or foreign with a plus sign */
export function classifyPhone(candidate: NumberCandidate): Classified | null {
  const { digits, context, spelling, slashed, inside } = candidate;
  if (inside === 'address') return null;
  const strength = STRENGTH.shaped + (context.nearest.has('phone') ? AGREES : 0);
  if (isMobile(digits)) {
    return isCutAsPhone(candidate) ? mobileOrInsurance(candidate, strength) : null;
  }
  if (slashed || spelling === 'mixed') return null;
  const known = isForeign(candidate) || (isLandline(digits) && !isSwitchboard(candidate));
  return known ? { kind: 'phone', strength } : null;
}

/** Vietnam's 84 without a plus sign stands by itself or in one with all the digits. */
function isCutAsPhone({ digits, groups, plus, context }: NumberCandidate): boolean {
  if (plus || digits.startsWith('0') || context.label.has('phone')) return true;
  return groups.length === 1 || groups[0]?.digits === '84';
}

/** Tuyên Quang's insurance numbers open with 08, as mobile numbers do: there a label decides. */
function mobileOrInsurance({ digits, context }: NumberCandidate, strength: number): Classified {
  const labelled = context.label.has('insurance') && context.before.has('insurance-number');
  return labelled && isInsuranceNumber(digits)
    ? { kind: 'social_insurance_no', strength: STRENGTH.shaped + AGREES }
    : { kind: 'phone', strength };
}

function isForeign({ digits, plus }: NumberCandidate): boolean {
  return plus && digits.length >= FOREIGN_LEAST && digits.length <= FOREIGN_MOST;
}

/** The landline of an agency that is given as its hotline is nobody's own. */
function isSwitchboard({ context }: NumberCandidate): boolean {
  return context.before.has('agency') && context.before.has('hotline');
}
