import { setTimeout as wait } from 'node:timers/promises';
import {
  type Fact,
  type KnowledgeRepository,
  type KnowledgeSnapshot,
  type Narrative,
} from '#domain';
import { KnowledgeMissingError } from './enrichment.errors.js';

/** How soon a change of the fact base reaches every process. */
const LOOK_MS = 5_000;

/** The newest facts and narratives, held in memory and told to whoever works with them. */
export class CurrentKnowledge {
  private readonly listeners: ((snapshot: KnowledgeSnapshot) => Promise<void>)[] = [];
  private refreshing: Promise<void> | null = null;
  /** Serial of the snapshot that every listener has taken over. */
  private told: number | null;
  private held: {
    readonly snapshot: KnowledgeSnapshot;
    readonly facts: ReadonlyMap<string, Fact>;
    readonly narratives: ReadonlyMap<string, Narrative>;
  };

  private constructor(
    private readonly repository: KnowledgeRepository,
    snapshot: KnowledgeSnapshot,
  ) {
    this.held = byId(snapshot);
    this.told = snapshot.serial;
  }

  /** @throws KnowledgeMissingError when the database has not been seeded */
  static async load(repository: KnowledgeRepository): Promise<CurrentKnowledge> {
    const serial = await repository.latestSerial();
    if (serial === 0) throw new KnowledgeMissingError();
    return new CurrentKnowledge(repository, await repository.snapshot(serial));
  }

  get snapshot(): KnowledgeSnapshot {
    return this.held.snapshot;
  }

  get facts(): ReadonlyMap<string, Fact> {
    return this.held.facts;
  }

  get narratives(): ReadonlyMap<string, Narrative> {
    return this.held.narratives;
  }

  /** @param listener is told of every newer snapshot, one at a time */
  onChange(listener: (snapshot: KnowledgeSnapshot) => Promise<void>): void {
    this.listeners.push(listener);
  }

  /** Looks for a newer snapshot (one look-up in an index) and takes it over. */
  async refresh(): Promise<void> {
    this.refreshing ??= this.takeNewest().finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  /**
   * Looks for newer snapshots until the signal.
   * @param tell is given a failure once, not again while it lasts
   */
  async follow(signal: AbortSignal, tell: (error: unknown) => void): Promise<void> {
    let failing = false;
    for (;;) {
      await wait(LOOK_MS, null, { signal }).catch(() => null);
      if (signal.aborted) return;
      try {
        await this.refresh();
        failing = false;
      } catch (error) {
        if (!failing) tell(error);
        failing = true;
      }
    }
  }

  private async takeNewest(): Promise<void> {
    const serial = await this.repository.latestSerial();
    if (serial !== this.held.snapshot.serial) {
      this.held = byId(await this.repository.snapshot(serial));
    }
    if (serial === this.told) return;
    for (const listener of this.listeners) await listener(this.held.snapshot);
    // Last, so that a listener that failed is told again.
    this.told = serial;
  }
}

function byId(snapshot: KnowledgeSnapshot) {
  return {
    snapshot,
    facts: new Map(snapshot.facts.map((fact) => [fact.id, fact])),
    narratives: new Map(snapshot.narratives.map((narrative) => [narrative.id, narrative])),
  };
}
