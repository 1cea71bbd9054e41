import { type Analysis, type JobQueue, type PostReference } from '#domain';
import { type OpinionPolicy, unsettledClaims } from './opinion-policy.js';

/** Queues questions about freshly analysed posts; they are asked after the analysis is stored. */
export class RequestOpinions {
  constructor(
    private readonly queue: JobQueue,
    private readonly policy: OpinionPolicy,
  ) {}

  /** Joins the current transaction. */
  async request(
    analyzed: readonly { readonly post: PostReference; readonly analysis: Analysis }[],
  ): Promise<void> {
    const jobs = analyzed.flatMap(({ post, analysis }) =>
      unsettledClaims(analysis, this.policy).map(({ start, end }) => ({
        type: 'ask-second-opinion' as const,
        postId: post.id,
        revision: post.revision,
        start,
        end,
      })),
    );
    if (jobs.length > 0) await this.queue.enqueue(jobs);
  }
}
