import { type FoldReading } from '#enrichment';
import { type CorpusPost } from './read-corpus.js';

/** How many sets of variants there are, and the share of them with every flag right. */
export interface SetShare {
  readonly cases: number;
  /** 0 to 1; null where there is no set. */
  readonly allRight: number | null;
}

/** The file whose posts were written as sets. */
const FILE = 'posts-e.jsonl';
const NAMES = { temporalSets: /\bT\d{2,3}\b/, minimalSets: /\bM\d{2,3}\b/ } as const;

/**
 * Counts the sets of posts-e as the development posts' scorer does: a set is the posts whose notes
 * name it, two at least, and it is right when the flag of each of them is.
 */
export function setShares(
  readings: readonly FoldReading<CorpusPost>[],
): Readonly<Record<keyof typeof NAMES, SetShare>> {
  const own = readings.filter(({ post }) => post.file === FILE);
  return {
    temporalSets: shareOf(own, NAMES.temporalSets),
    minimalSets: shareOf(own, NAMES.minimalSets),
  };
}

function shareOf(readings: readonly FoldReading<CorpusPost>[], name: RegExp): SetShare {
  const named = Map.groupBy(readings, ({ post }) => name.exec(post.note)?.[0] ?? '');
  const sets = [...named].flatMap(([set, own]) => (set !== '' && own.length > 1 ? [own] : []));
  const right = sets.filter((set) => set.every(({ cause }) => cause === null)).length;
  const allRight = sets.length === 0 ? null : Math.round((right / sets.length) * 1e4) / 1e4;
  return { cases: sets.length, allRight };
}
