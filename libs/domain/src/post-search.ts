import { type Channel } from './channel.js';
import { type Sentiment } from './sentiment.js';
import { type Span } from './span.js';
import { type Stance } from './stance.js';
import { type Topic } from './topic.js';
import { type Verdict } from './verdict.js';

/** What the index holds of a post. Personal data is masked, length kept, before it gets here. */
export interface SearchDocument {
  readonly postId: string;
  readonly revision: number;
  readonly sourceId: string;
  readonly channel: Channel;
  readonly url: string | null;
  readonly title: string | null;
  /** Masked text; offsets are those of the original. */
  readonly text: string;
  readonly publishedAt: Date;
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  readonly sentiment: Sentiment;
  readonly stance: Stance;
  readonly verdict: Verdict;
  readonly flag: boolean;
  readonly risk: number;
}

export interface PostQuery {
  /** Words as typed; with diacritics they match exactly, without they match both. Empty: all. */
  readonly text: string;
  /** First and last instant of publication, both inclusive. */
  readonly from: Date | null;
  readonly to: Date | null;
  readonly sourceIds: readonly string[];
  readonly verdicts: readonly Verdict[];
  /** 1 to 100. */
  readonly limit: number;
  /** The `nextCursor` of the page before; null for the first page. */
  readonly cursor: string | null;
}

export interface PostHit {
  readonly document: SearchDocument;
  /** Where the query's words stand in `document.text`. */
  readonly highlights: readonly Span[];
}

export interface PostHitPage {
  readonly hits: readonly PostHit[];
  /** Posts that match in all, not only on this page. */
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Full-text search over posts, newest first. */
export abstract class PostSearch {
  /** Indexes documents; an older revision never replaces a newer one. */
  abstract index(documents: readonly SearchDocument[]): Promise<void>;

  /** @throws InvalidQueryError for a cursor that is not one of ours. */
  abstract search(query: PostQuery): Promise<PostHitPage>;

  /**
   * @returns posts that say nearly the same as the text, most similar first, without the post
   * itself.
   */
  abstract findSimilar(postId: string, text: string, limit: number): Promise<SearchDocument[]>;

  /** @returns documents held, or throws when the engine does not answer. */
  abstract count(): Promise<number>;
}
