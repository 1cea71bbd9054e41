import {
  type JobOf,
  type JobQueue,
  type KnowledgeRepository,
  type PostAnalyzer,
  type TransactionRunner,
} from '#domain';
import {
  type AnalysisStores,
  type CaseSettings,
  type EnrichedPost,
  StoreAnalyses,
} from './store-analyses.js';

/** What analysing posts for the first time needs. */
export interface EnrichmentTools extends AnalysisStores {
  readonly transactions: TransactionRunner;
  readonly analyzer: PostAnalyzer;
  readonly queue: JobQueue;
  readonly known: Pick<KnowledgeRepository, 'latestSerial'>;
}

/** Analyses posts, stores what was found (the index is told by the stores) and opens cases. */
export class EnrichPosts {
  private readonly stores: StoreAnalyses;

  constructor(
    private readonly tools: EnrichmentTools,
    settings: CaseSettings,
  ) {
    this.stores = new StoreAnalyses(tools, settings);
  }

  /**
   * Works a batch of `enrich-post` jobs. May be repeated: an analysis replaces the same one, a post
   * has one case, and a job for a revision that is no longer the newest does nothing.
   */
  async handle(jobs: readonly JobOf<'enrich-post'>[]): Promise<void> {
    const wanted = new Map(jobs.map(({ postId, revision }) => [postId, revision]));
    const found = await this.tools.posts.findByIds([...wanted.keys()]);
    const posts = found.filter((post) => (wanted.get(post.id) ?? 0) >= post.revision);
    if (posts.length === 0) return;
    const analyses = await this.tools.analyzer.analyze(
      posts.map(({ text, publishedAt }) => ({ text, publishedAt })),
    );
    const analyzed = posts.flatMap((post, at) => {
      const analysis = analyses[at];
      return analysis === undefined ? [] : [{ post, analysis }];
    });
    await this.tools.transactions.run(async () => {
      await this.stores.store(analyzed);
      await this.queueOvertaken(analyzed);
    });
  }

  /**
   * A change of the knowledge finds the posts that were analysed before it. One that was at work
   * just then is stored behind its back, with the knowledge of before: it takes another turn.
   */
  private async queueOvertaken(analyzed: readonly EnrichedPost[]): Promise<void> {
    const serial = await this.tools.known.latestSerial();
    const overtaken = analyzed.filter(
      ({ analysis: { knowledge } }) => knowledge !== null && knowledge < serial,
    );
    if (overtaken.length === 0) return;
    await this.tools.queue.enqueue(
      overtaken.map(({ post: { id, revision } }) => ({
        type: 'enrich-post' as const,
        postId: id,
        revision,
      })),
      KNOWN_EVERYWHERE_SECONDS,
    );
  }
}

/** By then every process works with what is known now. */
const KNOWN_EVERYWHERE_SECONDS = 10;
