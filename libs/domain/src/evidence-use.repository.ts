import { type KnowledgePage } from './fact-base.repository.js';
import { type PostReference } from './post.js';
import { type Verdict } from './verdict.js';

/** How many posts' current analyses rest on a fact or narrative as one snapshot held it. */
export interface EvidenceUse {
  /** Null: analysed before snapshots were recorded. */
  readonly snapshot: number | null;
  readonly posts: number;
}

/** A claim whose verdict rests on a fact or narrative, in a post's current analysis. */
export interface RestingClaim {
  readonly postId: string;
  /** The case of the post, where one was opened. */
  readonly caseId: string | null;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly rule: string;
  readonly snapshot: number | null;
  readonly analyzedAt: Date;
}

export interface RestingQuery {
  readonly evidenceId: string;
  /** Snapshots from (inclusive) to (exclusive; null: no end) in which the version was current. */
  readonly snapshots: readonly [from: number, to: number | null] | null;
  /** Posts a page at most; the claims of one post stay together. */
  readonly limit: number;
  readonly cursor: string | null;
}

/** What a change of the knowledge may turn. */
export interface KnowledgeImpact {
  /** Facts and narratives that changed, or that have to do with those that did. */
  readonly evidenceIds: readonly string[];
  /** Analyses made with this snapshot or a later one know the change already. */
  readonly snapshot: number;
}

/** Tells which stored verdicts rest on which facts and narratives. */
export abstract class EvidenceUseRepository {
  /** @returns the use of the fact or narrative by snapshot. */
  abstract usesOf(evidenceId: string): Promise<EvidenceUse[]>;

  /** @returns how many standing decisions of people name the fact or narrative. */
  abstract decisionsNaming(evidenceId: string): Promise<number>;

  /** @returns the claims that rest on it, newest post first. */
  abstract restingClaims(query: RestingQuery): Promise<KnowledgePage<RestingClaim>>;

  /** @returns how many posts {@link affectedPosts} names. */
  abstract countAffected(impact: KnowledgeImpact): Promise<number>;

  /**
   * Posts whose current analysis rests on what changed and was made before the change: they are to
   * be analysed again.
   * @param after id of the last post of the part before; null: from the beginning
   * @returns the next part, by id; an empty one at the end
   */
  abstract affectedPosts(
    impact: KnowledgeImpact,
    after: string | null,
    limit: number,
  ): Promise<PostReference[]>;
}
