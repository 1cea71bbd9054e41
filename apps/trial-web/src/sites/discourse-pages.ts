import { type TrialThread } from '../world/trial-thread.js';
import { CHUNK, cooked, topicJson } from './discourse-json.js';
import { escapeHtml, htmlPage } from './html.js';

const GENERATOR =
  '<meta name="generator" content="Discourse 3.6.0.beta2 - https://github.com/discourse/discourse">';

/** The list of topics for readers without scripts. */
export function discourseListPage(
  name: string,
  threads: readonly TrialThread[],
  trap: string,
): string {
  const rows = threads.map(
    (thread) =>
      `<tr class="topic-list-item"><td class="main-link"><span class="link-top-line"><a itemprop="url" href="/t/${thread.slug}/${thread.id}" class="title raw-link raw-topic-link">${escapeHtml(thread.title)}</a></span></td><td class="replies"><span class="posts">${thread.posts.length - 1}</span></td></tr>`,
  );
  return htmlPage(
    `<title>${escapeHtml(name)}</title>\n${GENERATOR}\n<link rel="alternate" type="application/rss+xml" href="/latest.rss">`,
    `<noscript data-path="/"><div id="main-outlet"><table class="topic-list"><tbody>${rows.join('')}</tbody></table><footer><a href="${trap}">Tin nhắn riêng</a></footer></div></noscript>`,
    'lang="vi" class="crawler"',
  );
}

/** A topic: posts inside `noscript`, and the first of them again as preloaded JSON. */
export function discourseTopicPage(name: string, thread: TrialThread, page: number): string {
  const path = `/t/${thread.slug}/${thread.id}`;
  const shown = thread.posts.slice((page - 1) * CHUNK, page * CHUNK);
  const hasNext = thread.posts.length > page * CHUNK;
  const next = hasNext ? `<link rel="next" href="${path}?page=${page + 1}">` : '';
  const nextLink = hasNext
    ? `<div role="navigation" itemscope class="topic-body crawler-post"><a rel="next" itemprop="url" href="${path}?page=${page + 1}">trang sau</a></div>`
    : '';
  const preloaded = { [`topic_${thread.id}`]: JSON.stringify(topicJson(thread)) };
  const posts = shown.map(
    (
      post,
    ) => `<div id="post_${post.place.number}" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post">
<div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" rel="nofollow" href="/u/${encodeURIComponent(post.author)}"><span itemprop="name">${escapeHtml(post.author)}</span></a></span>
<span class="crawler-post-infos"><time itemprop="datePublished" datetime="${post.publishedAt.toISOString()}" class="post-time">${post.publishedAt.toISOString()}</time><span itemprop="position">${post.place.number}</span></span></div>
<div class="post" itemprop="text">${cooked(post, thread)}</div></div>`,
  );
  return htmlPage(
    `<title>${escapeHtml(thread.title)} - ${escapeHtml(name)}</title>\n${GENERATOR}\n<link rel="canonical" href="${path}">\n${next}`,
    `<div class="hidden" id="data-preloaded" data-preloaded="${escapeHtml(JSON.stringify(preloaded))}"></div>
<noscript data-path="${path}"><div id="main-outlet"><div id="topic-title"><h1><a href="${path}">${escapeHtml(thread.title)}</a></h1></div>
<div itemscope itemtype="http://schema.org/DiscussionForumPosting">${posts.join('\n')}</div>${nextLink}</div></noscript>`,
  );
}
