import { byActivity, type TrialThread } from '../world/trial-thread.js';
import { type TrialWorld } from '../world/trial-world.js';
import { CATEGORY, listedTopic, postsJson, topicJson } from './discourse-json.js';
import { discourseListPage, discourseTopicPage } from './discourse-pages.js';
import { HTML, JSON_TYPE, type SiteAnswer, type SiteHandler } from './origin-server.js';
import { robotsTxt } from './robots-and-sitemaps.js';
import { threadFeed } from './thread-feed.js';

const NAME = 'Hỏi đáp an sinh';
const TOPICS_PER_PAGE = 8;
const TRAP = '/u/quan-tri/messages';

/** A Discourse board: its public JSON, its feeds, and pages for readers without scripts. */
export function discourseSite(world: TrialWorld, trapped: () => void): SiteHandler {
  const origin = world.originOf('trial-hoi-dap-an-sinh');
  return (url) => {
    const threads = byActivity(world.threadsOf('trial-hoi-dap-an-sinh'));
    switch (url.pathname) {
      case '/':
      case '/latest':
        return { type: HTML, body: discourseListPage(NAME, threads, TRAP) };
      case '/robots.txt':
        return robotsTxt(origin, ['/admin/', '/auth/', '/u/', '/search', '/email/']);
      case '/latest.json':
      case `/c/${CATEGORY.slug}/${CATEGORY.id}.json`:
        return listAnswer(threads, url);
      case '/site.json':
        return json(siteJson(threads));
      case '/latest.rss':
        return threadFeed(NAME, origin, threads, topicPath);
      case TRAP:
        trapped();
        return json({ private_messages: [] });
      default:
        return topicAnswer(threads, url);
    }
  };
}

function topicPath(thread: TrialThread): string {
  return `/t/${thread.slug}/${thread.id}`;
}

function listAnswer(threads: readonly TrialThread[], url: URL): SiteAnswer {
  const page = Number(url.searchParams.get('page') ?? 0);
  const shown = threads.slice(page * TOPICS_PER_PAGE, (page + 1) * TOPICS_PER_PAGE);
  const more = threads.length > (page + 1) * TOPICS_PER_PAGE;
  return json({
    users: [],
    primary_groups: [],
    topic_list: {
      can_create_topic: false,
      ...(more ? { more_topics_url: `${url.pathname.replace('.json', '')}?page=${page + 1}` } : {}),
      per_page: TOPICS_PER_PAGE,
      topics: shown.map(listedTopic),
    },
  });
}

function siteJson(threads: readonly TrialThread[]) {
  return {
    default_archetype: 'regular',
    notification_types: {},
    post_types: { regular: 1, moderator_action: 2, small_action: 3, whisper: 4 },
    categories: [{ ...CATEGORY, topic_count: threads.length, position: 1, read_restricted: false }],
  };
}

function topicAnswer(threads: readonly TrialThread[], url: URL): SiteAnswer | null {
  const match = /^\/t\/(?:[a-z][^/]*\/)?(\d+)(\/posts\.json|\.json|\.rss|\/\d+)?$/.exec(
    url.pathname,
  );
  const thread = threads.find(({ id }) => id === Number(match?.[1]));
  if (!match || !thread) return null;
  switch (match[2]) {
    case '/posts.json':
      return json(postsJson(thread, url.searchParams.getAll('post_ids[]').map(Number)));
    case '.json':
      return json(topicJson(thread));
    case '.rss':
      return threadFeed(thread.title, url.origin, [thread], topicPath);
    default:
      return { type: HTML, body: discourseTopicPage(NAME, thread, pageOf(url)) };
  }
}

function pageOf(url: URL): number {
  return Math.max(1, Number(url.searchParams.get('page') ?? 1) || 1);
}

/** Without a time: an edit changes the body and not the last post, so only the ETag tells. */
function json(value: unknown): SiteAnswer {
  return { type: JSON_TYPE, body: JSON.stringify(value) };
}
