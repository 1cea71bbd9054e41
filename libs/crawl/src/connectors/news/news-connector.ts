import { type CollectedPost, type CrawlPage } from '#domain';
import { type WebAnswer } from '../../pace/polite-web.js';
import { parseDate } from '../../page/parse-date.js';
import {
  type CollectContext,
  type CollectedBatch,
  type SourceConnector,
} from '../source-connector.js';
import { type ArticleExtractor } from './article-extractor.js';
import { type ExtractedArticle } from './extract-article.js';
import { type ListedArticle } from './parse-feed.js';
import { type Listings, readListings } from './read-listings.js';

/** A page that failed this often is left alone until its listing says that it changed. */
const MAX_FAILURES = 5;

/** Reads newspapers and portals: feeds and sitemaps show the articles, each page is one post. */
export class NewsConnector implements SourceConnector {
  readonly kind = 'news';

  constructor(private readonly extractor: ArticleExtractor) {}

  async *collect(context: CollectContext): AsyncGenerator<CollectedBatch> {
    const listings = await readListings(context);
    const listed = newestFirst(context, [...listings.articles.values()]);
    const known = await context.findPages(listed.map((article) => article.url));
    let failed = false;
    for (const article of listed) {
      const before = known.get(article.url) ?? null;
      if (!isDue(context, article, before)) continue;
      if (context.isOver()) return;
      const batch = await this.visit(context, article, before);
      failed ||= batch.pages.some((page) => page.failures > 0);
      yield batch;
    }
    // Only now are the listings done with: a run cut short reads them again.
    yield { posts: [], pages: noteListings(listings, failed) };
  }

  async probe(context: CollectContext): Promise<number> {
    return (await readListings(context)).articles.size;
  }

  private async visit(
    context: CollectContext,
    article: ListedArticle,
    before: CrawlPage | null,
  ): Promise<CollectedBatch> {
    try {
      const answer = await context.get(article.url, { kind: 'page', known: before });
      const same = answer.notModified || answer.contentHash === before?.contentHash;
      const post = same ? null : await this.read(context, article, answer, before);
      return {
        posts: keep(context, post),
        pages: [notePage(context, article, before, answer, post)],
      };
    } catch (error) {
      return { posts: [], pages: [context.toFailedPage(article.url, before, error)] };
    }
  }

  private async read(
    context: CollectContext,
    listed: ListedArticle,
    answer: WebAnswer,
    before: CrawlPage | null,
  ): Promise<CollectedPost | null> {
    const article = await this.extractor.extract(answer.text, answer.url);
    if (article === null) return null;
    return context.toPost({
      externalId: article.canonicalUrl,
      url: article.canonicalUrl,
      title: article.title,
      text: article.text,
      replyTo: null,
      publishedAt: dateOf(context, article, listed, before),
      author: article.author,
    });
  }
}

/** A page without any date keeps the one it was given when it was first seen. */
function dateOf(
  context: CollectContext,
  article: ExtractedArticle,
  listed: ListedArticle,
  before: CrawlPage | null,
): Date {
  const now = context.now();
  const given = before?.cursor['publishedAt'];
  const earlier = typeof given === 'string' ? given : null;
  const written = [article.published, listed.published, earlier, listed.lastmod];
  return written.map((text) => parseDate(text, now)).find((at) => at !== null) ?? now;
}

function keep(context: CollectContext, post: CollectedPost | null): CollectedPost[] {
  return post !== null && post.publishedAt >= context.since ? [post] : [];
}

function notePage(
  context: CollectContext,
  article: ListedArticle,
  before: CrawlPage | null,
  answer: WebAnswer,
  post: CollectedPost | null,
): CrawlPage {
  const earlier = before?.cursor['publishedAt'] ?? null;
  const publishedAt = post?.publishedAt.toISOString() ?? earlier;
  const fresh = typeof publishedAt === 'string' ? new Date(publishedAt) : null;
  return context.toPage(article.url, answer, {
    nextVisitAt: fresh === null ? null : context.revisitAt(fresh),
    cursor: { publishedAt, lastmod: article.lastmod ?? before?.cursor['lastmod'] ?? null },
  });
}

function isDue(context: CollectContext, article: ListedArticle, page: CrawlPage | null): boolean {
  if (page === null) return true;
  if (article.lastmod !== null && article.lastmod !== page.cursor['lastmod']) return true;
  if (page.failures >= MAX_FAILURES) return false;
  return page.nextVisitAt !== null && page.nextVisitAt <= context.now();
}

function newestFirst(context: CollectContext, articles: readonly ListedArticle[]): ListedArticle[] {
  const now = context.now();
  const timeOf = (article: ListedArticle): number =>
    parseDate(article.published ?? article.lastmod, now)?.getTime() ?? now.getTime();
  return articles
    .map((article) => ({ article, time: timeOf(article) }))
    .sort((a, b) => b.time - a.time)
    .map((entry) => entry.article);
}

/** While an article waits for another try, its listing must not answer "nothing changed". */
function noteListings(listings: Listings, failed: boolean): readonly CrawlPage[] {
  if (!failed) return listings.pages;
  return listings.pages.map((page) => ({
    ...page,
    etag: null,
    lastModified: null,
    contentHash: null,
    cursor: { items: page.cursor['items'] ?? null },
  }));
}
