import { impactOf } from '#claims';
import { type EvidenceUseRepository, type KnowledgeSnapshot, type PostSearch } from '#domain';
import { wordsToLookFor } from './words-to-look-for.js';

/** Where posts that a change may turn are looked for. */
export interface ImpactTools {
  readonly uses: EvidenceUseRepository;
  /** Null: only posts that rest on what changed are found. */
  readonly search: PostSearch | null;
}

const PAGE = 5_000;
/** Posts looked at for one new wording. */
const MOST_ALIKE = 200;

/**
 * Posts whose verdict a change of the knowledge may turn: first those that rest on what changed,
 * by id, then those that say what it is about. A post may come twice.
 * @throws an error of kind `unavailable` while the search engine is away
 */
export async function* affectedPosts(
  before: KnowledgeSnapshot,
  after: KnowledgeSnapshot,
  { uses, search }: ImpactTools,
): AsyncGenerator<string[]> {
  const impact = impactOf(before, after);
  for (let last: string | null = null; ;) {
    const page = await uses.affectedPosts(impact, last, PAGE);
    if (page.length > 0) yield page.map(({ id }) => id);
    last = page.at(-1)?.id ?? null;
    if (last === null || page.length < PAGE) break;
  }
  if (search === null) return;
  for (const words of wordsToLookFor(before, after)) {
    const alike = await search.findSimilar(NO_POST, words, MOST_ALIKE);
    if (alike.length > 0) yield alike.map(({ postId }) => postId);
  }
}

/** The words are no post's own. */
const NO_POST = '00000000-0000-0000-0000-000000000000';
