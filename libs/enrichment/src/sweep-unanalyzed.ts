import { type Clock, type JobQueue, type PostRepository } from '#domain';

/** A post that waited longer than this has lost its job. */
const PATIENCE = 2 * 60_000;

/**
 * Puts posts back to the queue that were collected a while ago and have no analysis, so that no
 * post is forgotten whatever happened to its job. While jobs of this kind are left it waits: posts
 * behind a long queue have not lost theirs.
 * @param limit posts at most
 * @returns how many were put back
 */
export async function sweepUnanalyzed(
  posts: PostRepository,
  queue: JobQueue,
  clock: Clock,
  limit = 1_000,
): Promise<number> {
  const left = (await queue.counts()).find(({ type }) => type === 'enrich-post');
  if (left !== undefined && left.waiting + left.active > 0) return 0;
  const collectedBefore = new Date(clock.now().getTime() - PATIENCE);
  const waiting = await posts.findUnanalyzed(collectedBefore, limit);
  if (waiting.length === 0) return 0;
  await queue.enqueue(
    waiting.map(({ id, revision }) => ({ type: 'enrich-post', postId: id, revision })),
  );
  return waiting.length;
}
