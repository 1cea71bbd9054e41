import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is true. @throws when it does not become so in time. */
export async function until(isTrue: () => Promise<boolean>, patienceMs = 15_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`did not happen in ${patienceMs} ms`);
    await sleep(50);
  }
}
