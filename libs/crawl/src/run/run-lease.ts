import { type Clock, type SourceRepository } from '#domain';
import { RunLostError } from '../crawl.errors.js';

/** The right to crawl one source, prolonged while the run goes on. */
export class RunLease {
  private until = 0;

  constructor(
    private readonly sources: SourceRepository,
    private readonly clock: Clock,
    readonly sourceId: string,
    readonly token: string,
    private readonly seconds: number,
  ) {}

  /** @returns false while another worker's lease is live. */
  async take(): Promise<boolean> {
    const now = this.clock.now();
    this.until = now.getTime() + this.seconds * 1000;
    return await this.sources.takeRun(this.sourceId, this.token, now, new Date(this.until));
  }

  /**
   * Prolongs the lease once a third of it has passed.
   * @param extraMs a wait that is about to begin, on top of the usual length.
   * @throws RunLostError when another worker has taken the source over.
   */
  async prolong(extraMs = 0): Promise<void> {
    const now = this.clock.now().getTime();
    const left = this.until - now - extraMs;
    if (left > (this.seconds * 1000 * 2) / 3) return;
    this.until = now + extraMs + this.seconds * 1000;
    const held = await this.sources.extendRun(this.sourceId, this.token, new Date(this.until));
    if (!held) throw new RunLostError();
  }
}
