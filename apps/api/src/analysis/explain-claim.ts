import { type ExplainedClaim } from '#contracts';
import { describeRule } from '#claims';
import { type Claim, type Evidence } from '#domain';
import { type ExplanationViews } from './explanation-views.js';

/** A claim with its words and why the machine suggests its verdict. */
export function explainClaim(
  claim: Claim,
  text: string,
  explanation: ReturnType<ExplanationViews['show']>,
): ExplainedClaim {
  return {
    text: text.slice(claim.start, claim.end),
    start: claim.start,
    end: claim.end,
    verdict: claim.verdict,
    // Four decimals, as in predictions.
    confidence: Math.round(claim.confidence * 10_000) / 10_000,
    evidence: claim.evidence.map(toReference),
    rule: claim.rule,
    ruleWords: describeRule(claim.rule),
    triggers: [...claim.triggers],
    reason: claim.reason,
    secondOpinion: null,
    explanation,
  };
}

/** @returns ids of the facts and narratives that claims rest on or come near to. */
export function evidenceIdsOf(claims: readonly Claim[]): string[] {
  return claims
    .flatMap(({ evidence, explanation }) => [
      ...evidence.flatMap(({ factId, narrativeId }) => [factId, narrativeId]),
      explanation?.mistaken ?? null,
    ])
    .filter((id) => id !== null);
}

function toReference({ factId, narrativeId }: Evidence): ExplainedClaim['evidence'][number] {
  return {
    ...(factId !== null && { factId }),
    ...(narrativeId !== null && { narrativeId }),
  };
}
