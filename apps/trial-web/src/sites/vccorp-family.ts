import { clockTime, slashedDay } from '../writing/vietnam-time.js';
import { escapeHtml, htmlPage } from './html.js';
import { articleHead, links, paragraphs, pictureDescription, rssFeed } from './news-markup.js';
import { type Article, type NewsFamily } from './news-site.js';

const FEED = '/rss/home.rss';

/** Markup of the VCCorp family, as crawl.md 4.6 records it. */
export const VCCORP_FAMILY: NewsFamily = {
  site: 'trial-nhip-dan-sinh',
  name: 'Nhịp Dân Sinh',
  feedPath: FEED,
  articlePage,
  // The feed is broken as such feeds are: a raw `&` and markup that is not escaped.
  feed: (articles, origin, name) =>
    rssFeed(articles, { origin, name, path: FEED }, (article) => ({
      title: `Việc làm & An sinh: ${(article.title ?? '').replace(/[<>]/g, '')}`,
      description: pictureDescription(article),
    })),
  listItem: (article) =>
    `<div class="box-category-item" data-id="${article.place.articleId}"><h3><a class="box-category-link-title" href="${escapeHtml(article.place.path)}" title="${escapeHtml(article.title ?? '')}">${escapeHtml(article.title ?? '')}</a></h3><p class="box-category-sapo">${escapeHtml(article.place.sapo)}</p></div>`,
};

function articlePage(article: Article, related: readonly Article[], name: string): string {
  const written = `${slashedDay(article.publishedAt)} ${clockTime(article.publishedAt)} GMT+7`;
  const body = paragraphs(article);
  const middle = Math.ceil(body.length / 2);
  const seeAlso = related.length
    ? `<div class="VCSortableInPreviewMode link-content-footer" type="RelatedNews"><ul>${links(related, 'li')}</ul></div>`
    : '';
  return htmlPage(
    articleHead(article, name),
    `<div class="header"><a href="/">${escapeHtml(name)}</a></div>
<div class="detail__main"><div class="detail-cate"><a data-role="cate-name" href="/chuyen-muc/${article.place.category}">${article.place.category}</a></div>
<h1 class="detail-title article-title" data-role="title">${escapeHtml(article.title ?? '')}</h1>
<div class="detail-info"><div class="author-info"><a class="name" data-role="author">${escapeHtml(article.author)}</a></div><div class="detail-time"><div data-role="publishdate" title="${written}">${written}</div></div></div>
<h2 class="detail-sapo" data-role="sapo">${escapeHtml(article.place.sapo)}</h2>
<div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">
${body.slice(0, middle).join('\n')}
${seeAlso}
${body.slice(middle).join('\n')}
</div>
<div class="detail-author" data-role="author">${escapeHtml(article.author)}</div>
<div class="detail__related"><h2>Tin cùng chuyên mục</h2><ul>${links(related, 'li')}</ul></div></div>`,
  );
}
