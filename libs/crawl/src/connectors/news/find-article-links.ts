import { parseHtml } from '../../page/html-dom.js';
import { readLine } from '../../page/read-text.js';
import { resolveLink } from '../../page/resolve-link.js';
import { type ListedArticle } from './parse-feed.js';

/** Headlines are longer than the words of menus. */
const MIN_HEADLINE = 20;

/** A front page's first links are its newest; the rest is old or not articles. */
const MAX_LINKS = 60;

/** A path that names one document: a number, a long slug, or a page file. */
const ARTICLE_PATH = /(\d{4,}|(?:[\p{L}\d]+-){4,}[\p{L}\d]+)[^/]*\/?$|\.(html?|chn|aspx)$/iu;

/**
 * Finds links to articles on the front page of a portal without feeds: same host, a path that
 * names a document, and a headline as its text.
 */
export function findArticleLinks(html: string, pageUrl: string): ListedArticle[] {
  const { host } = new URL(pageUrl);
  const found = new Map<string, ListedArticle>();
  for (const anchor of parseHtml(html).querySelectorAll('a[href]')) {
    const url = resolveLink(anchor.getAttribute('href'), pageUrl);
    if (url === null || found.size === MAX_LINKS) continue;
    const { host: linkHost, pathname } = new URL(url);
    const headline = anchor.getAttribute('title') ?? readLine(anchor);
    if (linkHost !== host || headline.length < MIN_HEADLINE) continue;
    if (ARTICLE_PATH.test(decodeLoosely(pathname))) {
      found.set(url, { url, published: null, lastmod: null });
    }
  }
  return [...found.values()];
}

function decodeLoosely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is judged as it stands.
    return path;
  }
}
