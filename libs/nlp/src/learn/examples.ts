import { seededRandom } from '#domain';
import { extractFeatures } from '../model/extract-features.js';
import { type Features } from '../model/feature-counter.js';
import { COLUMNS, HEADS } from '../model/heads.js';
import { foldText } from '../text/fold-text.js';
import { prepareText } from '../text/prepared-text.js';
import { type LabelledText } from './labelled-text.js';
import { writeTeencode } from './write-teencode.js';

/** How an example is typed: as its author did, without diacritics, in chat language. */
export type Typing = 'typed' | 'stripped' | 'teencode';

/** A text as the learner sees it. */
export interface Example {
  readonly features: Features;
  /** Per column of the weight matrix: 1 or 0, or −1 where the post teaches the head nothing. */
  readonly targets: Int8Array;
  readonly fold: number;
  /** Copied from the post. */
  readonly leading: boolean;
  /** Index of the post; a post and its copies share it. */
  readonly post: number;
  /** Copies are trained on, not calibrated on. */
  readonly typing: Typing;
}

/** Each post three times: as it was typed, without diacritics, in chat language of one hand. */
export function buildExamples(posts: readonly LabelledText[]): Example[] {
  return posts.flatMap((post, index) => {
    const { fold, leading } = post;
    const common = { targets: targetsOf(post), fold, leading, post: index };
    return typingsOf(post.text, index).map(({ typing, text }) => ({
      ...common,
      typing,
      features: extractFeatures(prepareText(text)),
    }));
  });
}

/**
 * A text as it was typed, without diacritics, and in chat language of the hand that training uses.
 * @param seed of the chat language; the same gives the same text
 */
export function typingsOf(
  text: string,
  seed: number,
): { readonly typing: Typing; readonly text: string }[] {
  return [
    { typing: 'typed', text },
    { typing: 'stripped', text: stripDiacritics(text) },
    { typing: 'teencode', text: writeTeencode(text, seededRandom(seed), 'left') },
  ];
}

/** The text as somebody types it who uses no diacritics. */
export function stripDiacritics(text: string): string {
  return foldText(text).text;
}

/** The labels of a post per column of the weight matrix: 1 or 0, or −1 where it teaches nothing. */
export function targetsOf(post: LabelledText): Int8Array {
  const targets = new Int8Array(COLUMNS);
  for (const head of HEADS) {
    // Questions and denials carry the verdict "none" or that of the rumour, by convention of the
    // file they stand in: they teach stance and flag, not the verdict.
    const silent = head.name === 'verdict' && (post.stance === 'ask' || post.stance === 'deny');
    const truth = truthOf(post)[head.name];
    head.labels.forEach((label, at) => {
      targets[head.offset + at] = silent ? -1 : Number(truth.includes(label));
    });
  }
  return targets;
}

function truthOf(post: LabelledText): Record<(typeof HEADS)[number]['name'], readonly string[]> {
  return {
    relevance: post.relevant ? ['relevant'] : [],
    topics: post.topics,
    audience: post.audience,
    sentiment: [post.sentiment],
    stance: [post.stance],
    verdict: [post.verdict],
    flag: post.flag ? ['flag'] : [],
  };
}
