import path from 'node:path';
import { type CorpusPost, readCorpus } from '../../apps/cli/src/train/read-corpus.ts';

/** Posts of the corpus without its held-out fifth. */
export async function trainingPosts(): Promise<readonly CorpusPost[]> {
  return (await readCorpus(path.join(import.meta.dirname, '../../corpus'))).training;
}
