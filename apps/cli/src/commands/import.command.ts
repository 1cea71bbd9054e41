import { publishedAtOf } from '#contracts';
import { type PostIntake } from '#crawl';
import { type Clock, type CollectedPost, type SourceRepository } from '#domain';
import { batchesOf } from '../input/batches.js';
import { openInput } from '../input/open-input.js';
import { refuseDate, toCollectedPost } from '../input/parse-post.js';
import {
  describeUnknownFields,
  type FieldCounts,
  type ReadPost,
  readPosts,
} from '../input/read-posts.js';
import { RejectedFile } from '../input/rejected-file.js';
import { ImportProgress, type ImportSummary } from './import-progress.js';
import { IMPORT_SOURCE } from './import-source.js';
import { retryWhileUnavailable } from './retry-while-unavailable.js';

const BATCH_SIZE = 1_000;

/** What the import needs of the product. */
export interface ImportPorts {
  readonly intake: Pick<PostIntake, 'save'>;
  readonly sources: Pick<SourceRepository, 'ensure'>;
  readonly clock: Clock;
  /** Secret of this installation that keys the hashes of authors' names. */
  readonly authorSalt: string;
}

/**
 * Streams a file of posts into the store and the queue. Each batch is one transaction, so a run
 * that was cut off can simply be run again.
 */
export async function importFile(path: string, ports: ImportPorts): Promise<ImportSummary> {
  const records = await openInput(path);
  await ports.sources.ensure(IMPORT_SOURCE, ports.clock.now());
  const unknownFields: FieldCounts = new Map();
  const rejected = new RejectedFile(path);
  const progress = new ImportProgress(ports.clock);
  try {
    for await (const batch of batchesOf(readPosts(records, unknownFields), BATCH_SIZE)) {
      const { posts, refused } = sort(batch, ports);
      for (const { line, problem } of refused) await rejected.add(line, problem);
      const saved = await retryWhileUnavailable(() =>
        ports.intake.save(IMPORT_SOURCE.id, { posts, pages: [] }),
      );
      progress.add(batch.length, saved.created + saved.updated, posts.length);
    }
  } finally {
    await rejected.close();
    progress.stop();
  }
  const ignored = describeUnknownFields(unknownFields);
  if (ignored) console.error(ignored);
  if (rejected.count > 0) {
    console.error(`${rejected.count} dòng bị từ chối, xem ${rejected.path} (rejected lines).`);
  }
  return progress.summary(rejected.count);
}

interface SortedBatch {
  readonly posts: CollectedPost[];
  readonly refused: { readonly line: number; readonly problem: string }[];
}

function sort(batch: readonly ReadPost[], { clock, authorSalt }: ImportPorts): SortedBatch {
  const sorted: SortedBatch = { posts: [], refused: [] };
  const now = clock.now();
  for (const item of batch) {
    if ('problem' in item) {
      sorted.refused.push(item);
      continue;
    }
    const publishedAt = publishedAtOf(item.post, now);
    const problem = refuseDate(publishedAt, now);
    if (problem === null) sorted.posts.push(toCollectedPost(item.post, publishedAt, authorSalt));
    else sorted.refused.push({ line: item.line, problem });
  }
  return sorted;
}
