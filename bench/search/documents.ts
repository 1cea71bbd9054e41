import {
  type Channel,
  CHANNELS,
  type SearchDocument,
  SENTIMENTS,
  type SourceKind,
  type Stance,
  STANCES,
  TOPICS,
  type Verdict,
  VERDICTS,
} from '#domain';
import { MATTERS_OF_POSTS, randomOf, Ranked, WORDS } from './vocabulary.ts';

/** Stands in {@link FREQUENT_SHARE} of the posts. */
export const FREQUENT = 'bảo hiểm xã hội';
const FREQUENT_SHARE = 0.6;

const NEWEST = Date.UTC(2026, 10, 1);
const TWO_YEARS_MS = 730 * 86_400_000;
const FEWEST_WORDS = 20;
const MOST_WORDS = 60;

const SOURCES = new Ranked(Array.from({ length: 40 }, (_, n) => `nguon-${n + 1}`));
const RANKED_CHANNELS = new Ranked(CHANNELS);
/** What a source of a channel is; drawn anew it would change the texts. */
const KINDS: Partial<Record<Channel, SourceKind>> = {
  facebook: 'fanpage',
  forum: 'xenforo',
  news: 'news',
  portal: 'news',
};
const RANKED_TOPICS = new Ranked(TOPICS);
const RANKED_VERDICTS = new Ranked<Verdict>([...VERDICTS].reverse());
const RANKED_STANCES = new Ranked<Stance>(STANCES);

/**
 * @param n 0 to `count` - 1, the oldest first; the same number always gives the same text.
 * @returns a post as the index takes it, its published days spread over two years.
 */
export function documentOf(n: number, count: number): SearchDocument {
  const random = randomOf(n);
  const verdict = RANKED_VERDICTS.draw(random());
  const risk = Math.round(random() ** 3 * 1_000) / 1_000;
  const flag = risk > 0.6;
  const sourceId = SOURCES.draw(random());
  const channel = RANKED_CHANNELS.draw(random());
  return {
    postId: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    revision: 1,
    version: 1,
    sourceId,
    kind: KINDS[channel] ?? 'import',
    channel,
    url: `https://bai.example/${n}`,
    title: null,
    text: textOf(random),
    publishedAt: new Date(NEWEST - Math.floor((1 - n / count) * TWO_YEARS_MS)),
    relevant: true,
    topics: [...new Set([RANKED_TOPICS.draw(random()), RANKED_TOPICS.draw(random())])],
    province: null,
    sentiment: SENTIMENTS[Math.floor(random() * 3)] ?? 'neutral',
    stance: RANKED_STANCES.draw(random()),
    verdict,
    claims: [{ start: 0, end: 12, verdict, evidence: ['N-1'] }],
    flag,
    risk,
    caseStatus: flag ? (random() < 0.5 ? 'open' : 'decided') : null,
  };
}

/** About forty words: loose ones, what the post is about, and now and then an amount. */
function textOf(random: () => number): string {
  const length = FEWEST_WORDS + random() * (MOST_WORDS - FEWEST_WORDS);
  const parts: string[] = [];
  let words = 0;
  const add = (part: string) => {
    parts.splice(Math.floor(random() * (parts.length + 1)), 0, part);
    words += part.split(' ').length;
  };
  if (random() < FREQUENT_SHARE) add(FREQUENT);
  if (random() < 0.8) add(MATTERS_OF_POSTS.draw(random()));
  if (random() < 0.3) add(amountOf(random()));
  while (words < length) add(WORDS.draw(random()));
  return `${parts.join(' ')}.`;
}

/** Up to four million, in steps of ten thousand. */
function amountOf(share: number): string {
  return `${(Math.ceil(share * 400) * 10_000).toLocaleString('vi-VN')} đồng`;
}
