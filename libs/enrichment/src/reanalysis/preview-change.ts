import {
  type Analysis,
  type AnalyzedPost,
  type KnowledgeSnapshot,
  type Post,
  type PostAnalyzer,
  type PostRepository,
  type Verdict,
} from '#domain';
import { mask } from '../mask.js';
import { type OpenAnalyzer } from '../temporary-analyzer.js';
import { affectedPosts, type ImpactTools } from './affected-posts.js';

export interface PreviewTools extends ImpactTools {
  readonly posts: Pick<PostRepository, 'findAnalyzed'>;
  /** Knows what is known now. */
  readonly analyzer: PostAnalyzer;
  /** Starts one that knows the change. */
  readonly open: OpenAnalyzer;
}

export interface PreviewLimits {
  /** Posts that are analysed both ways, at most. */
  readonly posts: number;
  /** Ends the preview; what was seen until then is told. */
  readonly signal: AbortSignal;
}

interface Judgement {
  readonly verdict: Verdict;
  readonly flag: boolean;
}

/** A post that would be judged otherwise. */
interface TurnedPost {
  readonly postId: string;
  /** The words that turn, masked. */
  readonly words: string;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** What a change would do. */
export interface ChangePreview {
  /** Posts that would be analysed again. */
  readonly affected: number;
  /** There are more than were counted. */
  readonly more: boolean;
  /** Of these, posts that were analysed both ways now, spread over all of them. */
  readonly checked: number;
  /** It was ended before all that were to be checked were. */
  readonly cutShort: boolean;
  readonly turned: readonly TurnedPost[];
}

const MOST_COUNTED = 50_000;
/** Small, so that an end is noticed soon. */
const CHUNK = 20;
const LONGEST_WORDS = 280;

/** Analyses a sample of the posts that a change may turn, with and without it. Stores nothing. */
export async function previewChange(
  { before, after }: { readonly before: KnowledgeSnapshot; readonly after: KnowledgeSnapshot },
  tools: PreviewTools,
  limits: PreviewLimits,
): Promise<ChangePreview> {
  const { ids, more } = await collect(affectedPosts(before, after, tools), limits.signal);
  const sample = spread(ids, limits.posts);
  const turned: TurnedPost[] = [];
  let checked = 0;
  const changed = sample.length > 0 ? await tools.open(after) : null;
  try {
    for (let from = 0; changed && from < sample.length && !limits.signal.aborted; from += CHUNK) {
      const posts = await tools.posts.findAnalyzed(sample.slice(from, from + CHUNK));
      turned.push(...(await turnedOf(posts, tools.analyzer, changed)));
      checked = Math.min(from + CHUNK, sample.length);
    }
  } finally {
    await changed?.close();
  }
  return { affected: ids.length, more, checked, cutShort: checked < sample.length, turned };
}

async function collect(
  pages: AsyncIterable<string[]>,
  signal: AbortSignal,
): Promise<{ ids: string[]; more: boolean }> {
  const ids = new Set<string>();
  for await (const page of pages) {
    for (const id of page) ids.add(id);
    if (ids.size > MOST_COUNTED || signal.aborted) return { ids: [...ids], more: true };
  }
  return { ids: [...ids], more: false };
}

/** @returns at most so many, evenly spaced: the first ones would all be of one time. */
function spread(ids: readonly string[], most: number): string[] {
  if (ids.length <= most) return [...ids];
  const step = ids.length / most;
  return Array.from({ length: most }, (_, at) => ids[Math.floor(at * step)] ?? '');
}

async function turnedOf(
  found: readonly AnalyzedPost[],
  analyzer: PostAnalyzer,
  changed: PostAnalyzer,
): Promise<TurnedPost[]> {
  const inputs = found.map(({ post: { text, publishedAt } }) => ({ text, publishedAt }));
  // The same models on both sides: only the change makes a difference.
  const [before, after] = await Promise.all([analyzer.analyze(inputs), changed.analyze(inputs)]);
  return found.flatMap(({ post }, at) => {
    const [old, now] = [before[at], after[at]];
    if (!old || !now || (old.verdict === now.verdict && old.flag === now.flag)) return [];
    return [
      {
        postId: post.id,
        words: wordsThatTurn(post, old, now),
        before: { verdict: old.verdict, flag: old.flag },
        after: { verdict: now.verdict, flag: now.flag },
      },
    ];
  });
}

/** The claim that carries either verdict, else the beginning of the post. */
function wordsThatTurn({ text }: Post, old: Analysis, now: Analysis): string {
  const claim =
    now.claims.find(({ verdict }) => verdict === now.verdict) ??
    old.claims.find(({ verdict }) => verdict === old.verdict);
  const { start, end } = claim ?? { start: 0, end: text.length };
  const words = mask(text).slice(start, end).replace(/\s+/gu, ' ').trim();
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}
