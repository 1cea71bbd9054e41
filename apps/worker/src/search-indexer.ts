import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DomainError, PostSearch, SearchOutbox } from '#domain';
import { IndexPosts } from '#enrichment';

/** Entries worked at once: few enough that a call to the engine stays short. */
const BATCH = 500;
/** How soon a change is looked for, and how soon an engine that is away is asked again. */
const IDLE_MS = 300;
const AWAY_MS = 2_000;

/** Tells the search index what has changed, in order; any number of workers may run it. */
@Injectable()
export class SearchIndexer {
  private readonly logger = new Logger(SearchIndexer.name);
  private prepared = false;
  private away = false;

  constructor(
    private readonly outbox: SearchOutbox,
    private readonly search: PostSearch,
    private readonly posts: IndexPosts,
  ) {}

  /** Works until the signal; whatever the engine or the database does, it goes on. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const pause = await this.step();
      if (pause > 0) await wait(pause, null, { signal }).catch(() => null);
    }
  }

  /** @returns how long to rest before the next step. Milliseconds. */
  private async step(): Promise<number> {
    try {
      if (!this.prepared) await this.prepare();
      const worked = await this.outbox.drain(BATCH, async (batch) => {
        for (const { postId, reason } of await this.posts.handle(batch)) {
          this.logger.error(`the index refused post ${postId}: ${reason}`);
        }
      });
      if (this.away) this.logger.log('the search index answers again');
      this.away = false;
      return worked === BATCH ? 0 : IDLE_MS;
    } catch (error) {
      this.tell(error);
      return AWAY_MS;
    }
  }

  /** An index that is new, or was lost, gets every post. */
  private async prepare(): Promise<void> {
    const { empty } = await this.search.prepare();
    if (empty) {
      const posts = await this.outbox.fill();
      if (posts > 0) this.logger.warn(`the search index is empty: ${posts} posts go into it`);
    }
    this.prepared = true;
  }

  /** What lasts is told of once, not at every step. */
  private tell(error: unknown): void {
    const lasting = error instanceof DomainError && error.kind === 'unavailable';
    if (lasting && error.code === 'search.index_missing') this.prepared = false;
    if (!lasting) this.logger.error(error);
    else if (!this.away) this.logger.warn(`the search index waits: ${error.code}`);
    this.away = lasting;
  }
}
