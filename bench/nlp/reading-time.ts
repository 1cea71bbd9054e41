import { type Figure } from './figure.ts';
import { readOwnPosts } from './own-posts.ts';

const WORDS = 40;
const ROUNDS = 15;

/**
 * Processor time of a reader over our corpus, per 40 words, whatever else the machine does: the
 * median of the rounds decides, with the fastest and the slowest beside it.
 * @param most microseconds
 */
export async function timeFigure(
  what: string,
  read: (text: string) => unknown,
  most: number,
): Promise<Figure> {
  const texts = (await readOwnPosts('posts-a.jsonl')).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = process.cpuUsage();
    for (const text of texts) read(text);
    return (process.cpuUsage(begun).user * WORDS) / words;
  }).sort((a, b) => a - b);
  const [fastest = 0, median = 0, slowest = 0] = [times[0], times[(ROUNDS - 1) / 2], times.at(-1)];
  return {
    what: `${what}, processor time for ${WORDS} words`,
    floor: '–',
    reach: `≤ ${most} µs`,
    measured: `${median.toFixed(1)} µs (${fastest.toFixed(1)}–${slowest.toFixed(1)})`,
    reached: median <= most,
  };
}
