import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { z } from 'zod';
import {
  changePreviewSchema,
  type ChangePreviewView,
  daySchema,
  factChangesQuerySchema,
  factChangesSchema,
  type FactChangesView,
  type FactDetail,
  factDetailSchema,
  factPageSchema,
  type FactPageView,
  factQuerySchema,
  factVersionRequestSchema,
  restingPageSchema,
  type RestingPageView,
  restingQuerySchema,
  savedFactSchema,
  type SavedFactView,
} from '#contracts';
import { FactBaseRepository } from '#domain';
import { type LiveSession } from '#identity';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentSession } from '../access/current-session.decorator.js';
import { goneSignal } from '../access/gone-signal.js';
import { Answers } from '../docs/answers.decorator.js';
import { factIdSchema, newKnowledgeIdSchema } from '../route-ids.schema.js';
import { FactCatalogue } from './fact-catalogue.js';
import { KnowledgeEdits } from './knowledge-edits.js';
import { KnowledgePreviews } from './knowledge-previews.js';
import { RestingClaims } from './resting-claims.js';
import { wordsOf } from './words-of.js';

const dayQuerySchema = z.object({
  /** The day to judge on; today when absent. */
  day: daySchema.optional(),
});

@ApiTags('Kho căn cứ')
@Controller('api/facts')
export class FactsController {
  constructor(
    private readonly catalogue: FactCatalogue,
    private readonly edits: KnowledgeEdits,
    private readonly facts: FactBaseRepository,
    private readonly resting: RestingClaims,
    private readonly previews: KnowledgePreviews,
  ) {}

  /** The facts of the law by id: those that hold on a day, of a topic, with the words. */
  @Get()
  @Answers(factPageSchema, 'Các căn cứ theo mã: có hiệu lực vào một ngày, theo chủ đề, theo từ.')
  list(
    @Query({ schema: factQuerySchema }) query: z.output<typeof factQuerySchema>,
  ): Promise<FactPageView> {
    const { on = null, topic = null, attribute = null, only = null, cursor = null } = query;
    const { q, limit } = query;
    return this.catalogue.page({ on, topic, attribute, only, words: wordsOf(q), limit, cursor });
  }

  /** What begins or ends to hold soon. */
  @Get('changes')
  @Answers(factChangesSchema, 'Những gì sắp có hiệu lực hoặc hết hiệu lực, theo ngày.')
  changes(
    @Query({ schema: factChangesQuerySchema }) query: z.output<typeof factChangesQuerySchema>,
  ): Promise<FactChangesView> {
    return this.catalogue.changes(query.days);
  }

  /** A fact of the law, whether it holds on a day, its history and what rests on it. */
  @Get(':id')
  @Answers(factDetailSchema, 'Một căn cứ, hiệu lực vào ngày được hỏi, các phiên bản và nơi dùng.')
  show(
    @Param('id', { schema: factIdSchema }) id: string,
    @Query({ schema: dayQuerySchema }) query: z.output<typeof dayQuerySchema>,
  ): Promise<FactDetail> {
    return this.catalogue.find(id, query.day);
  }

  /** The verdicts that rest on a fact, or on one version of it. */
  @Get(':id/verdicts')
  @Answers(restingPageSchema, 'Những kết luận dựa vào căn cứ này, hoặc vào một phiên bản của nó.')
  async verdicts(
    @Param('id', { schema: factIdSchema }) id: string,
    @Query({ schema: restingQuerySchema }) query: z.output<typeof restingQuerySchema>,
  ): Promise<RestingPageView> {
    const versions = await this.facts.versionsOfFact(id);
    const { version, limit, cursor } = query;
    return this.resting.page(versions, { id, version, limit, cursor });
  }

  /** Adds a version on top of the one that was seen; 0 makes a new fact. */
  @Post(':id/versions')
  @RequirePermission('edit-knowledge')
  @Answers(savedFactSchema, 'Thêm một phiên bản trên đúng bản đã xem; bản cũ được giữ nguyên.', 201)
  async add(
    @Param('id', { schema: newKnowledgeIdSchema }) id: string,
    @Body({ schema: factVersionRequestSchema }) body: z.output<typeof factVersionRequestSchema>,
    @CurrentSession() { user }: LiveSession,
  ): Promise<SavedFactView> {
    const affectedPosts = await this.edits.saveFact(id, body, user);
    return { fact: await this.catalogue.find(id), affectedPosts };
  }

  /** What adding that version would do to posts. Saves nothing. */
  @Post(':id/preview')
  @RequirePermission('edit-knowledge')
  @Answers(changePreviewSchema, 'Xem trước: bao nhiêu bài sẽ được phân tích lại, kết luận nào đổi.')
  preview(
    @Param('id', { schema: newKnowledgeIdSchema }) id: string,
    @Body({ schema: factVersionRequestSchema }) body: z.output<typeof factVersionRequestSchema>,
    @CurrentSession() { user }: LiveSession,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ChangePreviewView> {
    return this.previews.previewFact(id, body, user, goneSignal(response));
  }
}
