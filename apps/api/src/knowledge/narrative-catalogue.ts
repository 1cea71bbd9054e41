import { Injectable } from '@nestjs/common';
import { type NarrativeDetail, type NarrativePageView } from '#contracts';
import { KnowledgeItemMissingError } from '#claims';
import {
  EvidenceUseRepository,
  FactBaseRepository,
  KnowledgeRepository,
  type Narrative,
  type NarrativeQuery,
} from '#domain';
import { toNarrativeContent, toNarrativeItem } from './narrative-views.js';
import { postsRestingOn, toReliedOn, toVersionView } from './version-view.js';

/** The known false stories as their screen shows them. */
@Injectable()
export class NarrativeCatalogue {
  constructor(
    private readonly facts: FactBaseRepository,
    private readonly uses: EvidenceUseRepository,
    private readonly knowledge: KnowledgeRepository,
  ) {}

  async page(query: NarrativeQuery): Promise<NarrativePageView> {
    const { items, total, nextCursor } = await this.facts.narratives(query);
    const differing = await this.differingNarratives();
    return {
      items: items.map((version) => toNarrativeItem(version, differing.has(version.content.id))),
      total,
      nextCursor,
    };
  }

  /** @throws KnowledgeItemMissingError */
  async find(narrativeId: string): Promise<NarrativeDetail> {
    const versions = await this.facts.versionsOfNarrative(narrativeId);
    const [newest] = versions;
    if (!newest) throw new KnowledgeItemMissingError();
    const uses = await this.uses.usesOf(narrativeId);
    const differing = await this.differingNarratives();
    const seed = differing.get(narrativeId) ?? null;
    return {
      ...toNarrativeItem(newest, differing.has(narrativeId)),
      content: toNarrativeContent(newest.content),
      seed: seed && toNarrativeContent(seed),
      reliedOn: toReliedOn(uses, await this.uses.decisionsNaming(narrativeId)),
      versions: versions.map((version) => ({
        ...toVersionView(version),
        content: toNarrativeContent(version.content),
        reliedOnPosts: postsRestingOn(version, versions, uses),
      })),
    };
  }

  private async differingNarratives(): Promise<Map<string, Narrative | null>> {
    const differences = await this.knowledge.seedDifferences();
    return new Map(
      differences.flatMap(({ kind, id, seed }) =>
        kind === 'narrative' ? [[id, seed as Narrative | null] as const] : [],
      ),
    );
  }
}
