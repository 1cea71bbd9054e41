import { type Claim, type Evidence } from '#domain';
import { type FraudVerdict } from './fraud-sign.js';

/** @param evidence what the claim rests on, best first */
export function fraudClaim(verdict: FraudVerdict, evidence: readonly Evidence[]): Claim {
  const { start, end, confidence, signs, reason } = verdict;
  return {
    start,
    end,
    verdict: 'scam',
    confidence,
    evidence,
    rule: 'scam-signal',
    triggers: signs.map(({ signal }) => signal),
    reason,
  };
}
