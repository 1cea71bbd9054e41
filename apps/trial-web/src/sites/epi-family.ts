import { clockTime, slashedDay, vietnamIso } from '../writing/vietnam-time.js';
import { escapeHtml, htmlPage } from './html.js';
import { articleHead, links, paragraphs, rssFeed } from './news-markup.js';
import { type Article, type NewsFamily } from './news-site.js';

const FEED = '/rss/tin-moi.rss';

/** Markup of the ePi CMS family, as crawl.md 4.6 records it. */
export const EPI_FAMILY: NewsFamily = {
  site: 'trial-tieng-lang',
  name: 'Tiếng Làng',
  feedPath: FEED,
  articlePage,
  feed: (articles, origin, name) =>
    rssFeed(articles, { origin, name, path: FEED }, (article) => ({
      title: `<![CDATA[${article.title ?? ''}]]>`,
      description: `<![CDATA[${article.place.sapo}]]>`,
    })),
  listItem: (article) =>
    `<article class="story"><h2 class="story__heading"><a class="cms-link" href="${escapeHtml(article.place.path)}" title="${escapeHtml(article.title ?? '')}">${escapeHtml(article.title ?? '')}</a></h2><div class="story__summary">${escapeHtml(article.place.sapo)}</div></article>`,
};

function articlePage(article: Article, related: readonly Article[], name: string): string {
  const body = paragraphs(article);
  const seeAlso = related.length
    ? `<div class="article__related cms-relate"><h3>TIN LIÊN QUAN</h3>${links(related, 'div')}</div>`
    : '';
  return htmlPage(
    articleHead(article, name),
    `<header class="site-header"><a href="/">${escapeHtml(name)}</a></header>
<div class="article" id="post-${article.place.articleId}">
<div class="article__header"><h1 class="article__title cms-title">${escapeHtml(article.title ?? '')}</h1>
<div class="article__meta"><div class="article__author"><span class="name cms-author">${escapeHtml(article.author)}</span></div><time class="time" datetime="${vietnamIso(article.publishedAt, '+0700')}" data-time="${Math.floor(article.publishedAt.getTime() / 1000)}">${slashedDay(article.publishedAt)} ${clockTime(article.publishedAt)}</time></div></div>
<div class="article__sapo cms-desc">${escapeHtml(article.place.sapo)}</div>
<div class="article__body zce-content-body cms-body" itemprop="articleBody">
${body.slice(0, 1).join('\n')}
<img class="cms-photo" src="/anh/${article.place.articleId}.jpg" alt="">
${body.slice(1).join('\n')}
${seeAlso}
</div>
<div class="article__tag"><a href="/chuyen-muc/${article.place.category}">${article.place.category}</a></div></div>`,
  );
}
