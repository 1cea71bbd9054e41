import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const CORPUS = path.join(import.meta.dirname, '../../corpus');

/** What the benchmarks read of a post of our own corpus. */
export interface OwnPost {
  readonly text: string;
  readonly spelling: string;
  readonly relevant: boolean;
  readonly stance: string;
}

/** Posts of our own corpus in the order of its files; of all files when none are named. */
export async function readOwnPosts(...names: readonly string[]): Promise<OwnPost[]> {
  const all = (await readdir(CORPUS)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = names.length > 0 ? names : all;
  const texts = await Promise.all(files.map((file) => readFile(path.join(CORPUS, file), 'utf8')));
  return texts
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => JSON.parse(line) as OwnPost);
}

/** Texts as one stream of words, cut into posts of equal length. */
export function postsOfWords(texts: readonly string[], length: number): string[] {
  const words = texts.flatMap((text) => text.split(/\s+/));
  return Array.from({ length: Math.floor(words.length / length) }, (_, post) =>
    words.slice(post * length, (post + 1) * length).join(' '),
  );
}
