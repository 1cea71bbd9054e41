import {
  type AnalyzedPost,
  type Claim,
  type IndexRejection,
  type OutboxBatch,
  type PostRepository,
  type PostSearch,
  type ReviewCaseRepository,
  type SearchClaim,
  type SearchDocument,
  type SourceRepository,
} from '#domain';
import { mask } from './mask.js';

/** Reads analysed posts as the search index holds them, personal data masked. */
export class IndexPosts {
  constructor(
    private readonly posts: PostRepository,
    private readonly cases: ReviewCaseRepository,
    private readonly sources: SourceRepository,
    private readonly search: PostSearch,
  ) {}

  /** Indexes a batch; repeating one changes nothing. @returns what the index refused for good. */
  async handle(batch: OutboxBatch): Promise<IndexRejection[]> {
    return this.search.index(await this.read(batch));
  }

  /** @returns the documents of the batch's posts; one that waits for its analysis is left out. */
  async read({ postIds, version }: OutboxBatch): Promise<SearchDocument[]> {
    const found = await this.posts.findAnalyzed(postIds);
    const statuses = await this.cases.statusesOf(postIds);
    const kinds = await this.sources.kindsOf(found.map(({ post }) => post.sourceId));
    return found.flatMap((entry) => {
      const caseStatus = statuses.get(entry.post.id) ?? null;
      const kind = kinds.get(entry.post.sourceId);
      if (!kind) throw new Error('every post has a source');
      return documentOf(entry, { version, caseStatus, kind }) ?? [];
    });
  }
}

/** What a document says beside its post. */
type Surroundings = Pick<SearchDocument, 'version' | 'caseStatus' | 'kind'>;

function documentOf(
  { post, analysis }: AnalyzedPost,
  surroundings: Surroundings,
): SearchDocument | null {
  if (analysis === null) return null;
  const { relevant, topics, province, sentiment, stance, verdict, flag, risk } = analysis;
  return {
    ...surroundings,
    postId: post.id,
    revision: post.revision,
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
  };
}

function toSearchClaim({ start, end, verdict, evidence }: Claim): SearchClaim {
  const ids = evidence
    .flatMap(({ factId, narrativeId }) => [factId, narrativeId])
    .filter((id) => id !== null);
  return { start, end, verdict, evidence: [...new Set(ids)] };
}
