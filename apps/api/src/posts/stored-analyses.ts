import { type ReplayView, type StoredAnalysesView } from '#contracts';
import { DomainError, type PostRepository } from '#domain';
import { type ReplayTools, replayVerdict } from '#enrichment';

/** Every analysis that was made of a post, and making one once more. */
export class StoredAnalyses {
  constructor(
    private readonly posts: PostRepository,
    private readonly replay: ReplayTools,
  ) {}

  /** @throws DomainError `posts.not_found` */
  async list(postId: string): Promise<StoredAnalysesView> {
    const [post] = await this.posts.findByIds([postId]);
    if (!post) throw new DomainError('not-found', 'posts.not_found', 'Không tìm thấy bài này.');
    const stored = await this.posts.storedAnalyses(postId);
    return {
      analyses: stored.map(({ id, reference, analysis, analyzedAt }) => ({
        ...{ id, revision: reference.revision, knowledge: analysis.knowledge },
        ...{ verdict: analysis.verdict, flag: analysis.flag, steps: { ...analysis.steps } },
        analyzedAt: analyzedAt.toISOString(),
      })),
    };
  }

  /** @throws DomainError `posts.analysis_not_found` */
  async again(postId: string, analysisId: string): Promise<ReplayView> {
    const stored = await this.posts.storedAnalyses(postId);
    const one = stored.find(({ id }) => id === analysisId);
    if (!one) {
      throw new DomainError(
        'not-found',
        'posts.analysis_not_found',
        'Không tìm thấy lần phân tích này của bài.',
      );
    }
    const outcome = await replayVerdict(one, this.replay);
    return outcome.outcome === 'differs' ? { ...outcome, fields: [...outcome.fields] } : outcome;
  }
}
