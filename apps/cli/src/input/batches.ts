import { type ReadPost } from './read-posts.js';

/** Text held at once, in UTF-16 units, however many posts that are. */
const MAX_BATCH_LENGTH = 2_000_000;

/**
 * Groups a stream of posts into arrays of `size`, or fewer when their texts are long, so that
 * memory stays flat.
 */
export async function* batchesOf(
  posts: AsyncIterable<ReadPost>,
  size: number,
): AsyncGenerator<ReadPost[]> {
  let batch: ReadPost[] = [];
  let length = 0;
  for await (const item of posts) {
    batch.push(item);
    length += 'post' in item ? item.post.text.length : 0;
    if (batch.length < size && length < MAX_BATCH_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
