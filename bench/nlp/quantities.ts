import { parseQuantities } from '#nlp';
import { type Figure, shareFigure } from './figure.ts';
import { postsOfWords, readOwnPosts } from './own-posts.ts';
import { described, expectedOf, type QuantityCase } from './quantity-cases.ts';
import { writtenCases } from './written-cases.ts';

const EXACT = 0.98;
const WORDS_OF_A_POST = 40;
const RUNS = 7;
/** Processor time for one post, in microseconds, that leaves room for the rest of the reading. */
const MOST_MICROSECONDS = 40;

/** Exact match on the written cases and on those written after the parser; speed on one core. */
export async function measure(): Promise<readonly Figure[]> {
  const cases = await writtenCases<QuantityCase>('quantities.jsonl');
  const later = await writtenCases<QuantityCase>('quantities-blind.jsonl');
  const texts = (await readOwnPosts()).map(({ text }) => text);
  return [
    exactFigure('exact match', cases),
    exactFigure('exact match (0.957 when first scored, unseen)', later),
    speedFigure(postsOfWords(texts, WORDS_OF_A_POST)),
  ];
}

function exactFigure(what: string, cases: readonly QuantityCase[]): Figure {
  const exact = cases.filter(
    (one) => described(one.text, one.day).join('\n') === expectedOf(one).join('\n'),
  );
  const share = exact.length / cases.length;
  return shareFigure(`quantities: ${what} on ${cases.length} cases`, share, { least: EXACT });
}

function speedFigure(posts: readonly string[]): Figure {
  const times = Array.from({ length: RUNS }, () => microsecondsPerPost(posts)).sort(
    (a, b) => a - b,
  );
  const [best = 0] = times;
  const perSecond = times.map((time) => Math.round(1e6 / time));
  return {
    what: `quantities: posts of ${WORDS_OF_A_POST} words a second on one core, best of ${RUNS} runs (their range)`,
    floor: '–',
    reach: `≥ ${1e6 / MOST_MICROSECONDS}`,
    measured: `${perSecond[0] ?? 0} (${perSecond.at(-1) ?? 0}–${perSecond[0] ?? 0})`,
    reached: best <= MOST_MICROSECONDS,
  };
}

/** Processor time, not the clock's: other programs on the machine do not count. */
function microsecondsPerPost(posts: readonly string[]): number {
  const before = process.cpuUsage();
  for (const post of posts) parseQuantities(post, '2026-02-10');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / posts.length;
}
