import { FANPAGE_ID, type FanpagePlace, type TrialPost } from '../trial-post.js';
import { type TrialWorld } from '../world/trial-world.js';
import { stableNumber } from './stable-number.js';

type PagePost = TrialPost<FanpagePlace>;

/** An object of the Graph with all the fields it could answer. */
export type GraphObject = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly created_time: string;
};

export const PAGE = {
  id: FANPAGE_ID,
  name: 'An sinh quanh ta',
  category: 'Government organization',
};

/** @returns the page's posts, the newest first; those that are only a picture have no message. */
export function pageFeed(world: TrialWorld, origin: string): GraphObject[] {
  const own = world.pagePosts.map((post) =>
    pagePost(post, world.commentsOn(post.externalId)?.length ?? 0, origin),
  );
  const wordless = world.wordlessPagePosts.map(({ id, at }) => ({
    ...head(id, at, at),
    permalink_url: `${origin}/${id}`,
    from: { id: PAGE.id, name: PAGE.name },
    is_hidden: false,
    attachments: { data: [{ media_type: 'photo', url: `${origin}/photo/${id}` }] },
    reactions: summary(9),
    comments: summary(0),
  }));
  return [...own, ...wordless].sort((a, b) => b.created_time.localeCompare(a.created_time));
}

/** @returns the comments on a post, the oldest first; null when there is no such post. */
export function pageComments(world: TrialWorld, postId: string): GraphObject[] | null {
  return world.commentsOn(postId)?.map(comment) ?? null;
}

/** The Graph writes times in UTC without a colon in the zone. */
function graphTime(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}+0000`;
}

function pagePost(post: PagePost, comments: number, origin: string): GraphObject {
  const shares = stableNumber(post.externalId, 23);
  return {
    ...head(post.externalId, post.publishedAt, post.updatedAt ?? post.publishedAt),
    message: post.text,
    permalink_url: `${origin}/${post.externalId}`,
    from: { id: PAGE.id, name: PAGE.name },
    is_hidden: false,
    ...(shares > 0 ? { shares: { count: shares } } : {}),
    reactions: summary(20 + stableNumber(post.externalId, 180)),
    comments: summary(comments),
  };
}

/** A reader who may not see the author gets no `from`. */
function comment(post: PagePost): GraphObject {
  const seed = stableNumber(post.externalId, 1_000_000);
  const { parentId } = post.place;
  return {
    ...head(post.externalId, post.publishedAt, post.publishedAt),
    message: post.text,
    ...(seed % 4 === 0 ? {} : { from: { id: String(7_000_000_000 + seed), name: post.author } }),
    ...(parentId === null ? {} : { parent: { id: parentId } }),
    like_count: seed % 14,
    comment_count: 0,
  };
}

function head(id: string, created: Date, updated: Date) {
  return { id, created_time: graphTime(created), updated_time: graphTime(updated) };
}

function summary(count: number) {
  return { data: [], summary: { total_count: count } };
}
