/** Where a family of news systems keeps the parts of an article. */
export interface ArticleRules {
  readonly family: string;
  /** Its presence tells the family. */
  readonly body: string;
  readonly title: string;
  readonly lead: string;
  readonly date: string;
  readonly author: string;
  /** Parts of the body that are not the article. */
  readonly junk: string;
}

/** Pictures with captions, media, boxes of other articles and advertisements, in every family. */
const COMMON_JUNK =
  'figure, figcaption, video, audio, .adsbygoogle, .social, .share, .related-news, ' +
  '.box-tinlienquan, .box-tinlienquanv2, .tags, form';

/** CMS families of Vietnamese news sites (selectors seen in many independent readers). */
export const ARTICLE_RULES: readonly ArticleRules[] = [
  {
    family: 'vnexpress',
    body: 'article.fck_detail',
    title: 'h1.title-detail',
    lead: 'p.description',
    date: '.header-content .date, span.date',
    author: '.author_mail strong, .author_mail, p.author, p[style*="text-align:right"]',
    junk: `${COMMON_JUNK}, .author_mail, p.author, p[style*="text-align:right"], .location-stamp`,
  },
  {
    family: 'vccorp',
    body: '.detail-content[data-role="content"], .detail-content.afcbc-body',
    title: 'h1[data-role="title"], h1.detail-title, h1.article-title',
    lead: '[data-role="sapo"], h2.detail-sapo, h2.sapo',
    date: '[data-role="publishdate"]',
    author: '.author-info .name, .detail-author, [data-role="author"]',
    junk: `${COMMON_JUNK}, .VCSortableInPreviewMode[type="RelatedNews"], .VCSortableInPreviewMode[type="RelatedOneNews"], .VCSortableInPreviewMode[type="Photo"], .link-content-footer`,
  },
  {
    family: 'epi',
    body: '.article__body.cms-body, .article__body[itemprop="articleBody"]',
    title: '.article__title',
    lead: '.article__sapo',
    date: '.article__meta time, time.time',
    author: '.article__author .name, .article__author, .author .name',
    junk: `${COMMON_JUNK}, .article__story, .article__related, .cms-relate, .article__author, .picture`,
  },
  {
    family: 'dantri',
    body: '.singular-content',
    title: 'h1.title-page, h1.singular-title',
    lead: 'h2.singular-sapo',
    date: 'time.author-time, time[datetime]',
    author: '.author-name',
    junk: COMMON_JUNK,
  },
  {
    family: 'znews',
    body: '.the-article-body',
    title: 'h1.the-article-title',
    lead: 'p.the-article-summary',
    date: 'li.the-article-publish',
    author: '.the-article-author .author, .author',
    junk: `${COMMON_JUNK}, table.picture, .inner-article`,
  },
];
