import { MalformedPageError } from '../../crawl.errors.js';
import { resolveLink } from '../../page/resolve-link.js';
import { type ListedArticle } from './parse-feed.js';

/** Either a list of articles or a list of further sitemaps (sitemaps.org protocol 0.9). */
export interface Sitemap {
  readonly articles: readonly ListedArticle[];
  readonly sitemaps: readonly ListedArticle[];
}

/** The protocol's own limit. */
const MAX_ENTRIES = 50_000;

const MAX_ENTRY_CHARACTERS = 20_000;

/**
 * Reads a sitemap or sitemap index. Entries are flat, so they are read one by one: a broken entry
 * costs itself and not the rest.
 * @throws MalformedPageError when the text is no sitemap at all.
 */
export function parseSitemap(text: string, sitemapUrl: string): Sitemap {
  if (!/<(urlset|sitemapindex)\b/i.test(text)) {
    throw new MalformedPageError('sơ đồ trang (sitemap) sai định dạng');
  }
  return {
    articles: readEntries(text, 'url', sitemapUrl),
    sitemaps: readEntries(text, 'sitemap', sitemapUrl),
  };
}

function readEntries(text: string, tag: string, base: string): ListedArticle[] {
  const entries: ListedArticle[] = [];
  for (const piece of text.split(new RegExp(`<${tag}>`, 'i')).slice(1)) {
    const entry = piece.slice(0, MAX_ENTRY_CHARACTERS);
    const url = resolveLink(valueOf(entry, 'loc'), base);
    if (url === null) continue;
    const lastmod = valueOf(entry, 'lastmod');
    const published = valueOf(entry, 'news:publication_date');
    entries.push({ url, lastmod, published });
    if (entries.length === MAX_ENTRIES) break;
  }
  return entries;
}

function valueOf(entry: string, tag: string): string | null {
  const match = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'i').exec(entry);
  const value = match?.[1]?.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').trim() ?? '';
  return value === '' ? null : decodeXml(value);
}

function decodeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
