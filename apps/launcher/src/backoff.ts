const LONGEST_MS = 30_000;
const STEADY_MS = 60_000;

/** Waiting times before restarts: 1 s, 2 s, 4 s … 30 s, from the start again after a steady minute. */
export class Backoff {
  private failures = 0;

  /**
   * @param aliveMs how long the process lived before it ended.
   * @returns milliseconds to wait before starting it again.
   */
  next(aliveMs: number): number {
    if (aliveMs >= STEADY_MS) this.failures = 0;
    return Math.min(1_000 * 2 ** this.failures++, LONGEST_MS);
  }
}
