import { type PostAnalyzer } from '#domain';
import { stripDiacritics } from '#nlp';
import { otherHand } from '../../apps/cli/src/train/other-hand.ts';
import { figureAt } from './eval-table.ts';
import { type EvalPart } from './eval-sets.ts';
import { type LabelledPost, readPosts, type ReadPost, scorePosts } from './score-posts.ts';

/** A way of typing the same posts, and how many points of flag F1 it may cost. */
interface Typing {
  readonly name: string;
  readonly mostPoints: number;
  /** A new writer for every set of posts. */
  readonly writer: () => (text: string) => string;
}

const TYPINGS: readonly Typing[] = [
  { name: 'stripped of diacritics', mostPoints: 2, writer: () => stripDiacritics },
  { name: 'in teencode, by the hand not trained on', mostPoints: 4, writer: otherHand },
];

/** Flag F1 of posts as they are and typed otherwise; `null` where there was no case. */
export interface TypingLoss {
  readonly posts: string;
  readonly typing: string;
  readonly mostPoints: number;
  readonly asTheyAre: number | null;
  readonly rewritten: number | null;
}

/** What is measured: posts as they were read, and the parts that are scored alone. */
interface TypingOrder {
  readonly read: readonly ReadPost[];
  readonly parts: readonly EvalPart[];
  readonly analyzer: PostAnalyzer;
  readonly scorer: string;
}

/** Reads the posts once more for every way of typing and scores both readings of every part. */
export async function measureTypingLoss(order: TypingOrder): Promise<TypingLoss[]> {
  const { read, parts, analyzer, scorer } = order;
  const losses: TypingLoss[] = [];
  for (const { name: typing, mostPoints, writer } of TYPINGS) {
    const again = await readPosts(rewrite(read, writer()), analyzer);
    for (const { name: posts, belongs } of parts) {
      const asTheyAre = await flagF1(read, belongs, scorer);
      const rewritten = await flagF1(again, belongs, scorer);
      losses.push({ posts, typing, mostPoints, asTheyAre, rewritten });
    }
  }
  return losses;
}

/** The losses as a Markdown table, in points; a loss above its reach is marked. */
export function typingLossTable(losses: readonly TypingLoss[]): string[] {
  return [
    '| flag F1 of the same posts | typed | as they are | so typed | loss, points | reach |',
    '|---|---|---|---|---|---|',
    ...losses.map((loss) => {
      const { posts, typing, mostPoints } = loss;
      const scores = [loss.asTheyAre, loss.rewritten].map((f1) => f1?.toFixed(3) ?? 'no case');
      return `| ${posts} | ${typing} | ${scores.join(' | ')} | ${pointsOf(loss)} | ≤ ${mostPoints} |`;
    }),
  ];
}

function pointsOf({ asTheyAre, rewritten, mostPoints }: TypingLoss): string {
  if (asTheyAre === null || rewritten === null) return 'not measured';
  const points = 100 * (asTheyAre - rewritten);
  return points.toFixed(2) + (points > mostPoints ? ' **NO**' : '');
}

/** Labelled spans are left out: they are not the words that now stand there. */
function rewrite(read: readonly ReadPost[], write: (text: string) => string): LabelledPost[] {
  return read.map(({ post }) => ({ ...post, text: write(post.text), claims: [], pii: [] }));
}

async function flagF1(
  read: readonly ReadPost[],
  belongs: EvalPart['belongs'],
  scorer: string,
): Promise<number | null> {
  const own = read.filter(({ post }) => belongs(post));
  return own.length === 0 ? null : figureAt(await scorePosts(own, scorer), 'flag.f1');
}
