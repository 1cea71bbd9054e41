import { type CorpusPost } from './read-corpus.js';

/** Files by the very hand that labelled the task's own posts: sentiment is judged as it does. */
const JUDGES = 'abcdefgh';

/** @returns whether the factors of sentiment are chosen on the post */
export function judgesSentiment(post: CorpusPost): boolean {
  return JUDGES.includes(letterOf(post));
}

/** @returns the letter of the file a post stands in, e.g. `e` of posts-e.jsonl */
export function letterOf({ file }: CorpusPost): string {
  return file.slice(-7, -6);
}
