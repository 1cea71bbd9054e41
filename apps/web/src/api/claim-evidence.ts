import { type EvidenceFact, type ExplainedClaim, type NarrativeView } from '#contracts';

interface Knowledge {
  readonly facts: readonly EvidenceFact[];
  readonly narratives: readonly NarrativeView[];
}

function present(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** What a claim rests on: its narratives, and the facts it names or its narratives name. */
export function evidenceOf(claim: ExplainedClaim, known: Knowledge) {
  const narrativeIds = present(claim.evidence.map((reference) => reference.narrativeId));
  const narratives = known.narratives.filter(({ id }) => narrativeIds.includes(id));
  const named = present(claim.evidence.map((reference) => reference.factId));
  const factIds = present([...named, ...narratives.flatMap((narrative) => narrative.facts)]);
  const facts = factIds.flatMap((id) => known.facts.filter((fact) => fact.id === id));
  return { named, facts, narratives };
}

/** Claims numbered from 1 in the order of the text, as marks on it. */
export function marksOf(claims: readonly ExplainedClaim[]) {
  return claims.map(({ start, end, verdict }, index) => ({
    number: index + 1,
    start,
    end,
    verdict,
  }));
}
