import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { type SearchHit, type SearchPage, searchPageSchema, searchQuerySchema } from '#contracts';
import {
  InvalidQueryError,
  type PostHit,
  type PostQuery,
  PostSearch,
  endOfVietnamDay,
  startOfVietnamDay,
} from '#domain';
import { searchTokens } from '#nlp';
import { Answers } from '../docs/answers.decorator.js';
import { PostViews } from '../posts/post-views.js';
import { sourceIdSchema } from '../route-ids.schema.js';

type SearchRequest = z.output<typeof searchQuerySchema>;

@ApiTags('Tìm kiếm')
@Controller('api/search')
export class SearchController {
  constructor(
    private readonly search: PostSearch,
    private readonly posts: PostViews,
  ) {}

  /** Posts that hold the words, newest first. */
  @Get('posts')
  @Answers(searchPageSchema, 'Những bài có các từ đã gõ, mới nhất trước.')
  async find(@Query({ schema: searchQuerySchema }) query: SearchRequest): Promise<SearchPage> {
    const page = await this.search.search(toPostQuery(query));
    const names = await this.posts.sourceNames();
    return {
      words: searchTokens(query.q).exact,
      hits: page.hits.map((hit) => toSearchHit(hit, names)),
      total: page.total,
      facets: page.facets,
      nextCursor: page.nextCursor,
    };
  }
}

function toPostQuery(query: SearchRequest): PostQuery {
  const { q, from, to, sources } = query;
  if (from !== undefined && to !== undefined && from > to) {
    throw new InvalidQueryError('Ngày bắt đầu phải trước hoặc trùng ngày kết thúc.');
  }
  return {
    text: q,
    from: from === undefined ? null : startOfVietnamDay(from),
    to: to === undefined ? null : endOfVietnamDay(to),
    sourceIds: sources?.split(',').filter((id) => sourceIdSchema.safeParse(id).success) ?? [],
    ...contentFiltersOf(query),
    ...judgementFiltersOf(query),
    total: query.total,
    facets: query.facets ?? [],
    limit: query.limit,
    cursor: query.cursor ?? null,
  };
}

function contentFiltersOf(query: SearchRequest) {
  return {
    kinds: query.kinds ?? [],
    channels: query.channels ?? [],
    topics: query.topics ?? [],
    provinces: query.provinces ?? [],
    sentiments: query.sentiments ?? [],
    stances: query.stances ?? [],
  };
}

function judgementFiltersOf(query: SearchRequest) {
  return {
    verdicts: query.verdicts ?? [],
    caseStatuses: query.caseStatuses ?? [],
    minRisk: query.minRisk ?? null,
    maxRisk: query.maxRisk ?? null,
  };
}

function toSearchHit(
  { document, highlights, titleHighlights }: PostHit,
  names: ReadonlyMap<string, string>,
): SearchHit {
  return {
    postId: document.postId,
    sourceId: document.sourceId,
    sourceName: names.get(document.sourceId) ?? document.sourceId,
    channel: document.channel,
    url: document.url,
    title: document.title,
    text: document.text,
    highlights: [...highlights],
    titleHighlights: [...titleHighlights],
    publishedAt: document.publishedAt.toISOString(),
    topics: [...document.topics],
    sentiment: document.sentiment,
    stance: document.stance,
    verdict: document.verdict,
    flag: document.flag,
    risk: document.risk,
    province: document.province,
    caseStatus: document.caseStatus,
  };
}
