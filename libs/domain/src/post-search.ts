import { type PostFacets } from './post-facets.js';
import { type PostQuery } from './post-query.js';
import { type SearchDocument } from './search-document.js';
import { type Span } from './span.js';

export interface PostHit {
  readonly document: SearchDocument;
  /** Where the query's words and phrases stand in `document.text`. */
  readonly highlights: readonly Span[];
  /** Where they stand in `document.title`. */
  readonly titleHighlights: readonly Span[];
}

export interface PostHitPage {
  readonly hits: readonly PostHit[];
  /** Posts that match in all, not only on this page; null unless the query asks. */
  readonly total: number | null;
  /** Those that the query names, of all matches. */
  readonly facets: Partial<PostFacets>;
  readonly nextCursor: string | null;
}

/** A document that the engine will never take as it is. */
export interface IndexRejection {
  readonly postId: string;
  /** For the log; nothing of the post's text. */
  readonly reason: string;
}

export interface SearchHealth {
  readonly engine: 'postgresql' | 'elasticsearch';
  /** Yellow: all is found, but a copy is missing. Red: not everything is found. */
  readonly colour: 'green' | 'yellow' | 'red';
}

/** Full-text search over posts, newest first. */
export abstract class PostSearch {
  /**
   * Makes the index when there is none; called by whoever writes to it, before the first document.
   * @returns whether it holds nothing, so that every post must be indexed.
   */
  abstract prepare(): Promise<{ empty: boolean }>;

  /**
   * Indexes documents, visible to searches within seconds; a lower version never replaces a higher.
   * @returns the documents that were refused for good; all others are indexed.
   * @throws an error of kind `unavailable` when the engine could not take them now; any part of
   * them may be indexed, and repeating the call is right.
   */
  abstract index(documents: readonly SearchDocument[]): Promise<IndexRejection[]>;

  /**
   * Indexes all posts anew while searches go on, and whoever indexes meanwhile is not lost.
   * @param documents every post once, each batch read when it is asked for.
   * @returns the documents that were refused for good.
   */
  abstract rebuild(documents: AsyncIterable<readonly SearchDocument[]>): Promise<IndexRejection[]>;

  /** @throws InvalidQueryError for a cursor that is not one of ours. */
  abstract search(query: PostQuery): Promise<PostHitPage>;

  /**
   * @returns posts that say nearly the same as the text, most similar first, without the post
   * itself.
   */
  abstract findSimilar(postId: string, text: string, limit: number): Promise<SearchDocument[]>;

  /** @returns documents held, or throws when the engine does not answer. */
  abstract count(): Promise<number>;

  /** @returns how the engine is, or throws when it does not answer. */
  abstract health(): Promise<SearchHealth>;
}
