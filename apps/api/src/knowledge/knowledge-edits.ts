import { Injectable } from '@nestjs/common';
import { type FactContent, type NarrativeContent } from '#contracts';
import { impactOf, KnowledgeEditor } from '#claims';
import { EvidenceUseRepository, KnowledgeRepository, type User } from '#domain';
import { CurrentKnowledge } from '#enrichment';
import { hidePersonalData } from '../posts/hide-personal-data.js';
import { readFactContent } from './fact-views.js';
import { readNarrativeContent } from './narrative-views.js';

/** What somebody hands in on top of the version they saw. */
export interface HandedIn<T> {
  readonly expectedVersion: number;
  readonly reason: string;
  readonly content: T;
}

/** Changes of the fact base: this process knows them at once, the others within seconds. */
@Injectable()
export class KnowledgeEdits {
  constructor(
    private readonly editor: KnowledgeEditor,
    private readonly current: CurrentKnowledge,
    private readonly knowledge: KnowledgeRepository,
    private readonly uses: EvidenceUseRepository,
  ) {}

  /**
   * @returns how many posts' analyses the change may turn
   * @throws InvalidFactError, FaultyFactsError, StaleKnowledgeError
   */
  async saveFact(id: string, edit: HandedIn<FactContent>, user: User): Promise<number> {
    const content = readFactContent(id, edit.content);
    const { expectedVersion, reason } = edit;
    const author = user.displayName;
    const saved = await this.editor.saveFact({ content, expectedVersion, reason, author });
    return this.takeOver(saved.snapshot);
  }

  /**
   * @returns how many posts' analyses the change may turn
   * @throws UnknownFactsError, StaleKnowledgeError
   */
  async saveNarrative(id: string, edit: HandedIn<NarrativeContent>, user: User): Promise<number> {
    const content = readNarrativeContent(id, edit.content, this.current.narratives.get(id));
    const { expectedVersion, reason } = edit;
    const author = user.displayName;
    const saved = await this.editor.saveNarrative({ content, expectedVersion, reason, author });
    return this.takeOver(saved.snapshot);
  }

  /** @throws KnowledgeItemMissingError */
  async addPhrasing(id: string, phrasing: string, reason: string, user: User): Promise<void> {
    const author = user.displayName;
    await this.editor.addPhrasing(id, hidePersonalData(phrasing), { author, reason });
    await this.current.refresh();
  }

  private async takeOver(snapshot: number): Promise<number> {
    await this.current.refresh();
    const before = await this.knowledge.snapshot(snapshot - 1);
    const after = await this.knowledge.snapshot(snapshot);
    return this.uses.countAffected(impactOf(before, after));
  }
}
