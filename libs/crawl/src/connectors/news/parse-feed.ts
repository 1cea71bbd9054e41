import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { MalformedPageError } from '../../crawl.errors.js';
import { resolveLink } from '../../page/resolve-link.js';

/** A line of a listing: where an article is and what the listing says of its time. */
export interface ListedArticle {
  readonly url: string;
  /** As written; null when the listing does not say. */
  readonly published: string | null;
  /** Changes when the article was edited, as far as the listing tells; compared as text. */
  readonly lastmod: string | null;
}

/**
 * Reads RSS, Atom, RDF or JSON Feed. Raw ampersands are escaped first (feedsmith keeps them, and
 * with them broken addresses); a feed that breaks off is cut behind its last whole item.
 * @throws MalformedPageError
 */
export function parseFeed(text: string, feedUrl: string): ListedArticle[] {
  const clean = escapeAmpersands(text.trimStart());
  // A lenient parser would take half an address for a whole one, so broken ends are cut first.
  const feed = tryParse(WHOLE.test(clean) ? clean : salvage(clean)) ?? tryParse(salvage(clean));
  if (feed === null) throw new MalformedPageError('nguồn cấp tin (RSS) bị hỏng');
  return itemsOf(feed).flatMap((item) => {
    const url = resolveLink(item.link, feedUrl);
    return url === null ? [] : [{ url, published: textOrNull(item.published), lastmod: null }];
  });
}

type Feed = ReturnType<typeof parseWithFeedsmith>;

interface FeedItem {
  readonly link: string | undefined;
  /** feedsmith hands dates back raw. */
  readonly published: unknown;
}

function tryParse(text: string): Feed | null {
  try {
    return parseWithFeedsmith(text);
  } catch {
    // feedsmith's word for "not well-formed"; the caller tries the salvaged text next.
    return null;
  }
}

function itemsOf(feed: Feed): FeedItem[] {
  switch (feed.format) {
    case 'rss':
      return (feed.feed.items ?? []).map((item) => ({
        link: item.link ?? permalinkOf(item.guid),
        published: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case 'rdf':
      return (feed.feed.items ?? []).map((item) => ({
        link: item.link,
        published: item.dc?.dates?.[0],
      }));
    case 'atom':
      return (feed.feed.entries ?? []).map((entry) => ({
        link: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? {}).href,
        published: entry.published ?? entry.updated,
      }));
    case 'json':
      return (feed.feed.items ?? []).map((item) => ({
        link: item.url,
        published: item.date_published,
      }));
  }
}

function permalinkOf(
  guid: { value?: string; isPermaLink?: boolean } | undefined,
): string | undefined {
  const value = guid?.value;
  return value !== undefined && /^https?:\/\//.test(value) ? value : undefined;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Leaves CDATA alone: there an ampersand is an ampersand. */
function escapeAmpersands(text: string): string {
  const [first = '', ...rest] = text.split('<![CDATA[');
  const parts = rest.map((part) => {
    const end = part.indexOf(']]>');
    return end < 0
      ? `<![CDATA[${part}`
      : `<![CDATA[${part.slice(0, end)}${escape(part.slice(end))}`;
  });
  return escape(first) + parts.join('');
}

function escape(text: string): string {
  return text.replace(/&(?!#?\w{1,40};)/g, '&amp;');
}

const WHOLE = /(<\/(rss|feed|rdf:RDF)>|\})\s*$/i;

const CLOSERS: readonly (readonly [RegExp, string, string])[] = [
  [/<rss\b/i, '</item>', '</channel></rss>'],
  [/<feed\b/i, '</entry>', '</feed>'],
  [/<rdf:RDF\b/i, '</item>', '</rdf:RDF>'],
];

function salvage(text: string): string {
  const closer = CLOSERS.find(([root]) => root.test(text));
  if (closer === undefined) return text;
  const [, itemEnd, rootEnd] = closer;
  const end = text.lastIndexOf(itemEnd);
  return end < 0 ? text : `${text.slice(0, end + itemEnd.length)}${rootEnd}`;
}
