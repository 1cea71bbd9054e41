import { type CollectedPost, type CrawlPage } from '#domain';
import { MalformedPageError } from '../../crawl.errors.js';
import { type WebAnswer } from '../../pace/polite-web.js';
import { parseDate } from '../../page/parse-date.js';
import { tidyText } from '../../page/read-text.js';
import {
  type CollectContext,
  type CollectedBatch,
  KNOWN_ITEMS_TO_STOP,
  type SourceConnector,
} from '../source-connector.js';
import { GraphClient } from './graph-client.js';
import {
  commentsSchema,
  feedSchema,
  type PageComment,
  type PagePost,
  type Paging,
} from './graph.schema.js';

const FEED_FIELDS =
  'id,message,story,created_time,updated_time,permalink_url,from,shares,is_hidden,' +
  'attachments{media_type,url,title,description},reactions.limit(0).summary(total_count),' +
  'comments.limit(0).summary(total_count)';

const COMMENT_FIELDS =
  'id,message,created_time,from,parent{id},like_count,comment_count,attachment';

const PAGE_LIMIT = '100';

/** A page's feed is read this far at most in one run. */
const MAX_FEED_PAGES = 50;

/** Reads a fanpage through the Graph API: posts newest first, their comments in order. */
export class FanpageConnector implements SourceConnector {
  readonly kind = 'fanpage';

  async *collect(context: CollectContext): AsyncGenerator<CollectedBatch> {
    const client = new GraphClient(context);
    let unchanged = 0;
    for await (const posts of this.turnFeed(context, client)) {
      const notes = await context.findPages(posts.map((post) => client.urlOf(post.id)));
      for (const post of posts) {
        const note = notes.get(client.urlOf(post.id)) ?? null;
        const due = isPostDue(context, post, note);
        unchanged = due ? 0 : unchanged + 1;
        if (!due) continue;
        if (context.isOver()) return;
        yield* this.readPost(context, client, post, note);
      }
      if (unchanged >= KNOWN_ITEMS_TO_STOP) return;
    }
  }

  async probe(context: CollectContext): Promise<number> {
    for await (const posts of this.turnFeed(context, new GraphClient(context))) return posts.length;
    return 0;
  }

  private async *turnFeed(
    context: CollectContext,
    client: GraphClient,
  ): AsyncGenerator<readonly PagePost[]> {
    const { pageId } = context.source;
    if (pageId === null) throw new MalformedPageError('nguồn fanpage chưa khai báo pageId');
    const since = String(Math.floor(context.since.getTime() / 1000));
    const parameters = { fields: FEED_FIELDS, since, limit: PAGE_LIMIT };
    let after: string | null = null;
    for (let turned = 0; turned < MAX_FEED_PAGES; turned += 1) {
      const cursor: Record<string, string> = after === null ? {} : { after };
      const url = client.urlOf(`${pageId}/feed`, { ...parameters, ...cursor });
      const { data } = await client.get(url, feedSchema);
      yield data.data;
      after = nextCursor(data.paging);
      if (after === null) return;
    }
  }

  /** The post is noted with its last page of comments, so that a run that breaks off comes back. */
  private async *readPost(
    context: CollectContext,
    client: GraphClient,
    post: PagePost,
    note: CrawlPage | null,
  ): AsyncGenerator<CollectedBatch> {
    const own = toPagePost(context, post);
    let batch: CollectedPost[] = own === null ? [] : [own];
    // Edits of comments are not announced: while a post is young all of them are read again.
    const grown = note !== null && note.cursor['updatedTime'] === (post.updated_time ?? null);
    let after = grown && !isLater(context, note) ? textOrNull(note.cursor['commentsAfter']) : null;
    try {
      for (;;) {
        const cursor: Record<string, string> = after === null ? {} : { after };
        const { data, answer } = await client.get(
          commentsUrl(client, post, cursor),
          commentsSchema,
        );
        batch.push(...data.data.flatMap((comment) => toComment(context, post, comment) ?? []));
        const next = nextCursor(data.paging);
        if (next === null) {
          yield { posts: batch, pages: [notePost(context, client, post, answer, after)] };
          return;
        }
        yield { posts: batch, pages: [] };
        batch = [];
        after = next;
      }
    } catch (error) {
      yield { posts: batch, pages: [context.toFailedPage(client.urlOf(post.id), note, error)] };
    }
  }
}

function commentsUrl(
  client: GraphClient,
  post: PagePost,
  cursor: Readonly<Record<string, string>>,
): string {
  return client.urlOf(`${post.id}/comments`, {
    filter: 'stream',
    order: 'chronological',
    fields: COMMENT_FIELDS,
    limit: PAGE_LIMIT,
    ...cursor,
  });
}

/** `next` may carry the token, so only the cursor beside it is used. */
function nextCursor(paging: Paging): string | null {
  return paging?.next == null ? null : (paging.cursors?.after ?? null);
}

function isPostDue(context: CollectContext, post: PagePost, note: CrawlPage | null): boolean {
  if (note === null) return true;
  const changed =
    note.cursor['updatedTime'] !== (post.updated_time ?? null) ||
    note.cursor['comments'] !== countOf(post);
  return isLater(context, note) || (note.failures === 0 && changed);
}

function isLater(context: CollectContext, note: CrawlPage): boolean {
  return note.nextVisitAt !== null && note.nextVisitAt <= context.now();
}

function countOf(post: PagePost): number {
  return post.comments?.summary?.total_count ?? 0;
}

function notePost(
  context: CollectContext,
  client: GraphClient,
  post: PagePost,
  answer: WebAnswer,
  commentsAfter: string | null,
): CrawlPage {
  const publishedAt = parseDate(post.created_time, context.now());
  return context.toPage(client.urlOf(post.id), answer, {
    nextVisitAt: publishedAt === null ? null : context.revisitAt(publishedAt),
    // The cursor that gave the last page of comments: new ones will stand behind it.
    cursor: { updatedTime: post.updated_time ?? null, comments: countOf(post), commentsAfter },
  });
}

function toPagePost(context: CollectContext, post: PagePost): CollectedPost | null {
  if (post.is_hidden === true) return null;
  return toPost(context, post, post.permalink_url ?? null, null);
}

function toComment(
  context: CollectContext,
  post: PagePost,
  comment: PageComment,
): CollectedPost | null {
  const permalink = post.permalink_url ?? null;
  const url = permalink === null ? null : commentLink(permalink, comment.id);
  return toPost(context, comment, url, comment.parent?.id ?? post.id);
}

function toPost(
  context: CollectContext,
  item: PagePost | PageComment,
  url: string | null,
  replyTo: string | null,
): CollectedPost | null {
  const text = tidyText(item.message ?? '');
  const publishedAt = parseDate(item.created_time, context.now());
  if (text === '' || publishedAt === null || publishedAt < context.since) return null;
  const author = item.from?.name ?? item.from?.id ?? null;
  return context.toPost({
    externalId: item.id,
    url,
    title: null,
    text,
    replyTo,
    publishedAt,
    author,
  });
}

function commentLink(permalink: string, commentId: string): string | null {
  if (!URL.canParse(permalink)) return null;
  const url = new URL(permalink);
  url.searchParams.set('comment_id', commentId.split('_').at(-1) ?? commentId);
  return url.href;
}

function textOrNull(value: string | number | null | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
