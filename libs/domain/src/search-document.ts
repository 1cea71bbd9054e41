import { type Channel } from './channel.js';
import { type CaseStatus } from './review-case.js';
import { type Sentiment } from './sentiment.js';
import { type SourceKind } from './source.js';
import { type Span } from './span.js';
import { type Stance } from './stance.js';
import { type Topic } from './topic.js';
import { type Verdict } from './verdict.js';

/** What the index holds of a claim. */
export interface SearchClaim extends Span {
  readonly verdict: Verdict;
  /** Ids of the facts and narratives that the verdict rests on. */
  readonly evidence: readonly string[];
}

/** What the index holds of a post. Personal data is masked, length kept, before it gets here. */
export interface SearchDocument {
  readonly postId: string;
  readonly revision: number;
  /** Rises with every reading of the post for the index; a lower one never replaces a higher. */
  readonly version: number;
  readonly sourceId: string;
  /** What the source is, as it is configured now. */
  readonly kind: SourceKind;
  readonly channel: Channel;
  readonly url: string | null;
  readonly title: string | null;
  /** Masked text; offsets are those of the original. */
  readonly text: string;
  readonly publishedAt: Date;
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  readonly province: string | null;
  readonly sentiment: Sentiment;
  readonly stance: Stance;
  /** The most serious verdict of the claims. */
  readonly verdict: Verdict;
  readonly claims: readonly SearchClaim[];
  readonly flag: boolean;
  readonly risk: number;
  /** Null for a post without a case. */
  readonly caseStatus: CaseStatus | null;
}
