import { type Clock } from '#domain';
import { HostThrottledError } from '../crawl.errors.js';
import { type AllowList } from '../fetch/allowed-origin.js';

/** Waits. Ends early by throwing when the signal aborts. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

const MIN_DELAY_MS = 2000;
const MAX_LATENCY_DELAY_MS = 60_000;

/** A host that asks for less than this is waited for; for more, the run ends and comes back. */
const PATIENCE_SECONDS = 30;

interface HostState {
  /** Ends when the requests before have ended. */
  tail: Promise<void>;
  notBefore: number;
  throttledUntil: number;
}

/**
 * The pause between two requests to a host, milliseconds: the greatest of what robots.txt asks,
 * two seconds, and three times the host's last answer time (60 s at most).
 */
export function politeDelayMs(crawlDelaySeconds: number | null, latencyMs: number): number {
  const asked = (crawlDelaySeconds ?? 0) * 1000;
  return Math.max(asked, MIN_DELAY_MS, Math.min(3 * latencyMs, MAX_LATENCY_DELAY_MS));
}

/** What a request in its slot may say about the host. */
export interface Slot {
  crawlDelaySeconds: number | null;
}

/** Lets one request at a time through to each origin (host and port), with pauses in between. */
export class HostPacer {
  private readonly hosts = new Map<string, HostState>();

  constructor(
    private readonly allowList: AllowList,
    private readonly clock: Clock,
    private readonly sleep: Sleep,
  ) {}

  /**
   * Runs a request when its origin's turn has come.
   * @throws HostThrottledError at once while the host's Retry-After has not passed.
   */
  async run<T>(
    origin: string,
    request: (slot: Slot) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const host = this.stateOf(origin);
    const before = host.tail;
    let leave = (): void => undefined;
    host.tail = new Promise<void>((resolve) => {
      leave = resolve;
    });
    try {
      await before;
      await this.waitForTurn(origin, host, signal);
      return await this.measure(origin, host, request);
    } finally {
      leave();
    }
  }

  /** Notes that a host asked us to stay away. */
  hold(origin: string, seconds: number): void {
    this.stateOf(origin).throttledUntil = this.clock.now().getTime() + seconds * 1000;
  }

  private async waitForTurn(origin: string, host: HostState, signal?: AbortSignal): Promise<void> {
    const now = this.clock.now().getTime();
    const held = (host.throttledUntil - now) / 1000;
    if (held > PATIENCE_SECONDS) throw new HostThrottledError(new URL(origin).host, held);
    const wait = Math.max(host.notBefore, host.throttledUntil) - now;
    if (wait > 0) await this.sleep(wait, signal);
  }

  private async measure<T>(
    origin: string,
    host: HostState,
    request: (slot: Slot) => Promise<T>,
  ): Promise<T> {
    const slot: Slot = { crawlDelaySeconds: null };
    const start = this.clock.now().getTime();
    try {
      return await request(slot);
    } finally {
      const end = this.clock.now().getTime();
      const own = this.allowList.find(origin)?.delayMs;
      host.notBefore = end + (own ?? politeDelayMs(slot.crawlDelaySeconds, end - start));
    }
  }

  private stateOf(origin: string): HostState {
    const known = this.hosts.get(origin);
    if (known !== undefined) return known;
    const fresh = { tail: Promise.resolve(), notBefore: 0, throttledUntil: 0 };
    this.hosts.set(origin, fresh);
    return fresh;
  }
}
