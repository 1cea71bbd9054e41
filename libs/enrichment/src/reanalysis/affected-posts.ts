import { impactOf } from '#claims';
import { type EvidenceUseRepository, type KnowledgeSnapshot, type PostSearch } from '#domain';
import { postsSaying } from './posts-saying.js';
import { wordsToLookFor } from './words-to-look-for.js';

/** Where posts that a change may turn are looked for. */
export interface ImpactTools {
  readonly uses: EvidenceUseRepository;
  /** Null: only posts that rest on what changed are found. */
  readonly search: PostSearch | null;
}

const PAGE = 5_000;

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
  for (const words of wordsToLookFor(before, after)) yield* postsSaying(words, search);
}
