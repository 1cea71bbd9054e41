import {
  type AnalyzedPost,
  type CaseStatus,
  type Claim,
  type JobOf,
  type PostRepository,
  type PostSearch,
  type ReviewCaseRepository,
  type SearchClaim,
  type SearchDocument,
} from '#domain';
import { mask } from './mask.js';

/** Puts analysed posts into the search index, personal data masked. */
export class IndexPosts {
  constructor(
    private readonly posts: PostRepository,
    private readonly cases: ReviewCaseRepository,
    private readonly search: PostSearch,
  ) {}

  /** Works a batch of `index-post` jobs; repeating one changes nothing. */
  async handle(jobs: readonly JobOf<'index-post'>[]): Promise<void> {
    const ids = [...new Set(jobs.map(({ postId }) => postId))];
    const found = await this.posts.findAnalyzed(ids);
    const statuses = await this.cases.statusesOf(ids);
    const documents = found.flatMap(
      (entry) => documentOf(entry, statuses.get(entry.post.id) ?? null) ?? [],
    );
    if (documents.length > 0) await this.search.index(documents);
  }
}

/** @returns what the index may hold of a post; null before it has been analysed. */
function documentOf(
  { post, analysis }: AnalyzedPost,
  caseStatus: CaseStatus | null,
): SearchDocument | null {
  if (analysis === null) return null;
  const { relevant, topics, province, sentiment, stance, verdict, flag, risk } = analysis;
  return {
    postId: post.id,
    revision: post.revision,
    version: post.revision,
    sourceId: post.sourceId,
    channel: post.channel,
    url: post.url,
    title: post.title === null ? null : mask(post.title),
    text: mask(post.text),
    publishedAt: post.publishedAt,
    relevant,
    topics,
    province,
    sentiment,
    stance,
    verdict,
    claims: analysis.claims.map(toSearchClaim),
    flag,
    risk,
    caseStatus,
  };
}

function toSearchClaim({ start, end, verdict, evidence }: Claim): SearchClaim {
  const ids = evidence.flatMap(({ factId, narrativeId }) =>
    [factId ?? [], narrativeId ?? []].flat(),
  );
  return { start, end, verdict, evidence: [...new Set(ids)] };
}
