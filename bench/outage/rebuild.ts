import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ALL_POSTS } from '#domain';
import { type StartEngine } from './engines.ts';
import { POSTS_PER_SECOND } from './kill.ts';
import { Stage } from './stage.ts';

const CLI = join(import.meta.dirname, '../../dist/apps/cli/src/main.js');
/** Posts in the index when the rebuild begins. */
const BEFORE = 30_000;
const ASK_MS = 50;

/** Rebuilds the index by the operator's command while posts arrive and searches are made. */
export async function measureRebuild(startEngine: StartEngine) {
  const stage = await Stage.open(startEngine);
  try {
    const { arrivals } = stage;
    await arrivals.fill(BEFORE);
    await stage.untilWaiting(0);
    await stage.engine.settle();
    await arrivals.start(POSTS_PER_SECOND);
    const searches = new Searches(stage);
    const seconds = await rebuild(stage);
    await searches.stop();
    const during = arrivals.written - BEFORE;
    await stage.untilWaiting(POSTS_PER_SECOND);
    const balance = await stage.balance();
    return {
      'posts before': BEFORE,
      'posts arrived meanwhile': during,
      ...balance,
      'searches meanwhile': searches.made,
      'searches that failed': searches.failed,
      'searches that missed posts': searches.incomplete,
      'slowest search (ms)': Math.round(searches.slowest),
      'seconds to rebuild': Number(seconds.toFixed(1)),
    };
  } finally {
    await stage.close();
  }
}

/** Runs `index:rebuild` as a process of its own. @returns seconds. */
async function rebuild({ database, engine }: Stage): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'index:rebuild'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      ...(engine.elasticsearch && {
        ELASTICSEARCH_URL: engine.elasticsearch.url,
        ELASTICSEARCH_INDEX: engine.elasticsearch.alias,
      }),
    },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`index:rebuild ended with ${code ?? 'a signal'}`);
  return (performance.now() - start) / 1_000;
}

/** Searches one after the other, each of which must find at least what was there before. */
class Searches {
  made = 0;
  failed = 0;
  incomplete = 0;
  slowest = 0;
  private ended = false;
  private readonly running: Promise<void>;

  constructor(stage: Stage) {
    this.running = this.run(stage);
  }

  async stop(): Promise<void> {
    this.ended = true;
    await this.running;
  }

  private async run(stage: Stage): Promise<void> {
    while (!this.ended) {
      await this.ask(stage);
      await sleep(ASK_MS);
    }
  }

  private async ask({ search }: Stage): Promise<void> {
    const start = performance.now();
    this.made += 1;
    try {
      const { total } = await search.search({ ...ALL_POSTS, limit: 20 });
      if ((total ?? 0) < BEFORE) this.incomplete += 1;
    } catch (error) {
      this.failed += 1;
      if (this.failed === 1) console.error('a search failed:', error);
    }
    this.slowest = Math.max(this.slowest, performance.now() - start);
  }
}
