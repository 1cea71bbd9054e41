import { Injectable } from '@nestjs/common';
import { type PostView } from '#contracts';
import {
  type Analysis,
  type AnalyzedPost,
  DomainError,
  PostRepository,
  SourceRepository,
} from '#domain';
import { findPersonalData } from '#nlp';
import { hidePersonalData } from './hide-personal-data.js';

/** A post as screens show it, with the analysis behind it. */
export interface ShownPost {
  readonly view: PostView;
  readonly publishedAt: Date;
  readonly analysis: Analysis | null;
}

/** Shows posts: the text masked, with the name of its source. */
@Injectable()
export class PostViews {
  constructor(
    private readonly posts: PostRepository,
    private readonly sources: SourceRepository,
  ) {}

  /** @throws DomainError `posts.not_found` */
  async show(postId: string): Promise<ShownPost> {
    const [found] = await this.posts.findAnalyzed([postId]);
    if (!found) throw new DomainError('not-found', 'posts.not_found', 'Không tìm thấy bài này.');
    const source = await this.sources.findById(found.post.sourceId);
    return {
      view: toPostView(found, source?.name ?? found.post.sourceId),
      publishedAt: found.post.publishedAt,
      analysis: found.analysis,
    };
  }

  /** @returns the names of all sources by id. */
  async sourceNames(): Promise<ReadonlyMap<string, string>> {
    const sources = await this.sources.list();
    return new Map(sources.map(({ id, name }) => [id, name]));
  }
}

function toPostView({ post, analysis }: AnalyzedPost, sourceName: string): PostView {
  const personalData = analysis?.personalData ?? findPersonalData(post.text);
  return {
    id: post.id,
    sourceId: post.sourceId,
    sourceName,
    channel: post.channel,
    url: post.url,
    title: post.title === null ? null : hidePersonalData(post.title),
    text: hidePersonalData(post.text, personalData),
    publishedAt: post.publishedAt.toISOString(),
    collectedAt: post.collectedAt.toISOString(),
    revision: post.revision,
    topics: [...(analysis?.topics ?? [])],
    sentiment: analysis?.sentiment ?? null,
    stance: analysis?.stance ?? null,
    personalData: personalData.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}
