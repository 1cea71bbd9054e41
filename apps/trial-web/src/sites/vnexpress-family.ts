import { clockTime, vietnamTime, WEEKDAYS } from '../writing/vietnam-time.js';
import { escapeHtml, htmlPage } from './html.js';
import { articleHead, links, paragraphs, pictureDescription, rssFeed } from './news-markup.js';
import { type Article, type NewsFamily } from './news-site.js';

const FEED = '/rss/tin-moi-nhat.rss';

/** Markup of the VnExpress family, as crawl.md 4.6 records it. */
export const VNEXPRESS_FAMILY: NewsFamily = {
  site: 'trial-som-mai',
  name: 'Báo Sớm Mai',
  feedPath: FEED,
  articlePage,
  feed: (articles, origin, name) =>
    rssFeed(articles, { origin, name, path: FEED }, (article) => ({
      title: escapeHtml(article.title ?? ''),
      description: `<![CDATA[ ${pictureDescription(article)} ]]>`,
    })),
  listItem: (article) =>
    `<article class="item-news item-news-common"><h3 class="title-news"><a href="${escapeHtml(article.place.path)}">${escapeHtml(article.title ?? '')}</a></h3><p class="description"><a href="${escapeHtml(article.place.path)}">${escapeHtml(article.place.sapo)}</a></p></article>`,
};

/** E.g. Thứ tư, 22/10/2025, 19:25 (GMT+7), day and month without leading zeros. */
function writtenDate(instant: Date): string {
  const { weekday, day, month, year } = vietnamTime(instant);
  return `${WEEKDAYS[weekday] ?? ''}, ${day}/${month}/${year}, ${clockTime(instant)} (GMT+7)`;
}

function articlePage(article: Article, related: readonly Article[], name: string): string {
  const [first = '', ...rest] = paragraphs(article, ' class="Normal"');
  const seeAlso = related.length
    ? `<div class="box-tinlienquanv2 width_common"><ul class="list-news-lq">${links(related, 'li')}</ul></div>`
    : '';
  return htmlPage(
    articleHead(article, name, `<meta name="tt_article_id" content="${article.place.articleId}">`),
    `<header class="section top-header"><a class="logo" href="/">${escapeHtml(name)}</a></header>
<section class="section page-detail top-detail"><div class="container"><div class="sidebar-1">
<div class="header-content width_common"><ul class="breadcrumb"><li><a href="/chuyen-muc/${article.place.category}">${article.place.category}</a></li></ul><span class="date">${writtenDate(article.publishedAt)}</span></div>
<h1 class="title-detail">${escapeHtml(article.title ?? '')}</h1>
<p class="description">${escapeHtml(article.place.sapo)}</p>
<article class="fck_detail ">
${first}
${seeAlso}
${rest.join('\n')}
<p class="Normal" style="text-align:right;"><strong>${escapeHtml(article.author)}</strong></p>
</article>
<div class="footer-content width_common"><a href="/">Trở lại trang chủ</a></div>
</div></div></section>
<section class="section"><h2>Xem thêm</h2><ul>${links(related, 'li')}</ul></section>`,
  );
}
