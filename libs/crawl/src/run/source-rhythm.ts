import { type CollectedPost, type CrawlPage } from '#domain';

/**
 * The reserved address under which a source's rhythm is kept among its pages; no web address
 * looks like it.
 */
const RHYTHM_URL = 'about:rhythm';

const DAY_SECONDS = 24 * 60 * 60;

/** A source that said nothing for this long may have fallen silent. */
const SILENT_AFTER_SECONDS = 7 * DAY_SECONDS;

/** …if it usually speaks this many times as often. */
const SILENT_GAPS = 2;

/** How often a source speaks, from the dates of all its posts that were collected. */
export class SourceRhythm {
  private constructor(
    private posts: number,
    private oldestAt: number | null,
    private newestAt: number | null,
  ) {}

  /** @param known the page `pageUrl` of the source, null before its first run. */
  static from(known: CrawlPage | null): SourceRhythm {
    const read = (name: string): number | null => {
      const value = known?.cursor[name];
      return typeof value === 'number' ? value : null;
    };
    return new SourceRhythm(read('posts') ?? 0, read('oldestAt'), read('newestAt'));
  }

  static readonly pageUrl = RHYTHM_URL;

  /** Counts the posts of a batch that were new. */
  add(posts: readonly CollectedPost[], created: number): void {
    this.posts += created;
    for (const post of posts) {
      const at = post.publishedAt.getTime() / 1000;
      this.oldestAt = Math.min(this.oldestAt ?? at, at);
      this.newestAt = Math.max(this.newestAt ?? at, at);
    }
  }

  /**
   * Silent means: reachable, but nothing new for more than a week and for more than twice
   * the usual gap between two posts.
   */
  isSilent(now: Date): boolean {
    if (this.newestAt === null || this.oldestAt === null) return false;
    const quiet = now.getTime() / 1000 - this.newestAt;
    const usualGap = (this.newestAt - this.oldestAt) / Math.max(1, this.posts - 1);
    return quiet > SILENT_AFTER_SECONDS && quiet > SILENT_GAPS * usualGap;
  }

  /** @returns the page that keeps the rhythm. */
  toPage(sourceId: string, now: Date): CrawlPage {
    return {
      sourceId,
      url: RHYTHM_URL,
      etag: null,
      lastModified: null,
      contentHash: null,
      visitedAt: now,
      nextVisitAt: null,
      failures: 0,
      cursor: { posts: this.posts, oldestAt: this.oldestAt, newestAt: this.newestAt },
    };
  }
}
