import {
  type ArticlePlace,
  FANPAGE,
  FANPAGE_ID,
  type FanpagePlace,
  type ForumId,
  type NewsSiteId,
  SITE_IDS,
  type SiteId,
  type ThreadPlace,
  type TrialPlace,
  type TrialPost,
} from '../trial-post.js';
import { type WrittenArticle } from '../writing/article-writer.js';
import { forumHandle, penName, socialName } from '../writing/authors.js';
import { type WrittenMessage } from '../writing/message-writer.js';
import { type SeededRandom } from '../writing/seeded-random.js';
import { articlePlace } from './article-place.js';
import { type TrialThread } from './trial-thread.js';

const FIRST_POST_ID: Record<ForumId, number> = {
  'trial-que-nha': 2_310_400,
  'trial-hoi-dap-an-sinh': 41_870,
};
const FIRST_THREAD_ID: Record<ForumId, number> = {
  'trial-que-nha': 88_120,
  'trial-hoi-dap-an-sinh': 5_210,
};

/** Everything that has been published on the six sites, in the order of publication. */
export class TrialWorld {
  readonly posts: TrialPost[] = [];
  readonly threads: TrialThread[] = [];
  /** Pictures without words on the fanpage: they are no posts to collect. */
  readonly wordlessPagePosts: { id: string; at: Date }[] = [];
  readonly pagePosts: TrialPost<FanpagePlace>[] = [];
  private readonly articles = new Map<NewsSiteId, TrialPost<ArticlePlace>[]>();
  private readonly comments = new Map<string, TrialPost<FanpagePlace>[]>();
  private readonly boardPosts = new Map<ForumId, number>();
  private fanpageObjects = 0;

  /** @param origins the origins of the sites, in the order of their ids */
  constructor(
    private readonly random: SeededRandom,
    private readonly origins: readonly string[],
  ) {}

  originOf(site: SiteId): string {
    return this.origins[SITE_IDS.indexOf(site)] ?? '';
  }

  /** @returns the articles of a news site, the oldest first. */
  articlesOf(site: NewsSiteId): readonly TrialPost<ArticlePlace>[] {
    return this.articles.get(site) ?? [];
  }

  threadsOf(site: ForumId): TrialThread[] {
    return this.threads.filter((thread) => thread.site === site);
  }

  /** @returns the comments on a post of the page, the oldest first; null when there is no such post. */
  commentsOn(pagePostId: string): readonly TrialPost<FanpagePlace>[] | null {
    return this.comments.get(pagePostId) ?? null;
  }

  addArticle(site: NewsSiteId, at: Date, article: WrittenArticle): void {
    const place = articlePlace(site, at, article, this.articlesOf(site).length);
    this.keep(this.articles, site, {
      ...this.fresh(site, at, penName(this.random)),
      externalId: `${this.originOf(site)}${place.path}`,
      place,
      title: article.title,
      text: article.text,
      spelling: 'full',
      label: article.label,
    });
  }

  addThreadPost(thread: TrialThread, at: Date, message: WrittenMessage): void {
    if (thread.posts.length === 0) this.register(thread);
    const count = (this.boardPosts.get(thread.site) ?? 0) + 1;
    this.boardPosts.set(thread.site, count);
    const postId = FIRST_POST_ID[thread.site] + count;
    const opening = thread.posts.length === 0;
    const post: TrialPost<ThreadPlace> = {
      ...this.fresh(thread.site, at, this.voiceIn(thread)),
      ...message,
      externalId: `post-${postId}`,
      place: {
        type: 'thread',
        threadId: thread.id,
        threadTitle: thread.title,
        pinned: thread.pinned,
        number: thread.posts.length + 1,
        postId,
        quotes: !opening && this.random.chance(0.28) ? this.quoted(thread) : null,
      },
      title: opening ? thread.title : null,
    };
    thread.posts.push(post);
    this.posts.push(post);
  }

  addPagePost(at: Date, message: WrittenMessage): string {
    const pagePostId = this.nextPageObject();
    const place: FanpagePlace = { type: 'page-post', pagePostId, parentId: null };
    const head = this.fresh(FANPAGE, at, 'An sinh quanh ta');
    const post = { ...head, ...message, externalId: pagePostId, place, title: null };
    this.pagePosts.push(post);
    this.posts.push(post);
    return pagePostId;
  }

  addWordlessPagePost(at: Date): void {
    this.wordlessPagePosts.push({ id: this.nextPageObject(), at });
  }

  addComment(pagePostId: string, at: Date, message: WrittenMessage): void {
    const comments = this.comments.get(pagePostId) ?? [];
    const parents = comments.filter((post) => post.place.parentId === null);
    const answers = parents.length > 0 && this.random.chance(0.3);
    const parentId = answers ? this.random.pick(parents).externalId : null;
    const number = pagePostId.split('_')[1] ?? '';
    this.keep(this.comments, pagePostId, {
      ...this.fresh(FANPAGE, at, socialName(this.random)),
      ...message,
      externalId: `${number}_${7_000_000 + this.posts.length}`,
      place: { type: 'comment', pagePostId, parentId },
      title: null,
    });
  }

  /** Replaces the text of a forum post, as its author edits it. */
  edit(thread: TrialThread, number: number, at: Date, text: string): void {
    const before = thread.posts[number - 1];
    if (!before) return;
    const after = { ...before, text, updatedAt: at, version: before.version + 1 };
    thread.posts[number - 1] = after;
    this.posts[this.posts.indexOf(before)] = after;
  }

  private keep<K, P extends TrialPlace>(
    lists: Map<K, TrialPost<P>[]>,
    key: K,
    post: TrialPost<P>,
  ): void {
    const list = lists.get(key);
    if (list) list.push(post);
    else lists.set(key, [post]);
    this.posts.push(post);
  }

  private register(thread: TrialThread): void {
    thread.id = FIRST_THREAD_ID[thread.site] + this.threadsOf(thread.site).length * 3 + 1;
    this.threads.push(thread);
  }

  private fresh(site: SiteId, publishedAt: Date, author: string) {
    const whole = new Date(Math.floor(publishedAt.getTime() / 1000) * 1000);
    return { site, publishedAt: whole, author, updatedAt: null, version: 1 };
  }

  /** Somebody who has spoken in the thread, or somebody new. */
  private voiceIn(thread: TrialThread): string {
    const known = thread.posts.map((post) => post.author);
    return known.length > 0 && this.random.chance(0.3)
      ? this.random.pick(known)
      : forumHandle(this.random);
  }

  private quoted(thread: TrialThread): number {
    return this.random.pick(thread.posts.slice(-6)).place.postId;
  }

  private nextPageObject(): string {
    this.fanpageObjects += 1;
    const id = `${FANPAGE_ID}_${122_200_000 + this.fanpageObjects * 17}`;
    this.comments.set(id, []);
    return id;
  }
}
