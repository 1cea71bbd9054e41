import { type Analysis, type AnalysisInput } from './analysis.js';
import { type CollectedPost, type Post, type PostReference, type SavedPost } from './post.js';

/** A post with the newest analysis of its present revision, null before enrichment. */
export interface AnalyzedPost {
  readonly post: Post;
  readonly analysis: Analysis | null;
  readonly analyzedAt: Date | null;
}

export interface AnalysisToSave {
  readonly reference: PostReference;
  readonly analysis: Analysis;
}

/** An analysis as it was stored, with what it was made from. */
export interface StoredAnalysis {
  readonly id: string;
  readonly reference: PostReference;
  readonly analysis: Analysis;
  readonly analyzedAt: Date;
  /** What was read; null: the text of that revision is no longer kept. */
  readonly input: AnalysisInput | null;
}

/** Keeps posts, their earlier revisions and their analyses. */
export abstract class PostRepository {
  /**
   * Saves a batch once per (source, external id) and per content hash. A known post whose hash
   * changed keeps its old text as a revision. Joins the current transaction.
   * @returns one outcome per post, in order.
   */
  abstract saveBatch(sourceId: string, posts: readonly CollectedPost[]): Promise<SavedPost[]>;

  /** @returns the posts found, in the order of the ids; unknown ids are left out. */
  abstract findByIds(ids: readonly string[]): Promise<Post[]>;

  /** @returns the posts found with their newest analysis, in the order of the ids. */
  abstract findAnalyzed(ids: readonly string[]): Promise<AnalyzedPost[]>;

  /**
   * Stores analyses, replacing one of the same post, revision, step versions and knowledge. One of a
   * revision that is no longer the newest is stored but does not become the current one.
   * @returns the references whose analysis is now the current one.
   */
  abstract saveAnalyses(items: readonly AnalysisToSave[]): Promise<PostReference[]>;

  /** @returns every analysis of the post's revisions, the newest first. */
  abstract storedAnalyses(postId: string): Promise<StoredAnalysis[]>;

  /** @returns current analyses of posts, chosen without looking at what they say. */
  abstract sampleAnalyses(limit: number): Promise<StoredAnalysis[]>;

  /** @returns posts collected before the instant whose newest revision has no analysis yet. */
  abstract findUnanalyzed(collectedBefore: Date, limit: number): Promise<PostReference[]>;

  /** @returns how many posts there are, and how many wait for analysis. */
  abstract counts(): Promise<{ posts: number; unanalyzed: number }>;

  /** @returns how many posts published since the instant rest on the narrative. */
  abstract countByNarrative(
    narrativeIds: readonly string[],
    publishedSince: Date,
  ): Promise<Map<string, number>>;
}
