import {
  type IndexRejection,
  type PostSearch,
  type SearchDocument,
  type SearchOutbox,
} from '#domain';
import { RebuildRunningError } from './enrichment.errors.js';
import { type IndexPosts } from './index-posts.js';

const BATCH = 500;

/**
 * Indexes every analysed post anew while the search stays up.
 * @param onProgress is told how many posts have been read so far.
 * @returns the documents that the engine refused for good.
 * @throws RebuildRunningError while another process rebuilds.
 */
export async function rebuildIndex(
  tools: { outbox: SearchOutbox; index: IndexPosts; search: PostSearch },
  onProgress: (posts: number) => void,
): Promise<IndexRejection[]> {
  const rejected = await tools.outbox.rebuildAlone(() =>
    tools.search.rebuild(readAll(tools, onProgress)),
  );
  if (rejected === null) throw new RebuildRunningError();
  return rejected;
}

async function* readAll(
  { outbox, index }: { outbox: SearchOutbox; index: IndexPosts },
  onProgress: (posts: number) => void,
): AsyncGenerator<SearchDocument[]> {
  // What comes later is written to the new index as well: it need not be waited for.
  const end = await outbox.lastAnalyzed();
  if (end === null) return;
  let after: string | null = null;
  let posts = 0;
  for (;;) {
    const batch = await outbox.nextAnalyzed(after, end, BATCH);
    const last = batch.postIds.at(-1);
    if (last === undefined) return;
    yield await index.read(batch);
    after = last;
    posts += batch.postIds.length;
    onProgress(posts);
  }
}
