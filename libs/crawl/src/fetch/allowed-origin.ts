/**
 * An origin on this machine or network that the operator allows (demo web, tests). It may carry
 * its own pace; real hosts never do.
 */
export interface AllowedOrigin {
  /** Scheme, host and port, e.g. `http://127.0.0.1:4701`. */
  readonly origin: string;
  /** Pause between two requests, milliseconds. */
  readonly delayMs: number;
  /** Fixed interval between two visits of its sources, seconds. */
  readonly revisitSeconds: number;
}

/** Finds the allow-list entry of an address. */
export class AllowList {
  private readonly byOrigin: ReadonlyMap<string, AllowedOrigin>;

  constructor(entries: readonly AllowedOrigin[]) {
    this.byOrigin = new Map(entries.map((entry) => [new URL(entry.origin).origin, entry]));
  }

  /** @param url a valid absolute address or origin. @returns its entry, null for real hosts. */
  find(url: string): AllowedOrigin | null {
    return this.byOrigin.get(new URL(url).origin) ?? null;
  }
}
