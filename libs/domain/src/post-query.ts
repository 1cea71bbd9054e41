import { type Channel } from './channel.js';
import { type FacetName } from './post-facets.js';
import { type CaseStatus } from './review-case.js';
import { type Sentiment } from './sentiment.js';
import { type SourceKind } from './source.js';
import { type Stance } from './stance.js';
import { type Topic } from './topic.js';
import { type Verdict } from './verdict.js';

/** Which posts are asked for. An empty list or a null leaves all through. */
interface PostFilters {
  /** First and last instant of publication, both inclusive. */
  readonly from: Date | null;
  readonly to: Date | null;
  readonly sourceIds: readonly string[];
  readonly kinds: readonly SourceKind[];
  readonly channels: readonly Channel[];
  /** A post with any of these topics. */
  readonly topics: readonly Topic[];
  /** Names as in `Analysis.province`. */
  readonly provinces: readonly string[];
  readonly sentiments: readonly Sentiment[];
  readonly verdicts: readonly Verdict[];
  readonly stances: readonly Stance[];
  readonly caseStatuses: readonly CaseStatus[];
  /** 0 to 1, both inclusive. */
  readonly minRisk: number | null;
  readonly maxRisk: number | null;
}

export interface PostQuery extends PostFilters {
  /**
   * Words and "quoted phrases" as typed; all must be there, a phrase's words side by side in the
   * title or in the text. A word with diacritics matches exactly, one without matches both.
   * Everything else is no syntax. Empty: all posts.
   */
  readonly text: string;
  /** Whether the answer says how many match in all; a page alone comes sooner. */
  readonly total: boolean;
  /** By what the answer says how the matches are spread. */
  readonly facets: readonly FacetName[];
  /** 1 to 100. */
  readonly limit: number;
  /** The `nextCursor` of the page before; null for the first page. */
  readonly cursor: string | null;
}

/** The query of everything and their number, for callers that narrow it. */
export const ALL_POSTS: Omit<PostQuery, 'limit'> = {
  text: '',
  from: null,
  to: null,
  sourceIds: [],
  kinds: [],
  channels: [],
  topics: [],
  provinces: [],
  sentiments: [],
  verdicts: [],
  stances: [],
  caseStatuses: [],
  minRisk: null,
  maxRisk: null,
  total: true,
  facets: [],
  cursor: null,
};
