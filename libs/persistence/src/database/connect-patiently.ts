import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { isTransient } from './is-transient.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Connects, waiting for a server that is not up yet: a process that starts while the database
 * restarts must not give up at once.
 * @param patienceMs how long failures that pass by themselves are borne.
 * @throws the last failure when patience ends, any other failure at once.
 */
export async function connectPatiently(
  dataSource: DataSource,
  patienceMs: number,
): Promise<DataSource> {
  let waited = 0;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await dataSource.initialize();
    } catch (error) {
      if (waited >= patienceMs || !isTransient(error)) throw error;
      await sleep(pause);
      waited += pause;
    }
  }
}
