import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '#domain';

const PAUSE_MS = 1_000;
const GIVE_UP_AFTER_MS = 120_000;

/** Repeats work while the database is away, two minutes at most; other errors pass through. */
export async function retryWhileUnavailable<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const away = error instanceof DomainError && error.kind === 'unavailable';
      if (!away || performance.now() > giveUpAt) throw error;
      console.error('Cơ sở dữ liệu tạm ngắt, đang chờ kết nối lại (database away, waiting).');
      await sleep(PAUSE_MS);
    }
  }
}
