import { type CrawlPage } from '#domain';
import { MalformedPageError } from '../../crawl.errors.js';
import { parseJson } from '../parse-json.js';
import {
  type CollectContext,
  type CollectedBatch,
  KNOWN_ITEMS_TO_STOP,
  type SourceConnector,
} from '../source-connector.js';
import { type ListedTopic, topicListSchema } from './discourse.schema.js';
import { isTopicDue, TopicReader, topicUrl } from './topic-reader.js';

/** Pages of the topic list that a run turns at most (30 topics each). */
const MAX_LIST_PAGES = 20;

/** A topic that needs a visit, with what is noted of it. */
interface DueTopic {
  readonly topic: ListedTopic;
  readonly note: CrawlPage | null;
}

interface TopicPage {
  readonly topics: readonly ListedTopic[];
  readonly next: string | null;
}

/**
 * Reads Discourse forums through their public JSON interface. The source's address is the forum,
 * or one category as `/c/slug/ID`.
 */
export class DiscourseConnector implements SourceConnector {
  readonly kind = 'discourse';

  async *collect(context: CollectContext): AsyncGenerator<CollectedBatch> {
    const base = baseOf(context.source.url);
    const visited = new Set<number>();
    for await (const { topic, note } of this.turnList(context, base)) {
      // The list shifts while we turn it, so a topic may come twice.
      if (visited.has(topic.id)) continue;
      if (context.isOver()) return;
      visited.add(topic.id);
      yield* new TopicReader(context, base, topic, note).read();
    }
  }

  async probe(context: CollectContext): Promise<number> {
    return (await this.readList(context, listUrl(context.source.url))).topics.length;
  }

  /** Turns the list of topics until many in a row show nothing new. */
  private async *turnList(context: CollectContext, base: string): AsyncGenerator<DueTopic> {
    let page = await this.readList(context, listUrl(context.source.url));
    if (page.topics.length === 0) throw new MalformedPageError('diễn đàn không có chủ đề nào');
    let unchanged = 0;
    for (let turned = 0; turned < MAX_LIST_PAGES; turned += 1) {
      const notes = await context.findPages(page.topics.map(({ id }) => topicUrl(base, id)));
      for (const topic of page.topics) {
        const note = notes.get(topicUrl(base, topic.id)) ?? null;
        const due = isTopicDue(context, topic, note);
        if (due) yield { topic, note };
        // Pinned topics stand first whatever their age: they say nothing about the rest.
        if (!isPinned(topic)) unchanged = due ? 0 : unchanged + 1;
      }
      if (unchanged >= KNOWN_ITEMS_TO_STOP || page.next === null) return;
      page = await this.readList(context, page.next);
    }
  }

  private async readList(context: CollectContext, url: string): Promise<TopicPage> {
    const answer = await context.get(url, { kind: 'listing', accept: 'application/json' });
    const { topics, more_topics_url: more } = parseJson(answer.text, topicListSchema).topic_list;
    return { topics, next: more == null ? null : jsonPage(more, url) };
  }
}

function baseOf(sourceUrl: string): string {
  return sourceUrl.replace(/\/(c\/.*|latest(\.json)?)?$/, '').replace(/\/$/, '');
}

function listUrl(sourceUrl: string): string {
  const category = /\/c\/[^?#]+?(?=\/?$)/.exec(sourceUrl)?.[0];
  const base = baseOf(sourceUrl);
  return category === undefined ? `${base}/latest.json` : `${base}${category}.json`;
}

/** `more_topics_url` names the page for people (`/latest?page=1`); its JSON is beside it. */
function jsonPage(more: string, base: string): string {
  const url = new URL(more, base);
  if (!url.pathname.endsWith('.json')) url.pathname += '.json';
  return url.href;
}

function isPinned(topic: ListedTopic): boolean {
  return topic.pinned === true || topic.pinned_globally === true;
}
