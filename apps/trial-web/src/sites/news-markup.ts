import { vietnamIso } from '../writing/vietnam-time.js';
import { escapeHtml, scriptJson } from './html.js';
import { type Article } from './news-site.js';
import { RSS, type SiteAnswer } from './origin-server.js';

/** The head that all families share: canonical address, Open Graph and JSON-LD NewsArticle. */
export function articleHead(article: Article, name: string, extra = ''): string {
  const title = escapeHtml(article.title ?? '');
  const published = vietnamIso(article.publishedAt);
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.place.sapo,
    datePublished: published,
    dateModified: published,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name },
    mainEntityOfPage: { '@type': 'WebPage', '@id': article.externalId },
  };
  return [
    `<title>${title} - ${escapeHtml(name)}</title>`,
    `<link rel="canonical" href="${escapeHtml(article.externalId)}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:url" content="${escapeHtml(article.externalId)}">`,
    `<meta property="article:published_time" content="${published}">`,
    extra,
    `<script type="application/ld+json">${scriptJson(linked)}</script>`,
  ].join('\n');
}

export function paragraphs(article: Article, attributes = ''): string[] {
  return article.place.paragraphs.map((text) => `<p${attributes}>${escapeHtml(text)}</p>`);
}

export function links(articles: readonly Article[], tag: string): string {
  return articles
    .map(
      (article) =>
        `<${tag}><a href="${escapeHtml(article.place.path)}" title="${escapeHtml(article.title ?? '')}">${escapeHtml(article.title ?? '')}</a></${tag}>`,
    )
    .join('');
}

/** RSS 2.0; the family says how it writes an item's title and description. */
export function rssFeed(
  articles: readonly Article[],
  channel: { readonly origin: string; readonly name: string; readonly path: string },
  write: (article: Article) => { readonly title: string; readonly description: string },
): SiteAnswer {
  const items = articles.map((article) => {
    const { title, description } = write(article);
    return `<item><title>${title}</title><description>${description}</description><pubDate>${rssDate(article.publishedAt)}</pubDate><link>${article.externalId}</link><guid>${article.externalId}</guid></item>`;
  });
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n<title>${escapeHtml(channel.name)}</title>\n<link>${channel.origin}/</link>\n<description>Tin mới nhất</description>\n<generator>${escapeHtml(channel.name)}</generator>\n<atom:link href="${channel.origin}${channel.path}" rel="self" type="application/rss+xml"/>\n${items.join('\n')}\n</channel>\n</rss>\n`;
  return { type: RSS, body, lastModified: articles[0]?.publishedAt };
}

/** The broken prefix that Vietnamese feeds really carry: a picture and a `</br>`. */
export function pictureDescription(article: Article): string {
  const picture = `/anh/${article.place.articleId}.jpg`;
  return `<a href="${article.externalId}"><img src="${picture}" ></a></br>${article.place.sapo}`;
}

function rssDate(instant: Date): string {
  const local = new Date(instant.getTime() + 7 * 3_600_000).toUTCString();
  return local.replace('GMT', '+0700');
}
