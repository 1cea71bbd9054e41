import { extractArticle, type ExtractedArticle } from './extract-article.js';

/** Reads articles out of pages, out of the way of everything else where it can. */
export abstract class ArticleExtractor {
  /**
   * @returns null when the page holds no article.
   * @throws MalformedPageError
   */
  abstract extract(html: string, url: string): Promise<ExtractedArticle | null>;

  /** Frees the threads it holds. */
  abstract close(): Promise<void>;
}

/** Reads articles in the calling thread (specs, and places without worker threads). */
export class InProcessArticleExtractor extends ArticleExtractor {
  override extract(html: string, url: string): Promise<ExtractedArticle | null> {
    return new Promise((resolve) => resolve(extractArticle(html, url)));
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}
