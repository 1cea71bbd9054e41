import { ALL_POSTS, type PostSearch } from '#domain';
import { foldText } from '#nlp';

/** The words are no post's own. */
const NO_POST = '00000000-0000-0000-0000-000000000000';
/** Posts looked at that say nearly the same. */
const MOST_ALIKE = 60;
const PAGE = 100;
/** Newest posts looked at that hold every word: a wording of common words would name all posts. */
const MOST_PAGES = 20;

/**
 * Posts that say something: those that say it among much else, with every word of it in any
 * spelling of the marks, and those that say nearly the same in other words. A post may come twice.
 * @returns ids, page by page
 */
export async function* postsSaying(words: string, search: PostSearch): AsyncGenerator<string[]> {
  const alike = await search.findSimilar(NO_POST, words, MOST_ALIKE);
  yield alike.map(({ postId }) => postId);
  const told = foldText(words).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (told.length === 0) return;
  const query = { ...ALL_POSTS, text: [...new Set(told)].join(' '), total: false, limit: PAGE };
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { hits, nextCursor } = await search.search({ ...query, cursor });
    yield hits.map(({ document }) => document.postId);
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}
