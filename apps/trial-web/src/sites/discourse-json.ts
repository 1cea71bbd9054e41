import { type ThreadPlace, type TrialPost } from '../trial-post.js';
import { lastPostedAt, type TrialThread } from '../world/trial-thread.js';
import { escapeHtml } from './html.js';

type Post = TrialPost<ThreadPlace>;

export const CHUNK = 20;
export const CATEGORY = { id: 7, name: 'Hỏi đáp an sinh', slug: 'hoi-dap-an-sinh' };

/** @returns the HTML that Discourse cooks from a post: paragraphs, with the quote before them. */
export function cooked(post: Post, thread: TrialThread): string {
  const quoted = thread.posts.find(({ place }) => place.postId === post.place.quotes);
  const body = post.text
    .split('\n\n')
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  return quoted ? `${quoteHtml(quoted)}\n${body}` : body;
}

function quoteHtml(quoted: Post): string {
  const name = escapeHtml(quoted.author);
  return `<aside class="quote no-group" data-username="${name}" data-post="${quoted.place.number}" data-topic="${quoted.place.threadId}">\n<div class="title">\n<div class="quote-controls"></div>${name}:</div>\n<blockquote>\n<p>${escapeHtml(quoted.text)}</p>\n</blockquote>\n</aside>`;
}

function postJson(post: Post, thread: TrialThread) {
  const { postId, number, threadId, quotes } = post.place;
  const answered = thread.posts.find(({ place }) => place.postId === quotes);
  return {
    id: postId,
    name: null,
    username: post.author,
    created_at: post.publishedAt.toISOString(),
    cooked: cooked(post, thread),
    post_number: number,
    post_type: 1,
    updated_at: (post.updatedAt ?? post.publishedAt).toISOString(),
    reply_count: thread.posts.filter(({ place }) => place.quotes === postId).length,
    reply_to_post_number: answered?.place.number ?? null,
    quote_count: answered ? 1 : 0,
    topic_id: threadId,
    topic_slug: thread.slug,
    version: post.version,
    user_id: (postId * 13) % 9000,
    hidden: false,
    deleted_at: null,
  };
}

/** The answer of /t/ID.json: the first posts, and the ids of all. */
export function topicJson(thread: TrialThread) {
  const first = thread.posts[0];
  return {
    post_stream: {
      posts: thread.posts.slice(0, CHUNK).map((post) => postJson(post, thread)),
      stream: thread.posts.map((post) => post.place.postId),
    },
    id: thread.id,
    title: thread.title,
    fancy_title: escapeHtml(thread.title),
    slug: thread.slug,
    posts_count: thread.posts.length,
    reply_count: thread.posts.filter((post) => post.place.quotes !== null).length,
    created_at: first?.publishedAt.toISOString(),
    last_posted_at: lastPostedAt(thread).toISOString(),
    highest_post_number: thread.posts.length,
    pinned: thread.pinned,
    pinned_globally: thread.pinned,
    visible: true,
    closed: false,
    archived: false,
    archetype: 'regular',
    category_id: CATEGORY.id,
    chunk_size: CHUNK,
  };
}

/** The answer of /t/ID/posts.json?post_ids[]=…; twenty posts at most, as the engine does. */
export function postsJson(thread: TrialThread, ids: readonly number[]) {
  const wanted = new Set(ids.slice(0, CHUNK));
  const posts = thread.posts.filter((post) => wanted.has(post.place.postId));
  return { post_stream: { posts: posts.map((post) => postJson(post, thread)) }, id: thread.id };
}

/** One topic as lists show it. */
export function listedTopic(thread: TrialThread) {
  const first = thread.posts[0];
  return {
    id: thread.id,
    title: thread.title,
    fancy_title: escapeHtml(thread.title),
    slug: thread.slug,
    posts_count: thread.posts.length,
    reply_count: thread.posts.filter((post) => post.place.quotes !== null).length,
    highest_post_number: thread.posts.length,
    image_url: null,
    created_at: first?.publishedAt.toISOString(),
    last_posted_at: lastPostedAt(thread).toISOString(),
    bumped: true,
    bumped_at: lastPostedAt(thread).toISOString(),
    archetype: 'regular',
    unseen: false,
    pinned: thread.pinned,
    unpinned: null,
    visible: true,
    closed: false,
    archived: false,
    category_id: CATEGORY.id,
    last_poster_username: thread.posts.at(-1)?.author,
    posters: [],
  };
}
