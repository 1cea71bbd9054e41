import { createHash } from 'node:crypto';
import { type CollectedPost, type CrawlPage } from '#domain';
import { type WebAnswer } from '../../pace/polite-web.js';
import { parseDate } from '../../page/parse-date.js';
import { type CollectContext, type CollectedBatch } from '../source-connector.js';
import { type ListedThread } from './parse-board.js';
import { parseThread, type ThreadPage, type ThreadPost } from './parse-thread.js';

/** On a first visit the middle of a thread longer than this is left out. Pages. */
const FIRST_VISIT_PAGES = 30;

/** The address under which the thread itself is noted, beside its pages. */
export function threadKey(thread: Pick<ListedThread, 'url'>): string {
  return `${thread.url}#thread`;
}

/** A thread needs a visit: never seen, with new posts, or with posts that may have been edited. */
export function isThreadDue(
  context: CollectContext,
  thread: ListedThread,
  note: CrawlPage | null,
): boolean {
  if (note === null) {
    const lastPostAt = parseDate(thread.lastPostAt, context.now());
    return lastPostAt === null || lastPostAt >= context.since;
  }
  const later = note.nextVisitAt !== null && note.nextVisitAt <= context.now();
  return later || (note.failures === 0 && hasNewPosts(thread, note));
}

function hasNewPosts(thread: ListedThread, note: CrawlPage): boolean {
  return (
    thread.lastPostAt === null ||
    thread.lastPostAt !== note.cursor['lastPostAt'] ||
    thread.replies !== note.cursor['replies']
  );
}

/**
 * Reads one thread: earlier pages whose posts are young enough to be edited, then from the last
 * page known onward. The thread is noted with its last page only, so that a run that breaks off
 * comes back to it.
 */
export class ThreadReader {
  private earliestRevisit: Date | null = null;

  constructor(
    private readonly context: CollectContext,
    private readonly thread: ListedThread,
    private readonly note: CrawlPage | null,
  ) {}

  /** Yields a batch per page. */
  async *read(): AsyncGenerator<CollectedBatch> {
    try {
      yield* this.revisitEarlierPages();
      yield* this.readOnward();
    } catch (error) {
      const failed = this.context.toFailedPage(threadKey(this.thread), this.note, error);
      yield { posts: [], pages: [failed] };
    }
  }

  private async *revisitEarlierPages(): AsyncGenerator<CollectedBatch> {
    const count = this.lastPageNumber() - 1;
    const urls = Array.from({ length: count }, (_, index) => this.pageUrl(index + 1));
    const known = await this.context.findPages(urls);
    for (const page of known.values()) {
      if (page.nextVisitAt === null) continue;
      if (page.nextVisitAt > this.context.now()) this.noteRevisit(page.nextVisitAt);
      else yield (await this.readPage(page.url, page)).batch;
    }
  }

  private async *readOnward(): AsyncGenerator<CollectedBatch> {
    let number = this.lastPageNumber();
    const known = await this.context.findPages([this.pageUrl(number)]);
    for (;;) {
      const url = this.pageUrl(number);
      const { batch, page, answer } = await this.readPage(url, known.get(url) ?? null, false);
      const next = page.nextPage === null ? null : this.nextNumber(number, page);
      if (next === null) {
        yield { posts: batch.posts, pages: [...batch.pages, this.noteThread(answer, number)] };
        return;
      }
      yield batch;
      number = next;
    }
  }

  private nextNumber(number: number, page: ThreadPage): number {
    const firstVisit = this.note === null && number === 1;
    return firstVisit ? Math.max(2, page.pageCount - FIRST_VISIT_PAGES + 2) : number + 1;
  }

  /** @param conditional not for the last page: its link to the next one is needed. */
  private async readPage(
    url: string,
    known: CrawlPage | null,
    conditional = true,
  ): Promise<{ batch: CollectedBatch; page: ThreadPage; answer: WebAnswer }> {
    const condition = conditional ? { known } : {};
    const answer = await this.context.get(url, { kind: 'page', ...condition });
    const page = answer.notModified ? EMPTY_PAGE : parseThread(answer.text, url);
    const contentHash = answer.notModified ? known?.contentHash : hashOf(page);
    const same = contentHash === known?.contentHash;
    const posts = page.posts.flatMap(
      (post, index) => this.toPost(post, page, url === this.thread.url && index === 0) ?? [],
    );
    const nextVisitAt = this.revisitOf(posts, known);
    const noted = this.context.toPage(url, answer, {
      nextVisitAt,
      cursor: { newestAt: newestOf(posts, known) },
      ...(contentHash == null ? {} : { contentHash }),
    });
    return { batch: { posts: same ? [] : posts, pages: [noted] }, page, answer };
  }

  private revisitOf(posts: readonly CollectedPost[], known: CrawlPage | null): Date | null {
    const newest = newestOf(posts, known);
    const at = newest === null ? null : this.context.revisitAt(new Date(newest));
    if (at !== null) this.noteRevisit(at);
    return at;
  }

  private noteRevisit(at: Date): void {
    if (this.earliestRevisit === null || at < this.earliestRevisit) this.earliestRevisit = at;
  }

  /** @param opens the post that opens the thread bears its title; answers have none. */
  private toPost(post: ThreadPost, page: ThreadPage, opens: boolean): CollectedPost | null {
    const publishedAt = parseDate(post.published, this.context.now());
    if (publishedAt === null || publishedAt < this.context.since || post.text === '') return null;
    return this.context.toPost({
      externalId: `post-${post.id}`,
      url: post.url,
      title: opens ? page.title || this.thread.title : null,
      text: post.text,
      replyTo: post.quotedId === null ? null : `post-${post.quotedId}`,
      publishedAt,
      author: post.author,
    });
  }

  private noteThread(answer: WebAnswer, page: number): CrawlPage {
    return this.context.toPage(threadKey(this.thread), answer, {
      nextVisitAt: this.earliestRevisit,
      cursor: { page, replies: this.thread.replies, lastPostAt: this.thread.lastPostAt },
    });
  }

  private lastPageNumber(): number {
    const page = this.note?.cursor['page'];
    return typeof page === 'number' ? page : 1;
  }

  private pageUrl(number: number): string {
    return number === 1 ? this.thread.url : `${this.thread.url.replace(/\/?$/, '/')}page-${number}`;
  }
}

const EMPTY_PAGE: ThreadPage = { title: '', posts: [], nextPage: null, pageCount: 1 };

function newestOf(posts: readonly CollectedPost[], known: CrawlPage | null): string | null {
  const dates = posts.map((post) => post.publishedAt.getTime());
  if (dates.length > 0) return new Date(Math.max(...dates)).toISOString();
  const before = known?.cursor['newestAt'];
  return typeof before === 'string' ? before : null;
}

function hashOf(page: ThreadPage): string {
  return createHash('sha256').update(JSON.stringify(page.posts)).update(page.title).digest('hex');
}
