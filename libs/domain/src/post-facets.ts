import { type Channel } from './channel.js';
import { type CaseStatus } from './review-case.js';
import { type Sentiment } from './sentiment.js';
import { type SourceKind } from './source.js';
import { type Stance } from './stance.js';
import { type Topic } from './topic.js';
import { type Verdict } from './verdict.js';

export interface FacetCount<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/**
 * How all matches are spread, the most frequent value first (days: the oldest first), values that
 * no match has left out. A post with several topics counts under each.
 */
export interface PostFacets {
  /** The thousand sources with most matches. */
  readonly sourceIds: readonly FacetCount<string>[];
  readonly kinds: readonly FacetCount<SourceKind>[];
  readonly channels: readonly FacetCount<Channel>[];
  readonly topics: readonly FacetCount<Topic>[];
  readonly verdicts: readonly FacetCount<Verdict>[];
  readonly sentiments: readonly FacetCount<Sentiment>[];
  readonly stances: readonly FacetCount<Stance>[];
  /** Posts without a case are not counted here. */
  readonly caseStatuses: readonly FacetCount<CaseStatus>[];
  /** ISO days in Vietnam's time (Asia/Ho_Chi_Minh). */
  readonly days: readonly FacetCount<string>[];
}

export type FacetName = keyof PostFacets;
