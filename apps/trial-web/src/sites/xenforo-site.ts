import { type ThreadPlace, type TrialPost } from '../trial-post.js';
import { byActivity, lastPostedAt, type TrialThread } from '../world/trial-thread.js';
import { type TrialWorld } from '../world/trial-world.js';
import { escapeHtml, htmlPage } from './html.js';
import { HTML, type SiteAnswer, type SiteHandler } from './origin-server.js';
import { robotsTxt } from './robots-and-sitemaps.js';
import { threadFeed } from './thread-feed.js';
import { pageNav, PER_PAGE, threadPage, threadPath, timeTag } from './xenforo-thread.js';

const NAME = 'Diễn đàn Quê Nhà';
const FORUM = '/forums/bao-hiem-xa-hoi.12/';
const THREADS_PER_PAGE = 20;
const TRAP = '/account/xuat-du-lieu';

/** A XenForo 2 board with one forum, as crawl.md 4.2 records the markup. */
export function xenforoSite(world: TrialWorld, trapped: () => void): SiteHandler {
  const origin = world.originOf('trial-que-nha');
  return (url) => {
    const threads = byActivity(world.threadsOf('trial-que-nha'));
    switch (url.pathname) {
      case '/':
        return boardIndex(threads);
      case '/robots.txt':
        return robotsTxt(origin, ['/account/', '/whats-new/', '/goto/', '/search/']);
      case TRAP:
        trapped();
        return { type: HTML, body: htmlPage('<title>Tài khoản</title>', '<p>Khu vực riêng.</p>') };
      case '/forums/-/index.rss':
      case `${FORUM}index.rss`:
        return threadFeed(NAME, origin, threads, threadPath);
      default:
        return forumPage(threads, url.pathname) ?? threadAnswer(threads, url.pathname);
    }
  };
}

function boardIndex(threads: readonly TrialThread[]): SiteAnswer {
  const body = htmlPage(
    `<title>${NAME}</title>`,
    `<div class="p-body"><div class="block block--category"><div class="node node--forum node--id12"><h3 class="node-title"><a href="${FORUM}">Bảo hiểm xã hội</a></h3></div></div></div><footer><a href="${TRAP}">Xuất dữ liệu của tôi</a></footer>`,
    'id="XF" lang="vi-VN" data-template="forum_list" data-app="public"',
  );
  return { type: HTML, body, lastModified: newestOf(threads) };
}

function forumPage(threads: readonly TrialThread[], path: string): SiteAnswer | null {
  const match = /^\/forums\/(?:[^/]*\.)?12\/(?:page-(\d+))?$/.exec(path);
  if (!match) return null;
  const pages = Math.max(1, Math.ceil(threads.length / THREADS_PER_PAGE));
  const page = Math.min(Number(match[1] ?? 1), pages);
  const shown = threads.slice((page - 1) * THREADS_PER_PAGE, page * THREADS_PER_PAGE);
  const sticky = shown.filter((thread) => thread.pinned).map(structItem);
  const normal = shown.filter((thread) => !thread.pinned).map(structItem);
  const body = htmlPage(
    `<title>Bảo hiểm xã hội | ${NAME}</title>\n<link rel="alternate" type="application/rss+xml" href="${FORUM}index.rss">`,
    `<div class="p-body"><h1 class="p-title-value">Bảo hiểm xã hội</h1>${pageNav(FORUM, page, pages)}
<div class="structItemContainer"><div class="structItemContainer-group structItemContainer-group--sticky">${sticky.join('')}</div>
<div class="structItemContainer-group js-threadList">${normal.join('')}</div></div></div>`,
    'id="XF" lang="vi-VN" data-template="forum_view" data-container-key="node-12"',
  );
  return { type: HTML, body, lastModified: newestOf(threads) };
}

function structItem(thread: TrialThread): string {
  const first = thread.posts[0];
  const last = thread.posts.at(-1);
  if (!first || !last) return '';
  const path = threadPath(thread);
  return `<div class="structItem structItem--thread js-inlineModContainer js-threadListItem-${thread.id}" data-author="${escapeHtml(first.author)}">
<div class="structItem-cell structItem-cell--main"><div class="structItem-title"><a href="${path}" data-tp-primary="on">${escapeHtml(thread.title)}</a></div>
<div class="structItem-minor"><ul class="structItem-parts"><li><a class="username">${escapeHtml(first.author)}</a></li><li class="structItem-startDate"><a href="${path}" rel="nofollow">${timeTag(first.publishedAt)}</a></li></ul></div></div>
<div class="structItem-cell structItem-cell--meta"><dl class="pairs pairs--justified"><dt>Trả lời</dt><dd>${thread.posts.length - 1}</dd></dl></div>
<div class="structItem-cell structItem-cell--latest"><a href="${path}latest" rel="nofollow">${timeTag(last.publishedAt, 'structItem-latestDate ')}</a><div class="structItem-minor"><a class="username">${escapeHtml(last.author)}</a></div></div></div>`;
}

function threadAnswer(threads: readonly TrialThread[], path: string): SiteAnswer | null {
  const match = /^\/threads\/(?:[^/]*\.)?(\d+)\/(?:page-(\d+)|post-(\d+)|latest)?$/.exec(path);
  const thread = threads.find(({ id }) => id === Number(match?.[1]));
  if (!match || !thread) return null;
  const pages = Math.ceil(thread.posts.length / PER_PAGE);
  const target = path.endsWith('/latest') ? thread.posts.length : numberOf(thread, match[3]);
  if (match[3] !== undefined && target === null) return null;
  const page = target ? Math.ceil(target / PER_PAGE) : Math.min(Number(match[2] ?? 1), pages);
  if (target !== null) return redirect(`${threadPath(thread)}${page > 1 ? `page-${page}` : ''}`);
  return {
    type: HTML,
    body: threadPage(thread, page, pages, NAME),
    lastModified: newestOf([thread]),
  };
}

/** @returns the position of a post that a permalink names; null when it names none. */
function numberOf(thread: TrialThread, postId: string | undefined): number | null {
  const post = thread.posts.find(({ place }) => place.postId === Number(postId));
  return post?.place.number ?? null;
}

function redirect(location: string): SiteAnswer {
  return { status: 301, type: HTML, body: '', headers: { Location: location } };
}

function newestOf(threads: readonly TrialThread[]): Date {
  const edited = threads.flatMap(({ posts }) => posts.map(changedAt));
  return new Date(Math.max(0, ...threads.map((t) => lastPostedAt(t).getTime()), ...edited));
}

function changedAt(post: TrialPost<ThreadPlace>): number {
  return (post.updatedAt ?? post.publishedAt).getTime();
}
