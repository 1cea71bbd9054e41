/** Posts whose document must be read anew, and the version that this reading has. */
export interface OutboxBatch {
  /** Each post once, the longest waiting first. */
  readonly postIds: readonly string[];
  readonly version: number;
}

export interface OutboxLag {
  readonly waiting: number;
  readonly oldestAt: Date | null;
}

/**
 * Which posts the index does not know yet as they are. Entries are written by the repositories, in
 * the statement that changes what a document says.
 */
export abstract class SearchOutbox {
  /**
   * Works the entries that wait longest; they are gone when the work resolves and stay when it
   * throws. One process at a time, so a post's later reading is never overtaken by an earlier one.
   * @param limit entries at most.
   * @returns how many entries were worked, or null while another process is at it.
   */
  abstract drain(
    limit: number,
    work: (batch: OutboxBatch) => Promise<void>,
  ): Promise<number | null>;

  /** Adds every analysed post. @returns how many. */
  abstract fill(): Promise<number>;

  /**
   * @returns the posts with an analysis in the order of their ids, after one (null: from the
   * first) and up to one, as a batch to be read; empty at the end.
   */
  abstract nextAnalyzed(after: string | null, last: string, limit: number): Promise<OutboxBatch>;

  /** @returns the id of the last post with an analysis, null when there is none. */
  abstract lastAnalyzed(): Promise<string | null>;

  /**
   * Rebuilds the index by the work given, which hands over what {@link nextAnalyzed} reads; one
   * process at a time.
   * @returns what the work returns, or null while another process is at it.
   */
  abstract rebuildAlone<T>(work: () => Promise<T>): Promise<T | null>;

  abstract lag(): Promise<OutboxLag>;
}
