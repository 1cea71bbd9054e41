import { type CrawlPage } from '#domain';
import { MalformedPageError } from '../../crawl.errors.js';
import { type WebAnswer } from '../../pace/polite-web.js';
import { parseDate } from '../../page/parse-date.js';
import { type CollectContext } from '../source-connector.js';
import { findArticleLinks } from './find-article-links.js';
import { type ListedArticle, parseFeed } from './parse-feed.js';
import { parseSitemap } from './parse-sitemap.js';

/** Sitemaps of one index that a run reads, newest first. */
const MAX_SITEMAPS = 24;

/** A listing that had items and has none is a broken or closed page rather than a quiet day. */
const NOW_EMPTY = 'danh sách trống trong khi trước đây có tin';

/** What the listings of a source show. */
export interface Listings {
  readonly articles: ReadonlyMap<string, ListedArticle>;
  /** The listings themselves, to be noted once their articles have been visited. */
  readonly pages: readonly CrawlPage[];
}

interface Collected {
  readonly articles: Map<string, ListedArticle>;
  readonly pages: CrawlPage[];
  readonly errors: unknown[];
}

type Parse = (answer: WebAnswer) => readonly ListedArticle[];

/**
 * Reads feeds and sitemaps, for a source without any the links of its start page. Listings that
 * did not change since the last visit show nothing.
 * @throws CrawlError when no listing could be read.
 */
export async function readListings(context: CollectContext): Promise<Listings> {
  const { feeds, sitemaps, url } = context.source;
  const into: Collected = { articles: new Map(), pages: [], errors: [] };
  for (const feed of feeds) {
    await readListing(context, feed, into, (answer) => parseFeed(answer.text, answer.url));
  }
  for (const sitemap of sitemaps) await readSitemap(context, sitemap, into);
  if (feeds.length + sitemaps.length === 0) {
    await readListing(context, url, into, (answer) => findArticleLinks(answer.text, answer.url));
  }
  if (into.pages.length > 0 && into.errors.length === into.pages.length) throw into.errors[0];
  return into;
}

async function readSitemap(context: CollectContext, url: string, into: Collected): Promise<void> {
  const further: ListedArticle[] = [];
  await readListing(context, url, into, (answer) => {
    const sitemap = parseSitemap(answer.text, answer.url);
    further.push(...sitemap.sitemaps);
    return sitemap.articles;
  });
  const recent = further
    .filter((entry) => isRecent(context, entry))
    .sort((a, b) => (b.lastmod ?? '').localeCompare(a.lastmod ?? ''))
    .slice(0, MAX_SITEMAPS);
  const known = await context.findPages(recent.map((entry) => entry.url));
  for (const entry of recent) {
    const before = known.get(entry.url);
    const same = entry.lastmod !== null && before?.cursor['lastmod'] === entry.lastmod;
    if (same && before.failures === 0) continue;
    await readListing(
      context,
      entry.url,
      into,
      (answer) => parseSitemap(answer.text, answer.url).articles,
      entry.lastmod,
    );
  }
}

async function readListing(
  context: CollectContext,
  url: string,
  into: Collected,
  parse: Parse,
  lastmod: string | null = null,
): Promise<void> {
  const known = (await context.findPages([url])).get(url) ?? null;
  try {
    const answer = await context.get(url, { kind: 'listing', known });
    const same = answer.notModified || answer.contentHash === known?.contentHash;
    const items = same ? itemsOf(known) : addArticles(context, parse(answer), known, into);
    const cursor = { lastmod, items };
    into.pages.push(context.toPage(url, answer, { nextVisitAt: null, cursor }));
  } catch (error) {
    into.pages.push(context.toFailedPage(url, known, error));
    into.errors.push(error);
  }
}

/** @returns how many articles the listing shows. */
function addArticles(
  context: CollectContext,
  listed: readonly ListedArticle[],
  known: CrawlPage | null,
  into: Collected,
): number {
  if (listed.length === 0 && itemsOf(known) > 0) throw new MalformedPageError(NOW_EMPTY);
  for (const article of listed) addArticle(context, article, into);
  return listed.length;
}

function itemsOf(page: CrawlPage | null): number {
  return Number(page?.cursor['items'] ?? 0);
}

function addArticle(context: CollectContext, article: ListedArticle, into: Collected): void {
  if (!isRecent(context, article)) return;
  const before = into.articles.get(article.url);
  into.articles.set(article.url, {
    url: article.url,
    published: before?.published ?? article.published,
    lastmod: before?.lastmod ?? article.lastmod,
  });
}

/** An entry without a date may be recent. */
function isRecent(context: CollectContext, entry: ListedArticle): boolean {
  const at = parseDate(entry.lastmod ?? entry.published, context.now());
  return at === null || at >= context.since;
}
