import { type ThreadPlace, type TrialPost } from '../trial-post.js';
import { slashedDay, clockTime, vietnamIso } from '../writing/vietnam-time.js';
import { type TrialThread } from '../world/trial-thread.js';
import { escapeHtml, htmlPage, scriptJson } from './html.js';
import { stableNumber } from './stable-number.js';

export const PER_PAGE = 15;

export function threadPath(thread: Pick<TrialThread, 'slug' | 'id'>): string {
  return `/threads/${thread.slug}.${thread.id}/`;
}

/** XenForo 2.3 writes the epoch as `data-timestamp`. */
export function timeTag(instant: Date, classes = ''): string {
  const shown = `${slashedDay(instant)} lúc ${clockTime(instant)}`;
  return `<time class="${classes}u-dt" dir="auto" datetime="${vietnamIso(instant, '+0700')}" data-timestamp="${Math.floor(instant.getTime() / 1000)}" title="${shown}">${shown}</time>`;
}

export function pageNav(base: string, page: number, pages: number): string {
  if (pages < 2) return '';
  const numbers = Array.from({ length: pages }, (_none, index) => index + 1).map(
    (number) =>
      `<li class="pageNav-page${number === page ? ' pageNav-page--current' : ''}"><a href="${pagePath(base, number)}">${number}</a></li>`,
  );
  const previous =
    page > 1
      ? `<a href="${pagePath(base, page - 1)}" class="pageNav-jump pageNav-jump--prev">Trước</a>`
      : '';
  const next =
    page < pages
      ? `<a href="${pagePath(base, page + 1)}" class="pageNav-jump pageNav-jump--next">Tiếp</a>`
      : '';
  return `<nav class="pageNavWrapper"><div class="pageNav">${previous}<ul class="pageNav-main">${numbers.join('')}</ul>${next}</div></nav>`;
}

function pagePath(base: string, page: number): string {
  return page === 1 ? base : `${base}page-${page}`;
}

/** One page of a thread. */
export function threadPage(
  thread: TrialThread,
  page: number,
  pages: number,
  boardName: string,
): string {
  const base = threadPath(thread);
  const shown = thread.posts.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const byId = new Map(thread.posts.map((post) => [post.place.postId, post]));
  const title = escapeHtml(thread.title);
  const next = page < pages ? `\n<link rel="next" href="${pagePath(base, page + 1)}">` : '';
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    headline: thread.title,
    datePublished: thread.posts[0] ? vietnamIso(thread.posts[0].publishedAt) : undefined,
  };
  return htmlPage(
    `<title>${title}${page > 1 ? ` | Trang ${page}` : ''} | ${boardName}</title>\n<link rel="canonical" href="${pagePath(base, page)}">${next}\n<script type="application/ld+json">${scriptJson(linked)}</script>`,
    `<div class="p-body"><ul class="p-breadcrumbs"><li><a href="/forums/bao-hiem-xa-hoi.12/">Bảo hiểm xã hội</a></li></ul>
<div class="p-title"><h1 class="p-title-value">${title}</h1></div>
${pageNav(base, page, pages)}
<div class="block-body js-replyNewMessageContainer">
${shown.map((post) => message(post, byId, base)).join('\n')}
</div>
${pageNav(base, page, pages)}</div>`,
    `id="XF" lang="vi-VN" data-template="thread_view" data-content-key="thread-${thread.id}" data-container-key="node-12"`,
  );
}

function message(
  post: TrialPost<ThreadPlace>,
  byId: ReadonlyMap<number, TrialPost<ThreadPlace>>,
  base: string,
): string {
  const { postId, number } = post.place;
  const author = escapeHtml(post.author);
  const edited = post.updatedAt
    ? `\n<div class="message-lastEdit">Sửa lần cuối: ${timeTag(post.updatedAt)}</div>`
    : '';
  const signature =
    postId % 9 === 0
      ? '\n<aside class="message-signature"><div class="bbWrapper">Sống chậm lại một chút.</div></aside>'
      : '';
  return `<article class="message message--post js-post" data-author="${author}" data-content="post-${postId}" id="js-post-${postId}">
<span class="u-anchorTarget" id="post-${postId}"></span>
<div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a class="username" data-user-id="${userId(post.author)}">${author}</a></h4></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget">
<header class="message-attribution message-attribution--split"><ul class="message-attribution-main"><li class="u-concealed"><a href="${base}post-${postId}" rel="nofollow">${timeTag(post.publishedAt)}</a></li></ul><ul class="message-attribution-opposite"><li><a href="${base}post-${postId}" rel="nofollow">#${number}</a></li></ul></header>
<div class="message-content js-messageContent"><div class="message-userContent lbContainer js-lbContainer"><article class="message-body js-selectToQuote"><div itemprop="text"><div class="bbWrapper">${quote(post, byId)}${bodyHtml(post.text)}</div></div></article></div>${edited}${signature}</div>
</div></div></div>
</article>`;
}

function quote(
  post: TrialPost<ThreadPlace>,
  byId: ReadonlyMap<number, TrialPost<ThreadPlace>>,
): string {
  const quoted = byId.get(post.place.quotes ?? 0);
  if (!quoted) return '';
  const author = escapeHtml(quoted.author);
  return `<blockquote data-attributes="member: ${userId(quoted.author)}" data-quote="${author}" data-source="post: ${quoted.place.postId}" class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote js-expandWatch"><div class="bbCodeBlock-title"><a href="/goto/post?id=${quoted.place.postId}" class="bbCodeBlock-sourceJump" rel="nofollow">${author} nói:</a></div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent js-expandContent">${bodyHtml(quoted.text)}</div><div class="bbCodeBlock-expandLink js-expandLink"><a role="button" tabindex="0">Nhấn để mở rộng...</a></div></div></blockquote>`;
}

function bodyHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br />\n');
}

/** An account has no number of its own here. */
function userId(author: string): number {
  return 1000 + stableNumber(author, 900_000);
}
