import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type SystemView, systemViewSchema } from '#contracts';
import { Clock, PostSearch } from '#domain';
import { RequirePermission } from '../access/access.decorators.js';
import { API_SETTINGS, type ApiSettings } from '../api-settings.js';
import { Answers } from '../docs/answers.decorator.js';
import { answerInTime } from './answer-in-time.js';
import { BackgroundWork } from './background-work.js';

@ApiTags('Hệ thống')
@Controller('api/system')
export class SystemController {
  constructor(
    private readonly search: PostSearch,
    private readonly work: BackgroundWork,
    private readonly clock: Clock,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** How search, its index and the background work are. */
  @Get()
  @RequirePermission('see-system')
  @Header('Cache-Control', 'no-store')
  @Answers(
    systemViewSchema,
    'Máy tìm kiếm, độ trễ của chỉ mục, việc phân tích lại và việc chạy nền.',
  )
  async show(): Promise<SystemView> {
    const [search, work] = await Promise.all([this.searchState(), this.work.show()]);
    return { checkedAt: this.clock.now().toISOString(), search, ...work };
  }

  /** An engine that is away is a state to be told, not a failure of this answer. */
  private async searchState(): Promise<SystemView['search']> {
    const engine = this.settings.elasticsearch === null ? 'postgresql' : 'elasticsearch';
    const [health, documents] = await Promise.allSettled([
      answerInTime(this.search.health()),
      answerInTime(this.search.count()),
    ]);
    return {
      engine,
      colour: health.status === 'fulfilled' ? health.value.colour : null,
      documents: documents.status === 'fulfilled' ? documents.value : null,
    };
  }
}
