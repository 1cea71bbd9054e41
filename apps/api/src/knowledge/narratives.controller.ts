import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { type z } from 'zod';
import {
  changePreviewSchema,
  type ChangePreviewView,
  type NarrativeDetail,
  narrativeDetailSchema,
  narrativePageSchema,
  type NarrativePageView,
  narrativeQuerySchema,
  narrativeVersionRequestSchema,
  phrasingRequestSchema,
  restingPageSchema,
  type RestingPageView,
  restingQuerySchema,
  savedNarrativeSchema,
  type SavedNarrativeView,
} from '#contracts';
import { FactBaseRepository } from '#domain';
import { type LiveSession } from '#identity';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentSession } from '../access/current-session.decorator.js';
import { goneSignal } from '../access/gone-signal.js';
import { Answers } from '../docs/answers.decorator.js';
import { factIdSchema, newKnowledgeIdSchema } from '../route-ids.schema.js';
import { KnowledgeEdits } from './knowledge-edits.js';
import { KnowledgePreviews } from './knowledge-previews.js';
import { NarrativeCatalogue } from './narrative-catalogue.js';
import { RestingClaims } from './resting-claims.js';
import { wordsOf } from './words-of.js';

@ApiTags('Câu chuyện')
@Controller('api/narratives')
export class NarrativesController {
  constructor(
    private readonly catalogue: NarrativeCatalogue,
    private readonly edits: KnowledgeEdits,
    private readonly facts: FactBaseRepository,
    private readonly resting: RestingClaims,
    private readonly previews: KnowledgePreviews,
  ) {}

  /** The known false stories by id. */
  @Get()
  @Answers(narrativePageSchema, 'Các câu chuyện sai đã biết, theo mã.')
  list(
    @Query({ schema: narrativeQuerySchema }) query: z.output<typeof narrativeQuerySchema>,
  ): Promise<NarrativePageView> {
    const { kind = null, q, limit, cursor = null } = query;
    return this.catalogue.page({ kind, words: wordsOf(q), limit, cursor });
  }

  /** A story with its phrasings, its history and what rests on it. */
  @Get(':id')
  @Answers(narrativeDetailSchema, 'Một câu chuyện: cách kể, đính chính, các phiên bản và nơi dùng.')
  show(@Param('id', { schema: factIdSchema }) id: string): Promise<NarrativeDetail> {
    return this.catalogue.find(id);
  }

  /** The verdicts that rest on a story, or on one version of it. */
  @Get(':id/verdicts')
  @Answers(restingPageSchema, 'Những kết luận dựa vào câu chuyện này, hoặc vào một phiên bản.')
  async verdicts(
    @Param('id', { schema: factIdSchema }) id: string,
    @Query({ schema: restingQuerySchema }) query: z.output<typeof restingQuerySchema>,
  ): Promise<RestingPageView> {
    const versions = await this.facts.versionsOfNarrative(id);
    const { version, limit, cursor } = query;
    return this.resting.page(versions, { id, version, limit, cursor });
  }

  /** Adds a version on top of the one that was seen; 0 makes a new story. */
  @Post(':id/versions')
  @RequirePermission('edit-knowledge')
  @Answers(savedNarrativeSchema, 'Thêm một phiên bản trên đúng bản đã xem; bản cũ được giữ.', 201)
  async add(
    @Param('id', { schema: newKnowledgeIdSchema }) id: string,
    @Body({ schema: narrativeVersionRequestSchema })
    body: z.output<typeof narrativeVersionRequestSchema>,
    @CurrentSession() { user }: LiveSession,
  ): Promise<SavedNarrativeView> {
    const affectedPosts = await this.edits.saveNarrative(id, body, user);
    return { narrative: await this.catalogue.find(id), affectedPosts };
  }

  /** What adding that version would do to posts. Saves nothing. */
  @Post(':id/preview')
  @RequirePermission('edit-knowledge')
  @Answers(changePreviewSchema, 'Xem trước: bao nhiêu bài sẽ được phân tích lại, kết luận nào đổi.')
  preview(
    @Param('id', { schema: newKnowledgeIdSchema }) id: string,
    @Body({ schema: narrativeVersionRequestSchema })
    body: z.output<typeof narrativeVersionRequestSchema>,
    @CurrentSession() { user }: LiveSession,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ChangePreviewView> {
    return this.previews.previewNarrative(id, body, user, goneSignal(response));
  }

  /** Adds a way in which a story is told, when a decision confirms that a post tells it. */
  @Post(':id/phrasings')
  @RequirePermission('decide')
  @Answers(narrativeDetailSchema, 'Thêm một cách kể; đã có rồi thì không thêm nữa.', 201)
  async addPhrasing(
    @Param('id', { schema: factIdSchema }) id: string,
    @Body({ schema: phrasingRequestSchema }) body: z.output<typeof phrasingRequestSchema>,
    @CurrentSession() { user }: LiveSession,
  ): Promise<NarrativeDetail> {
    await this.edits.addPhrasing(id, body.phrasing, body.reason, user);
    return this.catalogue.find(id);
  }
}
