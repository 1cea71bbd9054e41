import { Inject, Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression, Interval } from '@nestjs/schedule';
import { TickSources } from '#crawl';
import { Clock, DomainError, JobQueue, PostRepository, UserRepository } from '#domain';
import { sweepUnanalyzed } from '#enrichment';

const TICK_MS = 1_000;

/** What happens by the clock. Any number of workers may run it. */
@Injectable()
export class Schedule {
  private readonly logger = new Logger(Schedule.name);
  private ticking = false;
  private away = false;

  constructor(
    private readonly sources: TickSources,
    @Inject(PostRepository) private readonly posts: PostRepository,
    @Inject(JobQueue) private readonly queue: JobQueue,
    @Inject(UserRepository) private readonly users: UserRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Hands due sources to the queue. */
  @Interval(TICK_MS)
  async tick(): Promise<void> {
    if (this.ticking) return;
    this.ticking = true;
    await this.quietly(() => this.sources.tick());
    this.ticking = false;
  }

  /** Finds posts whose job was lost. */
  @Cron(CronExpression.EVERY_MINUTE)
  async sweep(): Promise<void> {
    await this.quietly(async () => {
      const count = await sweepUnanalyzed(this.posts, this.queue, this.clock);
      if (count > 0) this.logger.warn(`${count} posts without analysis were queued again`);
    });
  }

  @Cron(CronExpression.EVERY_HOUR)
  async forgetSessions(): Promise<void> {
    await this.quietly(() => this.users.deleteExpiredSessions(this.clock.now()));
  }

  /** A database that is away is told of once, not every second; the next turn tries again. */
  private async quietly(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      this.away = false;
    } catch (error) {
      const away = error instanceof DomainError && error.kind === 'unavailable';
      if (!away || !this.away) this.logger.error(error);
      this.away = away;
    }
  }
}
