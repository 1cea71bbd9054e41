import {
  type CollectedPost,
  type CrawlPage,
  type SourceDefinition,
  type SourceKind,
} from '#domain';
import { type BodyKind } from '../fetch/guarded-fetcher.js';
import { type WebAnswer } from '../pace/polite-web.js';

/** Posts and the pages they came from, to be saved together or not at all. */
export interface CollectedBatch {
  readonly posts: readonly CollectedPost[];
  readonly pages: readonly CrawlPage[];
}

export interface GetOptions {
  readonly kind: BodyKind;
  /** The last visit: makes the request conditional. */
  readonly known?: CrawlPage | null;
  readonly accept?: string;
  readonly api?: { readonly bearerToken: string };
}

/** A post as read, before the author's name is hashed away. */
export interface ReadPost {
  readonly externalId: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly replyTo: string | null;
  readonly publishedAt: Date;
  readonly author: string | null;
}

export interface PageOutcome {
  readonly nextVisitAt: Date | null;
  readonly cursor?: CrawlPage['cursor'];
  /** Replaces the hash of the body where bodies differ on every visit (tokens, counters). */
  readonly contentHash?: string;
}

/** What a connector may ask and say during one run. */
export interface CollectContext {
  readonly source: SourceDefinition;
  /** Nothing published before this is collected. */
  readonly since: Date;
  /** The moment of collection. */
  now(): Date;
  /** Gets a page through the guarded, polite door. @throws CrawlError */
  get(url: string, options: GetOptions): Promise<WebAnswer>;
  /** @returns the pages known from earlier visits, by address. */
  findPages(urls: readonly string[]): Promise<Map<string, CrawlPage>>;
  toPost(read: ReadPost): CollectedPost;
  /** Notes a page as visited; saved with its posts. */
  toPage(url: string, answer: WebAnswer, outcome: PageOutcome): CrawlPage;
  /**
   * Notes a page that could not be read; the run goes on.
   * @throws the error when it concerns the whole source, or when too many pages failed in a row.
   */
  toFailedPage(url: string, known: CrawlPage | null, error: unknown): CrawlPage;
  /** When a page whose newest post is of this date is worth a second look for edits. */
  revisitAt(publishedAt: Date): Date | null;
  /** True when the run has had its share; what is left waits for the next run. */
  isOver(): boolean;
  /** @returns a secret by the name of its environment variable, null when it is not set. */
  secret(name: string): string | null;
  /** Waits between requests beyond the usual pace (usage budgets of official interfaces). */
  pause(ms: number): Promise<void>;
}

/** A kind of source: one folder behind this interface. */
export interface SourceConnector {
  readonly kind: SourceKind;
  /** Collects what is new or changed since the last visits. */
  collect(context: CollectContext): AsyncIterable<CollectedBatch>;
  /** Counts the items of the source's listing without keeping anything. @throws CrawlError */
  probe(context: CollectContext): Promise<number>;
}

/** An incremental listing is read until this many known, unchanged items follow each other. */
export const KNOWN_ITEMS_TO_STOP = 10;
