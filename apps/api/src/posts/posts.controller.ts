import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import {
  type PostView,
  postViewSchema,
  replaySchema,
  type ReplayView,
  storedAnalysesSchema,
  type StoredAnalysesView,
} from '#contracts';
import { RequirePermission } from '../access/access.decorators.js';
import { Answers } from '../docs/answers.decorator.js';
import { analysisIdSchema, postIdSchema } from '../route-ids.schema.js';
import { PostViews } from './post-views.js';
import { StoredAnalyses } from './stored-analyses.js';

@ApiTags('Bài đã thu thập')
@Controller('api/posts')
export class PostsController {
  constructor(
    private readonly posts: PostViews,
    private readonly analyses: StoredAnalyses,
  ) {}

  /** A post, its personal data masked. */
  @Get(':id')
  @Answers(postViewSchema, 'Một bài, dữ liệu cá nhân đã che.')
  async show(@Param('id', { schema: postIdSchema }) id: string): Promise<PostView> {
    return (await this.posts.show(id)).view;
  }

  /** All analyses that were made of a post. */
  @Get(':id/analyses')
  @Answers(storedAnalysesSchema, 'Mọi lần phân tích một bài, lần mới nhất trước.')
  history(@Param('id', { schema: postIdSchema }) id: string): Promise<StoredAnalysesView> {
    return this.analyses.list(id);
  }

  /** Makes a stored analysis once more from what it was made from. */
  @Get(':id/analyses/:analysisId/replay')
  @RequirePermission('decide')
  @UseGuards(ThrottlerGuard)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  @Answers(replaySchema, 'Dựng lại một lần phân tích từ đầu vào đã lưu và so từng bit.')
  replay(
    @Param('id', { schema: postIdSchema }) id: string,
    @Param('analysisId', { schema: analysisIdSchema }) analysisId: string,
  ): Promise<ReplayView> {
    return this.analyses.again(id, analysisId);
  }
}
