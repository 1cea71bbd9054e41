import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sourceListSchema, type SourceListView } from '#contracts';
import { Clock, DomainError, LiveEvents, SourceRepository, TransactionRunner } from '#domain';
import { RequirePermission } from '../access/access.decorators.js';
import { Answers, AnswersNothing } from '../docs/answers.decorator.js';
import { sourceIdSchema } from '../route-ids.schema.js';
import { toSourceView } from './source-view.js';

@ApiTags('Nguồn tin')
@Controller('api/sources')
export class SourcesController {
  constructor(
    private readonly sources: SourceRepository,
    private readonly transactions: TransactionRunner,
    private readonly events: LiveEvents,
    private readonly clock: Clock,
  ) {}

  /** Every source with its health and its posts of the last seven days. */
  @Get()
  @Answers(sourceListSchema, 'Các nguồn, tình trạng và số bài bảy ngày qua.')
  async list(): Promise<SourceListView> {
    const sources = await this.sources.list();
    const activity = await this.sources.activity(this.clock.now());
    const byId = new Map(activity.map((item) => [item.sourceId, item]));
    return { sources: sources.map((source) => toSourceView(source, byId.get(source.id))) };
  }

  /** Makes a source due now; the worker visits it at its next tick, politely as always. */
  @Post(':id/run')
  @RequirePermission('run-source')
  @AnswersNothing(202, 'Nguồn sẽ được ghé ngay lượt tới, vẫn theo nhịp và robots.txt của trang.')
  async run(@Param('id', { schema: sourceIdSchema }) id: string): Promise<void> {
    await this.transactions.run(async () => {
      if (!(await this.sources.requestRun(id, this.clock.now()))) {
        throw new DomainError(
          'not-found',
          'sources.not_watched',
          'Không có nguồn này, hoặc nguồn đang tắt.',
        );
      }
      await this.events.publish([{ type: 'source-changed', sourceId: id }]);
    });
  }
}
