import { JobQueue } from '#domain';
import { withProduct } from '../with-product.js';

/** Puts jobs that failed for good back to work. */
export async function retryJobs(): Promise<void> {
  const count = await withProduct((product) => product.get(JobQueue).retryDead());
  console.log(`Đã đưa ${count} việc hỏng trở lại hàng đợi (dead jobs put back to work).`);
}
