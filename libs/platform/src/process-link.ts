/** What a part of the product tells the launcher that started it. */
export interface ReadyMessage {
  readonly type: 'ready';
  /** One short phrase for the launcher's line, e.g. the address. */
  readonly detail?: string;
}

/** Tells the launcher, if there is one, that this process does its work from now on. */
export function reportReady(message: Omit<ReadyMessage, 'type'> = {}): void {
  process.send?.({ type: 'ready', ...message } satisfies ReadyMessage);
}

/**
 * Runs the shutdown once on SIGTERM, SIGINT or when the launcher is gone, then ends the process.
 * A shutdown that hangs is cut after ten seconds, so that no orphan stays.
 */
export function onShutdown(shutdown: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    shutdown().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.send) process.on('disconnect', stop);
}
