import { extractFeatures, type Features } from '../model/extract-features.js';
import { COLUMNS, HEADS } from '../model/heads.js';
import { foldText } from '../text/fold-text.js';
import { prepareText } from '../text/prepared-text.js';
import { type LabelledText } from './labelled-text.js';

/** A text as the learner sees it. */
export interface Example {
  readonly features: Features;
  /** Per column of the weight matrix: 1 or 0, or −1 where the post teaches the head nothing. */
  readonly targets: Int8Array;
  readonly fold: number;
  /** Index of the post; a post and its stripped copy share it. */
  readonly post: number;
  /** A copy without diacritics: trained on, not calibrated on. */
  readonly copy: boolean;
}

/** Each post twice: as it was typed, and without diacritics. */
export function buildExamples(posts: readonly LabelledText[]): Example[] {
  return posts.flatMap((post, index) => {
    const targets = targetsOf(post);
    const common = { targets, fold: post.fold, post: index };
    return [
      { ...common, features: extractFeatures(prepareText(post.text)), copy: false },
      { ...common, features: extractFeatures(prepareText(stripDiacritics(post.text))), copy: true },
    ];
  });
}

/** The text as somebody types it who uses no diacritics. */
export function stripDiacritics(text: string): string {
  return foldText(text).text;
}

function targetsOf(post: LabelledText): Int8Array {
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
