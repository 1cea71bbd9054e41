import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AUDIENCES, SENTIMENTS, STANCES, TOPICS, VERDICTS } from '#domain';
import { type LabelledText } from '#nlp';
import { z } from 'zod';

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
  note: z.string().optional(),
  published_at: z.iso.date(),
  claims: z
    .array(z.object({ text: z.string(), verdict: z.enum(VERDICTS), facts: z.array(z.string()) }))
    .default([]),
});

/** A labelled post with the way it is typed, its day and the claims its labels rest on. */
export type CorpusPost = LabelledText &
  Pick<z.infer<typeof line>, 'spelling' | 'claims'> & {
    readonly day: string;
    /** The file it stands in, e.g. `posts-a.jsonl`. */
    readonly file: string;
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
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = await Promise.all(
    names.map(async (name) => parseFile(name, await readFile(path.join(folder, name), 'utf8'))),
  );
  const training: CorpusPost[] = [];
  const heldOut: CorpusPost[] = [];
  const placed = files.flatMap((lines, at) =>
    lines.map((post) => ({ ...post, file: names[at] ?? '' })),
  );
  for (const { note, id, published_at: day, ...labels } of placed) {
    const digest = createHash('sha1').update(setName(note, id)).digest();
    const post = { ...labels, day, fold: (digest[1] ?? 0) % FOLDS };
    ((digest[0] ?? 0) % HELD_OUT === 0 ? heldOut : training).push(post);
  }
  const hash = hashOf(training);
  return { training, heldOut, hash };
}

/** What the text model learns from; days and claims do not change its bytes. */
function hashOf(posts: readonly CorpusPost[]): string {
  const learnt = posts.map((post) => {
    const { text, spelling, relevant, topics, audience, sentiment, stance, verdict } = post;
    const { flag, fold } = post;
    return { text, spelling, relevant, topics, audience, sentiment, stance, verdict, flag, fold };
  });
  return createHash('sha256').update(JSON.stringify(learnt)).digest('hex');
}

function parseFile(name: string, content: string): z.infer<typeof line>[] {
  return content
    .split('\n')
    .map((written, index) => ({ written, at: `${name}:${index + 1}` }))
    .filter(({ written }) => written.trim() !== '')
    .map(({ written, at }) => parseLine(written, at));
}

function parseLine(written: string, at: string): z.infer<typeof line> {
  const parsed = line.safeParse(JSON.parse(written));
  if (!parsed.success) throw new Error(`${at}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function setName(note: string | undefined, id: string): string {
  return /\b[TM]\d{2,3}\b/.exec(note ?? '')?.[0] ?? id;
}
