import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { overviewSchema, type OverviewView } from '#contracts';
import {
  JobQueue,
  PostRepository,
  ReviewCaseRepository,
  type Source,
  SourceRepository,
} from '#domain';
import { type LiveSession } from '#identity';
import { CurrentSession } from '../access/current-session.decorator.js';
import { Answers } from '../docs/answers.decorator.js';

@ApiTags('Tổng quan')
@Controller('api/overview')
export class OverviewController {
  constructor(
    private readonly sources: SourceRepository,
    private readonly cases: ReviewCaseRepository,
    private readonly posts: PostRepository,
    private readonly queue: JobQueue,
  ) {}

  /** What the frame of every screen shows. */
  @Get()
  @Answers(overviewSchema, 'Số liệu chung hiện ở khung của mọi màn hình.')
  async show(@CurrentSession() session: LiveSession): Promise<OverviewView> {
    const [watching, sources, cases, posts, jobs] = await Promise.all([
      this.sources.watchedSet(),
      this.sources.list(),
      this.cases.counts(session.user.id),
      this.posts.counts(),
      this.queue.counts(),
    ]);
    const enabled = sources.filter((source) => source.enabled && source.kind !== 'import');
    const healthy = enabled.filter(({ state }) => state.health === 'healthy');
    return {
      watching,
      sources: { total: enabled.length, healthy: healthy.length },
      cases: { open: cases.open, mine: cases.mine, decided: cases.decided },
      ...posts,
      deadJobs: jobs.reduce((sum, { dead }) => sum + dead, 0),
      lastCollectedAt: lastSuccess(enabled)?.toISOString() ?? null,
    };
  }
}

function lastSuccess(sources: readonly Source[]): Date | null {
  const times = sources.flatMap(({ state }) => state.lastSuccessAt?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}
