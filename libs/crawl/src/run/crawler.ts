import { type OnApplicationShutdown } from '@nestjs/common';
import { type CrawlTools } from './crawl-tools.js';

/** The tools of the crawl room with what has to be closed behind them. */
export class Crawler implements OnApplicationShutdown {
  constructor(
    readonly tools: CrawlTools,
    private readonly closeAll: () => Promise<void>,
  ) {}

  /** Closes connections and threads. */
  async close(): Promise<void> {
    await this.closeAll();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }
}
