import { type Fact } from './fact.js';
import {
  type FactVersion,
  type KnowledgeChange,
  type KnowledgeEdit,
  type KnowledgeSnapshot,
  type KnowledgeVersion,
  type NarrativeVersion,
  type SeedDifference,
} from './knowledge.js';
import { type Narrative } from './narrative.js';

/** A fact or narrative as it is now, and as the files last brought it (null: never). */
export interface KnownItem<T> {
  readonly current: KnowledgeVersion<T>;
  readonly lastSeed: T | null;
}

/** Everything that is known now, by id, in the order in which it became known. */
export interface KnownItems {
  readonly facts: ReadonlyMap<string, KnownItem<Fact>>;
  readonly narratives: ReadonlyMap<string, KnownItem<Narrative>>;
}

/** What a change became; versions in the order of the change. */
export interface AppendedKnowledge {
  readonly serial: number;
  readonly facts: readonly FactVersion[];
  readonly narratives: readonly NarrativeVersion[];
}

/** Keeps every version of the facts and narratives, and the snapshots they make up. */
export abstract class KnowledgeRepository {
  /** @returns the newest snapshot's serial, 0 before the first; cheap enough to ask every second. */
  abstract latestSerial(): Promise<number>;

  /** @returns what was known with the snapshot, in the order in which it became known. */
  abstract snapshot(serial: number): Promise<KnowledgeSnapshot>;

  /**
   * Takes the one lock under which knowledge is changed; it is held until the transaction ends.
   * @throws Error outside of a transaction
   */
  abstract lockForChange(): Promise<KnownItems>;

  /**
   * Adds one version of each fact and narrative of the change, and the snapshot that holds them.
   * To be called under the lock.
   */
  abstract append(change: KnowledgeChange, edit: KnowledgeEdit): Promise<AppendedKnowledge>;

  /** Replaces the list of what the files tell otherwise. To be called under the lock. */
  abstract replaceSeedDifferences(differences: readonly SeedDifference[]): Promise<void>;

  abstract seedDifferences(): Promise<SeedDifference[]>;
}
