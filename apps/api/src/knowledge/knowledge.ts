import { type EvidenceFact, type NarrativeView } from '#contracts';
import {
  type Fact,
  type FactBaseRepository,
  type FactVersion,
  type KnowledgeVersion,
  type Narrative,
  versionIn,
} from '#domain';
import { type CurrentKnowledge } from '#enrichment';
import { toFactView } from './fact-views.js';
import { toNarrativeView } from './narrative-views.js';

/** When claims were judged: the day of their post, and the snapshot that was known then. */
export interface JudgedWhen {
  /** ISO day. */
  readonly day: string;
  /** Null: not recorded; the newest counts. */
  readonly knowledge: number | null;
}

/** The facts of the law and the known false stories, as screens show them beside claims. */
export class Knowledge {
  constructor(
    private readonly current: Pick<CurrentKnowledge, 'facts' | 'narratives'>,
    private readonly facts: Pick<FactBaseRepository, 'versionsOfFacts'>,
  ) {}

  /** @returns whether the id names a fact or a narrative. */
  holds(id: string): boolean {
    return this.current.facts.has(id) || this.current.narratives.has(id);
  }

  /** @returns the fact as it is now, undefined for an unknown id. */
  fact(id: string): Fact | undefined {
    return this.current.facts.get(id);
  }

  /** @returns the narrative as it is now, undefined for an unknown id. */
  narrative(id: string): Narrative | undefined {
    return this.current.narratives.get(id);
  }

  /**
   * What stands beside claims: the facts and narratives named, and the facts of the narratives.
   * Facts come in the version that the claims were judged by.
   */
  async evidenceFor(
    ids: readonly string[],
    when: JudgedWhen,
  ): Promise<{ readonly facts: EvidenceFact[]; readonly narratives: NarrativeView[] }> {
    const unique = [...new Set(ids)];
    const narratives = unique.flatMap((id) => this.current.narratives.get(id) ?? []);
    const factIds = new Set([...unique, ...narratives.flatMap((narrative) => narrative.facts)]);
    const named = [...factIds].filter((id) => this.current.facts.has(id));
    const versions = named.length === 0 ? [] : await this.facts.versionsOfFacts(named);
    const byFact = Map.groupBy(versions, ({ content }) => content.id);
    return {
      facts: named.flatMap((id) => evidenceFact(byFact.get(id) ?? [], when) ?? []),
      narratives: narratives.map(toNarrativeView),
    };
  }
}

/** A fact that came later than the snapshot is shown as it is now. */
function evidenceFact(
  versions: readonly FactVersion[],
  { day, knowledge }: JudgedWhen,
): EvidenceFact | null {
  const newest = newestOf(versions);
  if (newest === null) return null;
  const known = (knowledge === null ? null : versionIn(versions, knowledge)) ?? newest;
  return {
    ...toFactView(known.content, day),
    version: known.version,
    changedSince: known.version < newest.version,
  };
}

function newestOf<T>(versions: readonly KnowledgeVersion<T>[]): KnowledgeVersion<T> | null {
  return versions.toSorted((a, b) => b.version - a.version)[0] ?? null;
}
