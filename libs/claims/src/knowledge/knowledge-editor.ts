import {
  type Clock,
  type Fact,
  type FactVersion,
  type KnowledgeRepository,
  type KnowledgeSnapshot,
  type KnownItem,
  type KnownItems,
  type Narrative,
  type NarrativeVersion,
  type TransactionRunner,
} from '#domain';
import {
  FaultyFactsError,
  KnowledgeItemMissingError,
  StaleKnowledgeError,
  UnknownFactsError,
} from '../claims.errors.js';
import { newFaults, withChanges } from './new-faults.js';

/** Who edits, and why. */
export interface EditSignature {
  /** Name shown in the history. */
  readonly author: string;
  readonly reason: string;
}

/** A state that somebody wants to add on top of the version they saw. */
export interface Edit<T> extends EditSignature {
  readonly content: T;
  /** 0: there is no fact or narrative of this id yet. */
  readonly expectedVersion: number;
}

/** Takes a change back by ending its transaction. */
class TakenBack extends Error {
  constructor(
    readonly before: KnowledgeSnapshot,
    readonly after: KnowledgeSnapshot,
  ) {
    super('taken back');
  }
}

/** Changing facts and narratives: each change is a new version, by name and with a reason. */
export class KnowledgeEditor {
  constructor(
    private readonly knowledge: KnowledgeRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws StaleKnowledgeError when somebody else was faster, FaultyFactsError when the fact would
   * contradict another one or lacks what a fact must have
   */
  async saveFact(edit: Edit<Fact>): Promise<FactVersion> {
    return this.change(async (known) => {
      requireVersion(known.facts.get(edit.content.id), edit.expectedVersion);
      const before = contentsOf(known.facts);
      const faults = newFaults(before, withChanges(before, [edit.content]));
      if (faults.length > 0) throw new FaultyFactsError(faults);
      const { facts } = await this.append({ facts: [edit.content], narratives: [] }, edit);
      return only(facts);
    });
  }

  /** @throws StaleKnowledgeError, UnknownFactsError when it names facts that are not there */
  async saveNarrative(edit: Edit<Narrative>): Promise<NarrativeVersion> {
    return this.change(async (known) => {
      requireVersion(known.narratives.get(edit.content.id), edit.expectedVersion);
      const unknown = edit.content.facts.filter((id) => !known.facts.has(id));
      if (unknown.length > 0) throw new UnknownFactsError(unknown);
      return this.appendNarrative(edit.content, edit);
    });
  }

  /**
   * Adds a way of telling a known story; one that is known already changes nothing.
   * @throws KnowledgeItemMissingError
   */
  async addPhrasing(
    narrativeId: string,
    phrasing: string,
    signature: EditSignature,
  ): Promise<NarrativeVersion> {
    return this.change(async (known) => {
      const found = known.narratives.get(narrativeId);
      if (!found) throw new KnowledgeItemMissingError();
      const { content } = found.current;
      if (content.phrasings.some((told) => isSame(told, phrasing))) return found.current;
      const phrasings = [...content.phrasings, phrasing.normalize('NFC').trim()];
      return this.appendNarrative({ ...content, phrasings }, signature);
    });
  }

  /**
   * Makes a change and takes it back: what it would be refused for it is refused for, and nothing is
   * kept. The serial of the snapshot after it may be another one's later.
   * @param change calls this editor
   */
  async rehearse(
    change: () => Promise<{ readonly snapshot: number }>,
  ): Promise<{ readonly before: KnowledgeSnapshot; readonly after: KnowledgeSnapshot }> {
    const rehearsal = this.transactions.run(async () => {
      const { snapshot } = await change();
      const before = await this.knowledge.snapshot(snapshot - 1);
      throw new TakenBack(before, await this.knowledge.snapshot(snapshot));
    });
    return rehearsal.catch((error: unknown) => {
      if (error instanceof TakenBack) return error;
      throw error;
    });
  }

  private async change<T>(work: (known: KnownItems) => Promise<T>): Promise<T> {
    return this.transactions.run(async () => work(await this.knowledge.lockForChange()));
  }

  private async appendNarrative(
    narrative: Narrative,
    signature: EditSignature,
  ): Promise<NarrativeVersion> {
    const { narratives } = await this.append({ facts: [], narratives: [narrative] }, signature);
    return only(narratives);
  }

  private append(
    change: Parameters<KnowledgeRepository['append']>[0],
    { author, reason }: EditSignature,
  ): ReturnType<KnowledgeRepository['append']> {
    const at = this.clock.now();
    return this.knowledge.append(change, { origin: 'officer', author, reason, at });
  }
}

function requireVersion<T>(known: KnownItem<T> | undefined, expected: number): void {
  if ((known?.current.version ?? 0) !== expected) {
    throw new StaleKnowledgeError(known?.current.edit ?? null);
  }
}

function contentsOf<T>(known: ReadonlyMap<string, KnownItem<T>>): T[] {
  return [...known.values()].map(({ current }) => current.content);
}

function isSame(a: string, b: string): boolean {
  const key = (text: string): string =>
    text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return key(a) === key(b);
}

function only<T>(versions: readonly T[]): T {
  const [version] = versions;
  if (version === undefined) throw new Error('one version was appended');
  return version;
}
