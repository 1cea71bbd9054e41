import { type ArticlePlace, type TrialPost } from '../trial-post.js';
import { vietnamIso } from '../writing/vietnam-time.js';
import { escapeHtml } from './html.js';
import { type SiteAnswer, TEXT, XML } from './origin-server.js';

/** A page that robots.txt forbids: whoever fetches it has not read it. */
export const TRAP_FOLDER = '/noi-bo/';
export const TRAP_PATH = `${TRAP_FOLDER}ban-thao-chua-duyet.html`;

export function robotsTxt(origin: string, disallowed: readonly string[]): SiteAnswer {
  const rules = disallowed.map((path) => `Disallow: ${path}`).join('\n');
  const body = `User-agent: *\n${rules}\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
  return { type: TEXT, body };
}

/** A sitemap index with one sitemap for each month in which something was published. */
export function sitemapIndex(
  origin: string,
  articles: readonly TrialPost<ArticlePlace>[],
): SiteAnswer {
  const months = [...Map.groupBy(articles, monthOf)].reverse();
  const entries = months.map(
    ([month, list]) =>
      `<sitemap><loc>${origin}/sitemaps/bai-viet-${month}.xml</loc><lastmod>${newest(list)}</lastmod></sitemap>`,
  );
  return xml('sitemapindex', entries, articles.at(-1)?.publishedAt);
}

/** @returns the sitemap of a month as its path names it; null when nothing was published in it. */
export function monthlySitemap(
  path: string,
  articles: readonly TrialPost<ArticlePlace>[],
): SiteAnswer | null {
  const month = /^\/sitemaps\/bai-viet-(\d{4}-\d{2})\.xml$/.exec(path)?.[1];
  const list = articles.filter((article) => monthOf(article) === month);
  if (list.length === 0) return null;
  const entries = list.map(
    (article) =>
      `<url><loc>${escapeHtml(article.externalId)}</loc><lastmod>${vietnamIso(article.publishedAt)}</lastmod><changefreq>daily</changefreq></url>`,
  );
  return xml('urlset', entries.reverse(), list.at(-1)?.publishedAt);
}

function xml(root: string, entries: readonly string[], lastModified?: Date): SiteAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
  return { type: XML, body, lastModified };
}

function monthOf(article: TrialPost): string {
  return vietnamIso(article.publishedAt).slice(0, 7);
}

function newest(list: readonly TrialPost[]): string {
  return vietnamIso(list.at(-1)?.publishedAt ?? new Date(0));
}
