import { JobQueue } from '#domain';
import { withProduct } from '../with-product.js';

const SHOWN = 50;

/** Prints how many jobs wait, are at work or failed for good, then the newest of the last kind. */
export async function listJobs(): Promise<void> {
  const { counts, dead } = await withProduct(async (product) => {
    const queue = product.get(JobQueue);
    return { counts: await queue.counts(), dead: await queue.listDead(SHOWN) };
  });
  for (const { type, waiting, active, dead: failed } of counts) {
    console.log(
      `${type}: chờ ${waiting}, đang làm ${active}, hỏng ${failed} (waiting, active, dead)`,
    );
  }
  for (const { job, failedAt, error } of dead) {
    console.log(`${failedAt.toISOString()} ${JSON.stringify(job)} ${error}`);
  }
}
