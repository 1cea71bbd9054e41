import { type FactView, type NarrativeView } from '#contracts';
import { type Fact, holdsOn, type Narrative } from '#domain';

/** The facts of the law and the known false stories, as screens show them. */
export class Knowledge {
  private readonly facts: ReadonlyMap<string, Fact>;
  private readonly narratives: ReadonlyMap<string, Narrative>;

  constructor(facts: readonly Fact[], narratives: readonly Narrative[]) {
    this.facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.narratives = new Map(narratives.map((narrative) => [narrative.id, narrative]));
  }

  /** @returns whether the id names a fact or a narrative. */
  holds(id: string): boolean {
    return this.facts.has(id) || this.narratives.has(id);
  }

  /** @returns the fact as of an ISO day, null when there is none of this id. */
  fact(id: string, day: string): FactView | null {
    const fact = this.facts.get(id);
    if (!fact) return null;
    return {
      id: fact.id,
      statement: fact.statement,
      value: fact.value,
      conditions: fact.conditions,
      validFrom: fact.validFrom,
      validTo: fact.validTo,
      previous: fact.previous,
      legalBasis: fact.legalBasis.map(({ document, locator }) => ({ document, locator })),
      sources: [...fact.sources],
      usable: fact.usable,
      inForce: holdsOn(fact, day),
    };
  }

  /** What stands beside claims: the facts and narratives named, and the facts of the narratives. */
  evidenceFor(
    ids: readonly string[],
    day: string,
  ): { readonly facts: FactView[]; readonly narratives: NarrativeView[] } {
    const unique = [...new Set(ids)];
    const narratives = unique.flatMap((id) => this.narratives.get(id) ?? []);
    const factIds = new Set([...unique, ...narratives.flatMap((narrative) => narrative.facts)]);
    return {
      facts: [...factIds].flatMap((id) => this.fact(id, day) ?? []),
      narratives: narratives.map(toNarrativeView),
    };
  }
}

function toNarrativeView(narrative: Narrative): NarrativeView {
  const { id, title, correction, facts, harm } = narrative;
  return { id, title, correction, facts: [...facts], harm };
}
