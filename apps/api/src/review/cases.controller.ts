import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import {
  casePageSchema,
  type CasePageView,
  caseQuerySchema,
  type CaseView,
  caseViewSchema,
  decideRequestSchema,
} from '#contracts';
import { type LiveSession } from '#identity';
import { CaseDecisions } from '#review';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentSession } from '../access/current-session.decorator.js';
import { Answers } from '../docs/answers.decorator.js';
import { caseIdSchema, decisionIdSchema } from '../route-ids.schema.js';
import { CaseViews } from './case-views.js';

@ApiTags('Hàng chờ')
@Controller('api/review/cases')
export class CasesController {
  constructor(
    private readonly views: CaseViews,
    private readonly decisions: CaseDecisions,
  ) {}

  /** One page of a list: highest priority first, or the newest decision first. */
  @Get()
  @Answers(casePageSchema, 'Một trang của hàng chờ và số vụ việc ở mỗi danh sách.')
  list(
    @Query({ schema: caseQuerySchema }) query: z.output<typeof caseQuerySchema>,
    @CurrentSession() { user }: LiveSession,
  ): Promise<CasePageView> {
    const { list, verdicts = [], limit, cursor = null } = query;
    return this.views.page({ list, verdicts, limit, cursor, userId: user.id });
  }

  /** The case page. */
  @Get(':id')
  @Answers(caseViewSchema, 'Vụ việc: bài, các điều cần kiểm, căn cứ theo ngày đăng, bài gần giống.')
  show(
    @Param('id', { schema: caseIdSchema }) id: string,
    @CurrentSession() { user }: LiveSession,
  ): Promise<CaseView> {
    return this.views.find(id, user.id);
  }

  /** Decides a case that one holds, on the version one saw. */
  @Post(':id/decision')
  @RequirePermission('decide')
  @Answers(caseViewSchema, 'Lưu quyết định trên đúng phiên bản đã xem; kết thúc lượt giữ.')
  async decide(
    @Param('id', { schema: caseIdSchema }) id: string,
    @Body({ schema: decideRequestSchema }) body: z.output<typeof decideRequestSchema>,
    @CurrentSession() { user }: LiveSession,
  ): Promise<CaseView> {
    return this.views.show(await this.decisions.decide(id, user, body), user.id);
  }

  /** Takes one's own decision back. */
  @Delete(':id/decision/:decisionId')
  @RequirePermission('decide')
  @Answers(caseViewSchema, 'Hoàn tác quyết định của mình trong 15 phút; vụ việc trở lại hàng chờ.')
  async undo(
    @Param('id', { schema: caseIdSchema }) id: string,
    @Param('decisionId', { schema: decisionIdSchema }) decisionId: string,
    @CurrentSession() { user }: LiveSession,
  ): Promise<CaseView> {
    return this.views.show(await this.decisions.undo(id, decisionId, user), user.id);
  }
}
