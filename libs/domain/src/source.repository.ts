import {
  type Source,
  type SourceActivity,
  type SourceDefinition,
  type SourceFailure,
  type SourceHealth,
  type SourceKind,
  type SourceSet,
} from './source.js';

/** How a run ended and when the source is due again. */
export interface RunResult {
  readonly health: SourceHealth;
  readonly finishedAt: Date;
  readonly nextRunAt: Date | null;
  readonly intervalSeconds: number;
  readonly newPosts: number;
  readonly failure: SourceFailure | null;
}

/** Keeps the sources, whose turn it is, and how their last runs went. */
export abstract class SourceRepository {
  /**
   * Makes the watched list equal to the definitions: inserts, updates and enables them, disables
   * every other source of the sets `trial`, `real` and `custom`. State is kept.
   */
  abstract synchronize(definitions: readonly SourceDefinition[], now: Date): Promise<void>;

  /** Inserts one definition if it is unknown (the source that imports belong to). */
  abstract ensure(definition: SourceDefinition, now: Date): Promise<void>;

  abstract list(): Promise<Source[]>;

  abstract findById(id: string): Promise<Source | null>;

  /** @returns the kind of each source that is known, by its id. */
  abstract kindsOf(ids: readonly string[]): Promise<ReadonlyMap<string, SourceKind>>;

  /** @returns ids of enabled sources that are due, locked in the current transaction. */
  abstract lockDue(now: Date, limit: number): Promise<string[]>;

  /** Marks sources as handed to the queue: not due again before the instant. */
  abstract postpone(ids: readonly string[], until: Date): Promise<void>;

  /** Makes a source due now. @returns false when it is unknown or not enabled. */
  abstract requestRun(id: string, now: Date): Promise<boolean>;

  /**
   * Takes the run of a source for one worker, so that two never crawl it at once.
   * @returns false while another worker's lease is live.
   */
  abstract takeRun(id: string, token: string, now: Date, until: Date): Promise<boolean>;

  /** Prolongs a run that is held. @returns false when the lease was lost. */
  abstract extendRun(id: string, token: string, until: Date): Promise<boolean>;

  /** Ends a run that is held and stores how it went; no effect when the lease was lost. */
  abstract finishRun(id: string, token: string, result: RunResult): Promise<void>;

  /** @returns posts in all, flagged ones and new ones by day, per source. */
  abstract activity(now: Date): Promise<SourceActivity[]>;

  /** @returns the set whose sources are enabled now, null on an empty database. */
  abstract watchedSet(): Promise<SourceSet | null>;
}
