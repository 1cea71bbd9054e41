import { type FactView, type NarrativeView } from '#contracts';
import { type Fact } from '#domain';
import { type CurrentKnowledge } from '#enrichment';
import { toFactView } from './fact-views.js';
import { toNarrativeView } from './narrative-views.js';

/** The facts of the law and the known false stories of the moment, as screens show them. */
export class Knowledge {
  constructor(private readonly current: Pick<CurrentKnowledge, 'facts' | 'narratives'>) {}

  /** @returns whether the id names a fact or a narrative. */
  holds(id: string): boolean {
    return this.current.facts.has(id) || this.current.narratives.has(id);
  }

  /** @returns the fact as it is now, undefined for an unknown id. */
  fact(id: string): Fact | undefined {
    return this.current.facts.get(id);
  }

  /** What stands beside claims: the facts and narratives named, and the facts of the narratives. */
  evidenceFor(
    ids: readonly string[],
    day: string,
  ): { readonly facts: FactView[]; readonly narratives: NarrativeView[] } {
    const unique = [...new Set(ids)];
    const narratives = unique.flatMap((id) => this.current.narratives.get(id) ?? []);
    const factIds = new Set([...unique, ...narratives.flatMap((narrative) => narrative.facts)]);
    const facts = [...factIds].flatMap((id) => this.current.facts.get(id) ?? []);
    return {
      facts: facts.map((fact) => toFactView(fact, day)),
      narratives: narratives.map(toNarrativeView),
    };
  }
}
