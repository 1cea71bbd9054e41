import { type TrialPost } from '../trial-post.js';
import { type TrialWorld } from '../world/trial-world.js';
import { JSON_TYPE, type SiteHandler } from './origin-server.js';

/** What benches and tests compare a crawl with. */
export interface TrialTruth {
  readonly externalId: string;
  readonly site: TrialPost['site'];
  readonly title: string | null;
  readonly text: string;
  readonly author: string;
  readonly publishedAt: string;
  readonly updatedAt: string | null;
  readonly version: number;
  readonly spelling: TrialPost['spelling'];
  readonly label: TrialPost['label'];
}

export function truthOf(post: TrialPost): TrialTruth {
  const { externalId, site, title, text, author, version, spelling, label } = post;
  return {
    externalId,
    site,
    title,
    text,
    author,
    publishedAt: post.publishedAt.toISOString(),
    updatedAt: post.updatedAt?.toISOString() ?? null,
    version,
    spelling,
    label,
  };
}

/** The truth behind the six sites, and whether they are up. No crawler reads it. */
export function truthSite(world: TrialWorld, trapVisits: () => number): SiteHandler {
  return (url) => {
    if (url.pathname === '/healthz') {
      return json({ ok: true, posts: world.posts.length, trapVisits: trapVisits() });
    }
    return url.pathname === '/truth.json' ? json(world.posts.map(truthOf)) : null;
  };
}

function json(value: unknown) {
  return { type: JSON_TYPE, body: JSON.stringify(value) };
}
