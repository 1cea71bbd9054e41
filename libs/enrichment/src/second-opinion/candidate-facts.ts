import { FactFinder } from '#claims';
import { type CandidateFact, type Claim, type Fact } from '#domain';
import { type CurrentKnowledge } from '../current-knowledge.js';

/** What candidates are chosen from. */
export type Known = Pick<CurrentKnowledge, 'facts' | 'narratives'>;

const MOST_CANDIDATES = 8;

/** Chooses the facts that an outside model may choose from. */
export class CandidateFacts {
  private finder: { readonly of: Known['facts']; readonly facts: FactFinder } | null = null;

  constructor(private readonly known: Known) {}

  /**
   * @param words of the claim
   * @returns what our own rules thought of, then what is worded alike; never an unusable fact
   */
  of(claim: Claim, words: string): CandidateFact[] {
    const { facts, narratives } = this.known;
    const ids = claim.evidence.flatMap(({ factId, narrativeId }) => [
      ...(factId === null ? [] : [factId]),
      ...(narrativeId === null ? [] : (narratives.get(narrativeId)?.facts ?? [])),
    ]);
    const named = ids.flatMap((id) => facts.get(id) ?? []).filter(({ usable }) => usable);
    const alike = this.currentFinder().find(words, MOST_CANDIDATES);
    return [...new Set([...named, ...alike])].slice(0, MOST_CANDIDATES).map(toCandidate);
  }

  /** Built when first asked, and anew when the fact base has changed. */
  private currentFinder(): FactFinder {
    const { facts } = this.known;
    if (this.finder?.of !== facts) {
      const usable = [...facts.values()].filter((fact) => fact.usable);
      this.finder = { of: facts, facts: new FactFinder(usable) };
    }
    return this.finder.facts;
  }
}

function toCandidate(fact: Fact): CandidateFact {
  const { id, statement, conditions, validFrom, validTo, legalBasis } = fact;
  const [first] = legalBasis;
  const citation = first ? [first.document, first.locator].filter(Boolean).join(', ') : null;
  return { id, statement: statement.normalize('NFC'), conditions, validFrom, validTo, citation };
}
