/**
 * Passes one line on and drops the rest for a while, so that a database away for an hour does not
 * fill the log.
 * @param log where a line goes.
 * @param everyMs the pause after a line.
 * @param now a clock that only goes forward, in milliseconds.
 */
export function quietLog(
  log: (line: string) => void,
  everyMs: number,
  now: () => number = () => performance.now(),
): (line: string) => void {
  let quietUntil = -Infinity;
  let dropped = 0;
  return (line) => {
    const instant = now();
    if (instant < quietUntil) {
      dropped += 1;
      return;
    }
    log(dropped > 0 ? `${line} (${dropped} more since the last line)` : line);
    quietUntil = instant + everyMs;
    dropped = 0;
  };
}
