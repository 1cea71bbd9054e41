import { PostIntake } from '#crawl';
import {
  CrawlPageRepository,
  JobQueue,
  PostRepository,
  SourceRepository,
  TransactionRunner,
} from '#domain';
import { installationSecret, SystemClock } from '#platform';
import { readCliEnvironment } from '../cli-environment.js';
import { withProduct } from '../with-product.js';
import { importFile } from './import.command.js';

/** Imports a file into the product's store; analysis follows as soon as a worker runs. */
export async function runImport(path: string): Promise<void> {
  const environment = readCliEnvironment();
  const authorSalt = await installationSecret(environment.dataDir, environment.installationSecret);
  const summary = await withProduct((product) =>
    importFile(path, {
      intake: new PostIntake(
        product.get(TransactionRunner),
        product.get(PostRepository),
        product.get(CrawlPageRepository),
        product.get(JobQueue),
      ),
      sources: product.get(SourceRepository),
      clock: new SystemClock(),
      authorSalt,
    }),
  );
  const { saved, known, refused } = summary;
  console.log(`Lưu mới ${saved} bài, đã có ${known}, từ chối ${refused} (saved, known, refused).`);
  if (saved + known === 0) process.exitCode = 1;
}
