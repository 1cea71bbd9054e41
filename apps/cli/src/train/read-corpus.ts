import { createHash } from 'node:crypto';
import { AUDIENCES, SENTIMENTS, type Stance, STANCES, TOPICS, VERDICTS } from '#domain';
import { type LabelledText } from '#nlp';
import { z } from 'zod';
import { readLabelledLines } from './read-labelled-lines.js';

/** Folds of the cross-validation. */
export const FOLDS = 5;
/** Every fifth set of posts is kept for tests. */
const HELD_OUT = 5;

const line = z.object({
  id: z.string(),
  text: z.string(),
  spelling: z.enum(['full', 'none', 'teencode']),
  relevant: z.boolean(),
  topics: z.array(z.enum(TOPICS)),
  audience: z.array(z.enum(AUDIENCES)),
  sentiment: z.enum(SENTIMENTS),
  stance: z.enum(STANCES),
  verdict: z.enum(VERDICTS),
  flag: z.boolean(),
  note: z.string().default(''),
  published_at: z.iso.date(),
  claims: z
    .array(z.object({ text: z.string(), verdict: z.enum(VERDICTS), facts: z.array(z.string()) }))
    .default([]),
});

/** A labelled post with the way it is typed, its day and the claims its labels rest on. */
export type CorpusPost = LabelledText &
  Pick<z.infer<typeof line>, 'id' | 'note' | 'spelling' | 'claims'> & {
    readonly day: string;
    /** The file it stands in, e.g. `posts-a.jsonl`. */
    readonly file: string;
    /** False for questions and denials of the first sets, which leave quoted rumours unlabelled. */
    readonly claimsLabelled: boolean;
  };

/** The corpus in its two parts. */
export interface Corpus {
  readonly training: readonly CorpusPost[];
  /** The fixed fifth: never trained on, never used to choose anything. */
  readonly heldOut: readonly CorpusPost[];
  /** SHA-256 over texts, labels and folds of the training posts, in hexadecimal. */
  readonly hash: string;
}

/**
 * Reads every `*.jsonl` of a folder, in the order of names. Posts that are variants of each other
 * (a set name such as T51 or M08 in their note) stay on one side of every split.
 * @throws Error with file and line when a line is not a labelled post
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const files = await readLabelledLines(folder, line);
  const training: CorpusPost[] = [];
  const heldOut: CorpusPost[] = [];
  const placed = files.flatMap(({ name, lines }) =>
    lines.map((post) => ({
      ...post,
      file: name,
      claimsLabelled: labelsClaims(name, post.stance),
      leading: LEADING.test(name),
    })),
  );
  for (const { published_at: day, ...labels } of placed) {
    const post = { ...labels, day, fold: (digestOf(labels)[1] ?? 0) % FOLDS };
    (isHeldOut(labels) ? heldOut : training).push(post);
  }
  const hash = hashOf(training);
  return { training, heldOut, hash };
}

/** Whether a post belongs to the fixed fifth: all variants of a set do or none does. */
export function isHeldOut(post: Keyed): boolean {
  return (digestOf(post)[0] ?? 0) % HELD_OUT === 0;
}

/** What the text model learns from; days and claims do not change its bytes. */
function hashOf(posts: readonly CorpusPost[]): string {
  const learnt = posts.map((post) => {
    const { text, spelling, relevant, topics, audience, sentiment, stance, verdict } = post;
    const { flag, leading, fold } = post;
    const labels = { relevant, topics, audience, sentiment, stance, verdict, flag };
    return { text, spelling, ...labels, leading, fold };
  });
  return createHash('sha256').update(JSON.stringify(learnt)).digest('hex');
}

/** Sets that label no claims in questions and denials (corpus/README.md, conventions). */
const WITHOUT_QUOTED_CLAIMS = ['posts-a', 'posts-b', 'posts-c', 'posts-d'];

function labelsClaims(file: string, stance: Stance): boolean {
  const quotes = stance === 'ask' || stance === 'deny';
  return !(quotes && WITHOUT_QUOTED_CLAIMS.includes(file.replace('.jsonl', '')));
}

/** Sets by the hand that labelled the task's own corpus, or labelled anew after its manner. */
const LEADING = /^posts-[a-hv-y]\.jsonl$/;

type Keyed = Pick<CorpusPost, 'id' | 'note'>;

/** Of the name of its set or, where it is in none, of its id. */
function digestOf({ id, note }: Keyed): Buffer {
  const key = /\b[TM]\d{2,3}\b/.exec(note)?.[0] ?? id;
  return createHash('sha1').update(key).digest();
}
