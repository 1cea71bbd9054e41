const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * One Ctrl-C may arrive twice: from the terminal and again from npm, which passes signals on.
 * Only one that comes later than this is meant as a second.
 */
const SAME_PRESS_MS = 700;

/**
 * Tells apart the first and the second wish to stop.
 *
 * @param now milliseconds of any steady clock.
 * @returns a function to call at each signal: what it asks for, if anything.
 */
export function createStopWishes(now: () => number): () => 'stop' | 'force' | undefined {
  let firstAt: number | undefined;
  return () => {
    if (firstAt === undefined) {
      firstAt = now();
      return 'stop';
    }
    return now() - firstAt > SAME_PRESS_MS ? 'force' : undefined;
  };
}

/** Calls `onWish` for Ctrl-C, a polite kill and the end of the terminal. */
export function listenToStopSignals(onWish: (wish: 'stop' | 'force') => void): void {
  const nextWish = createStopWishes(() => performance.now());
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      const wish = nextWish();
      if (wish !== undefined) onWish(wish);
    });
  }
}
