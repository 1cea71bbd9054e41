import { type Claim, overlap, VERDICTS } from '#domain';

/**
 * Of claims that overlap keeps the most serious one, then one that tells a known story, then the
 * surest, then the shortest.
 * @returns claims in the order of the text
 */
export function selectClaims(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims.toSorted(byWeight)) {
    if (!kept.some((other) => overlap(claim, other))) kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function byWeight(a: Claim, b: Claim): number {
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    Number(tellsStory(b)) - Number(tellsStory(a)) ||
    b.confidence - a.confidence ||
    a.end - a.start - (b.end - b.start)
  );
}

function tellsStory({ evidence }: Claim): boolean {
  return evidence.some(({ narrativeId }) => narrativeId !== null);
}
