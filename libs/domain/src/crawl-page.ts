/** What the crawler remembers of an address, so that the next visit costs as little as it can. */
export interface CrawlPage {
  readonly sourceId: string;
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the body last read; decides when a server always answers 200. */
  readonly contentHash: string | null;
  readonly visitedAt: Date;
  /** Not to be fetched again before this; null: only when a listing says it changed. */
  readonly nextVisitAt: Date | null;
  readonly failures: number;
  /** Where the next visit goes on, in the connector's own words (e.g. last post of a thread). */
  readonly cursor: Readonly<Record<string, string | number | null>>;
}

/** Keeps the pages of the frontier. */
export abstract class CrawlPageRepository {
  /** @returns the known pages among the addresses, by address. */
  abstract findByUrls(sourceId: string, urls: readonly string[]): Promise<Map<string, CrawlPage>>;

  /** Inserts or replaces pages. Joins the current transaction. */
  abstract saveBatch(pages: readonly CrawlPage[]): Promise<void>;
}
