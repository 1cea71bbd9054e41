import { vietnamIso } from '../writing/vietnam-time.js';
import { lastPostedAt, type TrialThread } from '../world/trial-thread.js';
import { escapeHtml } from './html.js';
import { RSS, type SiteAnswer } from './origin-server.js';

const NEWEST = 20;

/** RSS of the threads that moved last, with the opening post as description. */
export function threadFeed(
  name: string,
  origin: string,
  threads: readonly TrialThread[],
  pathOf: (thread: TrialThread) => string,
): SiteAnswer {
  const newest = [...threads]
    .sort((a, b) => lastPostedAt(b).getTime() - lastPostedAt(a).getTime())
    .slice(0, NEWEST);
  const items = newest.map((thread) => {
    const link = `${origin}${pathOf(thread)}`;
    const moved = lastPostedAt(thread);
    return `<item><title>${escapeHtml(thread.title)}</title><pubDate>${moved.toUTCString()}</pubDate><link>${link}</link><guid isPermaLink="false">${thread.id}</guid><author>${escapeHtml(thread.posts[0]?.author ?? '')}</author><description><![CDATA[<div>${escapeHtml(thread.posts[0]?.text ?? '')}</div>]]></description></item>`;
  });
  const moved = newest[0] ? lastPostedAt(newest[0]) : new Date(0);
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">\n<channel>\n<title>${escapeHtml(name)}</title>\n<link>${origin}/</link>\n<description>Chủ đề mới, cập nhật ${vietnamIso(moved)}</description>\n${items.join('\n')}\n</channel>\n</rss>\n`;
  return { type: RSS, body, lastModified: moved };
}
