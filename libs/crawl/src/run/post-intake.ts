import {
  type CrawlPageRepository,
  type Job,
  type JobQueue,
  type PostRepository,
  type SavedPost,
  type SaveOutcome,
  type TransactionRunner,
} from '#domain';
import { type CollectedBatch } from '../connectors/source-connector.js';

/** How many posts of a batch ended how. */
export type IntakeCounts = Readonly<Record<SaveOutcome, number>>;

/** The one way in for posts, from crawling and from imports. */
export class PostIntake {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly posts: PostRepository,
    private readonly pages: CrawlPageRepository,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Saves posts, the pages they came from and the jobs that enrich them in one transaction:
   * either all of it is there or nothing.
   */
  async save(sourceId: string, batch: CollectedBatch): Promise<IntakeCounts> {
    return await this.transactions.run(async () => {
      const saved =
        batch.posts.length === 0 ? [] : await this.posts.saveBatch(sourceId, batch.posts);
      if (batch.pages.length > 0) await this.pages.saveBatch(batch.pages);
      const jobs = saved.filter(needsEnrichment).map(toJob);
      if (jobs.length > 0) await this.jobs.enqueue(jobs);
      return count(saved);
    });
  }
}

function needsEnrichment(post: SavedPost): boolean {
  return post.outcome === 'created' || post.outcome === 'updated';
}

function toJob(post: SavedPost): Job {
  return { type: 'enrich-post', postId: post.id, revision: post.revision };
}

function count(saved: readonly SavedPost[]): IntakeCounts {
  const counts = { created: 0, updated: 0, unchanged: 0, duplicate: 0 };
  for (const post of saved) counts[post.outcome] += 1;
  return counts;
}
