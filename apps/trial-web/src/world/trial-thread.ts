import { type Topic } from '#domain';

import { slugOf } from '../writing/slug.js';
import { type ForumId, type ThreadPlace, type TrialPost } from '../trial-post.js';

/** A thread of a board; it gets its id with its first post. */
export interface TrialThread {
  readonly site: ForumId;
  /** What it is about; null for a thread about everything. */
  readonly topic: Topic | null;
  readonly title: string;
  /** The title as it stands in addresses. */
  readonly slug: string;
  readonly pinned: boolean;
  /** Whether it lives off the rumour of the week. */
  readonly rumour: boolean;
  id: number;
  readonly posts: TrialPost<ThreadPlace>[];
}

export function openThread(
  site: ForumId,
  title: string,
  rest: Partial<Pick<TrialThread, 'topic' | 'pinned' | 'rumour'>> = {},
): TrialThread {
  return {
    site,
    title,
    slug: slugOf(title),
    topic: null,
    pinned: false,
    rumour: false,
    ...rest,
    id: 0,
    posts: [],
  };
}

/** @returns the last post's time; the beginning of time for an empty thread. */
export function lastPostedAt(thread: TrialThread): Date {
  return thread.posts.at(-1)?.publishedAt ?? new Date(0);
}

/** @returns pinned threads first, then those with the newest posts. */
export function byActivity(threads: readonly TrialThread[]): TrialThread[] {
  return [...threads].sort(
    (a, b) =>
      Number(b.pinned) - Number(a.pinned) || lastPostedAt(b).getTime() - lastPostedAt(a).getTime(),
  );
}
