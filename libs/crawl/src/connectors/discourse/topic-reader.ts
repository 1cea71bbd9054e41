import { type CollectedPost, type CrawlPage } from '#domain';
import { type WebAnswer } from '../../pace/polite-web.js';
import { parseDate } from '../../page/parse-date.js';
import { parseJson } from '../parse-json.js';
import { type CollectContext, type CollectedBatch } from '../source-connector.js';
import {
  type DiscoursePost,
  type ListedTopic,
  postsSchema,
  topicSchema,
} from './discourse.schema.js';
import { readCooked } from './read-cooked.js';

/** Discourse hands out this many posts by id at once. */
const CHUNK = 20;

/** On a first visit the newest posts of a long topic are read, not all of them. */
const FIRST_VISIT_POSTS = 600;

const JSON_TYPE = 'application/json';

export function topicUrl(base: string, topicId: number): string {
  return `${base}/t/${topicId}.json`;
}

/** A topic needs a visit: never seen, bumped or grown, or with posts young enough to be edited. */
export function isTopicDue(
  context: CollectContext,
  topic: ListedTopic,
  note: CrawlPage | null,
): boolean {
  if (note === null) {
    const at = parseDate(topic.last_posted_at ?? topic.bumped_at, context.now());
    return at === null || at >= context.since;
  }
  const later = note.nextVisitAt !== null && note.nextVisitAt <= context.now();
  const grown =
    topic.posts_count !== note.cursor['postsCount'] ||
    (topic.bumped_at ?? null) !== note.cursor['bumpedAt'];
  return later || (note.failures === 0 && grown);
}

/** Reads one topic through the JSON interface: new posts, and those that may have been edited. */
export class TopicReader {
  private readonly url: string;
  /** Ids of posts by their number in the topic, for reply edges. */
  private readonly idByNumber = new Map<number, number>();

  constructor(
    private readonly context: CollectContext,
    private readonly base: string,
    private readonly topic: ListedTopic,
    private readonly note: CrawlPage | null,
  ) {
    this.url = topicUrl(base, topic.id);
  }

  /** Yields a batch per answer; the topic is noted with the last one. */
  async *read(): AsyncGenerator<CollectedBatch> {
    try {
      const answer = await this.context.get(this.url, { kind: 'page', accept: JSON_TYPE });
      const topic = parseJson(answer.text, topicSchema);
      const first = topic.post_stream.posts;
      const stream = topic.post_stream.stream ?? first.map((post) => post.id);
      this.learnNumbers(first, stream);
      let batch = this.toPosts(first, topic.title);
      let newest = batch;
      for (const ids of this.chunksToRead(stream, first)) {
        yield { posts: batch, pages: [] };
        const posts = await this.getPosts(ids);
        this.learnNumbers(posts, []);
        batch = this.toPosts(posts, topic.title);
        newest = [...newest, ...batch];
      }
      yield { posts: batch, pages: [this.noteTopic(answer, stream, newest)] };
    } catch (error) {
      yield { posts: [], pages: [this.context.toFailedPage(this.url, this.note, error)] };
    }
  }

  private chunksToRead(stream: readonly number[], first: readonly DiscoursePost[]): number[][] {
    const had = new Set(first.map((post) => post.id));
    const from = Number(this.note?.cursor['fromId'] ?? 0);
    const wanted = stream.filter((id) => !had.has(id) && id >= from).slice(-FIRST_VISIT_POSTS);
    const count = Math.ceil(wanted.length / CHUNK);
    return Array.from({ length: count }, (_, index) =>
      wanted.slice(index * CHUNK, (index + 1) * CHUNK),
    );
  }

  private async getPosts(ids: readonly number[]): Promise<DiscoursePost[]> {
    const query = ids.map((id) => `post_ids[]=${id}`).join('&');
    const url = `${this.base}/t/${this.topic.id}/posts.json?${query}`;
    const answer = await this.context.get(url, { kind: 'page', accept: JSON_TYPE });
    return parseJson(answer.text, postsSchema).post_stream.posts;
  }

  /** Without deleted posts, the n-th id of the stream is the post number n. */
  private learnNumbers(posts: readonly DiscoursePost[], stream: readonly number[]): void {
    if (stream.length > 0 && stream.length === this.topic.posts_count) {
      stream.forEach((id, index) => this.idByNumber.set(index + 1, id));
    }
    for (const post of posts) this.idByNumber.set(post.post_number, post.id);
  }

  private toPosts(posts: readonly DiscoursePost[], title: string): CollectedPost[] {
    return posts.flatMap((post) => this.toPost(post, title) ?? []);
  }

  private toPost(post: DiscoursePost, title: string): CollectedPost | null {
    const publishedAt = parseDate(post.created_at, this.context.now());
    if (isHidden(post) || publishedAt === null || publishedAt < this.context.since) return null;
    const { text, quotedNumber } = readCooked(post.cooked, this.topic.id);
    if (text === '') return null;
    return this.context.toPost({
      externalId: `post-${post.id}`,
      url: `${this.base}/t/${this.topic.slug ?? '-'}/${this.topic.id}/${post.post_number}`,
      // The post that opens the topic bears its title; answers have none.
      title: post.post_number === 1 ? title : null,
      text,
      replyTo: this.externalIdOf(post.reply_to_post_number ?? quotedNumber),
      publishedAt,
      author: post.username ?? null,
    });
  }

  private externalIdOf(number: number | null): string | null {
    const id = number === null ? undefined : this.idByNumber.get(number);
    return id === undefined ? null : `post-${id}`;
  }

  private noteTopic(
    answer: WebAnswer,
    stream: readonly number[],
    posts: readonly CollectedPost[],
  ): CrawlPage {
    const young = posts.filter((post) => this.context.revisitAt(post.publishedAt) !== null);
    const newest = young.map((post) => post.publishedAt.getTime());
    const youngIds = young.map((post) => Number(post.externalId.replace('post-', '')));
    return this.context.toPage(this.url, answer, {
      nextVisitAt:
        newest.length === 0 ? null : this.context.revisitAt(new Date(Math.max(...newest))),
      cursor: {
        postsCount: this.topic.posts_count,
        bumpedAt: this.topic.bumped_at ?? null,
        // The next visit reads from the oldest post that may still be edited, else the new ones.
        fromId: Math.min(...youngIds, Math.max(0, ...stream) + 1),
      },
    });
  }
}

function isHidden(post: DiscoursePost): boolean {
  return post.hidden === true || post.user_deleted === true;
}
