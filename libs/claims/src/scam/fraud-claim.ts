import { type Claim, type Evidence, overlap, type Span } from '#domain';
import { type FraudSign, type FraudVerdict } from './fraud-sign.js';

/**
 * @param evidence what the claim rests on, best first
 * @param day ISO day of the post
 */
export function fraudClaim(
  verdict: FraudVerdict,
  evidence: readonly Evidence[],
  day: string,
): Claim {
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
    explanation: {
      ...{ frame: null, days: [day], mistaken: null, alternatives: [], story: null },
      reliesOn: evidence[0]?.factId ?? null,
      fraudSigns: namesOf(signs),
    },
  };
}

/** @returns the names of the signs of fraud in a stretch, each once */
export function fraudSignsIn(span: Span, signs: readonly FraudSign[]): string[] {
  return namesOf(signs.filter((sign) => sign.role !== 'shield' && overlap(sign, span)));
}

function namesOf(signs: readonly FraudSign[]): string[] {
  return [...new Set(signs.map(({ signal }) => signal))];
}
