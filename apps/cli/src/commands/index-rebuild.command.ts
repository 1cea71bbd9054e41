import {
  PostRepository,
  PostSearch,
  ReviewCaseRepository,
  SearchOutbox,
  SourceRepository,
} from '#domain';
import { IndexPosts, rebuildIndex } from '#enrichment';
import { withProduct } from '../with-product.js';

const REPORT_EVERY_MS = 2_000;

/** Indexes every analysed post anew, beside the running product. @returns documents refused. */
export async function rebuildSearchIndex(): Promise<number> {
  return withProduct(async (product) => {
    const search = product.get(PostSearch);
    const posts = product.get(PostRepository);
    const index = new IndexPosts(
      posts,
      product.get(ReviewCaseRepository),
      product.get(SourceRepository),
      search,
    );
    const outbox = product.get(SearchOutbox);
    const { posts: all } = await posts.counts();
    let done = 0;
    const report = () => {
      console.error(`Đã dựng lại chỉ mục ${number(done)} / ${number(all)} bài (posts indexed)`);
    };
    const timer = setInterval(report, REPORT_EVERY_MS);
    try {
      const rejected = await rebuildIndex({ outbox, index, search }, (count) => {
        done = count;
      });
      report();
      for (const { postId, reason } of rejected) console.error(`${postId}: ${reason}`);
      return rejected.length;
    } finally {
      clearInterval(timer);
    }
  });
}

function number(count: number): string {
  return count.toLocaleString('vi-VN');
}
