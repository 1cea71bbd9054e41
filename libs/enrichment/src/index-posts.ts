import {
  type AnalyzedPost,
  type JobOf,
  type PostRepository,
  type PostSearch,
  type SearchDocument,
} from '#domain';
import { mask } from './mask.js';

/** Puts analysed posts into the search index, personal data masked. */
export class IndexPosts {
  constructor(
    private readonly posts: PostRepository,
    private readonly search: PostSearch,
  ) {}

  /** Works a batch of `index-post` jobs; repeating one changes nothing. */
  async handle(jobs: readonly JobOf<'index-post'>[]): Promise<void> {
    const ids = [...new Set(jobs.map(({ postId }) => postId))];
    const found = await this.posts.findAnalyzed(ids);
    const documents = found.flatMap((entry) => documentOf(entry) ?? []);
    if (documents.length > 0) await this.search.index(documents);
  }
}

/** @returns what the index may hold of a post; null before it has been analysed. */
function documentOf({ post, analysis }: AnalyzedPost): SearchDocument | null {
  if (analysis === null) return null;
  const { relevant, topics, sentiment, stance, verdict, flag, risk } = analysis;
  return {
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
    sentiment,
    stance,
    verdict,
    flag,
    risk,
  };
}
