import { Injectable } from '@nestjs/common';
import { type SystemView } from '#contracts';
import { JobQueue, type Reanalysis, ReanalysisRepository, SearchOutbox } from '#domain';

/** How far the work is that nobody waits for. */
@Injectable()
export class BackgroundWork {
  constructor(
    private readonly outbox: SearchOutbox,
    private readonly queue: JobQueue,
    private readonly runs: ReanalysisRepository,
  ) {}

  async show(): Promise<Pick<SystemView, 'index' | 'jobs' | 'reanalysis'>> {
    const [lag, jobs, runs] = await Promise.all([
      this.outbox.lag(),
      this.queue.counts(),
      this.runs.unfinished(),
    ]);
    return {
      index: { waiting: lag.waiting, oldestAt: lag.oldestAt?.toISOString() ?? null },
      jobs: jobs.map(({ type, waiting, active, dead }) => ({ type, waiting, active, dead })),
      reanalysis: sumOf(runs),
    };
  }
}

/** Several runs are one piece of work to whoever waits for it. */
function sumOf(runs: readonly Reanalysis[]): SystemView['reanalysis'] {
  const [oldest] = runs;
  if (!oldest) return null;
  const sum = (count: 'posts' | 'done' | 'changed') =>
    runs.reduce((total, run) => total + run[count], 0);
  return {
    ...{ posts: sum('posts'), done: sum('done'), changed: sum('changed') },
    startedAt: oldest.startedAt.toISOString(),
  };
}
