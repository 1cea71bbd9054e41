import { isRound } from './measure-number.js';
import { type NumberCandidate } from './number-candidate.js';
import { isIdentity, isMobile } from './number-shapes.js';

const SHORTEST = 6;
const SHORTEST_BY_BANK = 8;
const SHORTEST_BY_TRANSFER = 9;

/**
 * Whether words label the number as an account: "stk …", a bank's name right before or behind it,
 * "chuyển vào …".
 */
export function isLabelledAccount(candidate: NumberCandidate): boolean {
  const { digits, context, spelling, slashed } = candidate;
  if (digits.length < SHORTEST || spelling === 'mixed' || slashed) return false;
  return context.label.has('account') || isNamedAccount(candidate) || isTransferTo(candidate);
}

function isNamedAccount({ digits, context, behind }: NumberCandidate): boolean {
  if (digits.length < SHORTEST_BY_BANK || isRound(digits)) return false;
  if (context.label.has('bank')) return true;
  if (!behind.has('bank')) return false;
  return !context.label.has('phone') || !isMobile(digits);
}

function isTransferTo({ digits, context }: NumberCandidate): boolean {
  if (!context.label.has('transfer') || digits.length < SHORTEST_BY_TRANSFER) return false;
  return !isRound(digits) && !isMobile(digits) && !isIdentity(digits);
}
