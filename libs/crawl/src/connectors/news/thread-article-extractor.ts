import { createHash } from 'node:crypto';
import { Piscina } from 'piscina';
import { MalformedPageError } from '../../crawl.errors.js';
import { errorCodeOf } from '../../fetch/error-code.js';
import { ArticleExtractor } from './article-extractor.js';
import { type ExtractedArticle } from './extract-article.js';
import { type ExtractionResult, type ExtractionTask } from './extract-article.thread.js';

/** A page that takes longer is built to take long. */
const KILL_AFTER_MS = 10_000;

/** After this many kills a page's content is never tried again in this process. */
const KILLS_TO_QUARANTINE = 2;

/** An idle thread is let go, with its memory. */
const IDLE_MS = 30_000;

/**
 * Reads articles in one worker thread with a kill timer: Readability can be frozen for minutes
 * by a page of a few kilobytes.
 */
export class ThreadArticleExtractor extends ArticleExtractor {
  private readonly kills = new Map<string, number>();
  private readonly pool: Piscina<ExtractionTask, ExtractionResult>;

  /** @param entry the compiled `extract-article.thread.js` beside this file. */
  constructor(
    entry: URL = new URL('./extract-article.thread.js', import.meta.url),
    private readonly killAfterMs = KILL_AFTER_MS,
  ) {
    super();
    this.pool = new Piscina({
      filename: entry.href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 256 },
    });
  }

  override async extract(html: string, url: string): Promise<ExtractedArticle | null> {
    const fingerprint = createHash('sha256').update(html).digest('hex');
    const kills = this.kills.get(fingerprint) ?? 0;
    if (kills >= KILLS_TO_QUARANTINE) throw new MalformedPageError('trang đã bị cách ly');
    const result = await this.run({ html, url }, fingerprint, kills);
    if ('malformed' in result) throw new MalformedPageError(result.malformed);
    return result.article;
  }

  override async close(): Promise<void> {
    await this.pool.destroy();
  }

  private async run(
    task: ExtractionTask,
    fingerprint: string,
    kills: number,
  ): Promise<ExtractionResult> {
    const signal = AbortSignal.timeout(this.killAfterMs);
    try {
      return await this.pool.run(task, { signal });
    } catch (error) {
      // Killed by the timer, or the thread ran out of its memory: both are the page's doing.
      if (signal.aborted || errorCodeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') {
        this.kills.set(fingerprint, kills + 1);
        throw new MalformedPageError('xử lý trang mất quá nhiều thời gian hoặc bộ nhớ');
      }
      throw error;
    }
  }
}
