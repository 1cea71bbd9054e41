import { setTimeout as sleep } from 'node:timers/promises';
import { type StartEngine } from './engines.ts';
import { Stage } from './stage.ts';

export const POSTS_PER_SECOND = 200;
const BEFORE_MS = 10_000;
const DEAD_MS = 60_000;

/** Kills the engine with SIGKILL while posts arrive, and starts it again after a minute. */
export async function measureKill(startEngine: StartEngine) {
  const stage = await Stage.open(startEngine);
  try {
    const { arrivals, engine } = stage;
    await arrivals.start(POSTS_PER_SECOND);
    await sleep(BEFORE_MS);
    engine.kill();
    await sleep(DEAD_MS);
    await engine.restart();
    const answering = performance.now();
    const waiting = await stage.waiting();
    await stage.untilWaiting(POSTS_PER_SECOND);
    const seconds = (performance.now() - answering) / 1_000;
    const balance = await stage.balance();
    return {
      'posts wanted in': arrivals.written,
      'waiting when it answered again': waiting,
      'writes repeated': arrivals.repeated,
      ...balance,
      'seconds to catch up': Number(seconds.toFixed(1)),
    };
  } finally {
    await stage.close();
  }
}
