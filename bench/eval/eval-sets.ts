import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { isHeldOut } from '../../apps/cli/src/train/read-corpus.ts';
import { readLabelledLines } from '../../apps/cli/src/train/read-labelled-lines.ts';
import { type LabelledPost } from './score-posts.ts';

/** A part of a set that has a column of its own. */
export interface EvalPart {
  readonly name: string;
  readonly belongs: (post: LabelledPost) => boolean;
  /** Whether the part is asked for the figure at a path. */
  readonly asks: (path: string) => boolean;
}

/** Labelled posts that the product was not trained on, and the parts they are scored in. */
export interface EvalSet {
  readonly posts: readonly LabelledPost[];
  readonly parts: readonly EvalPart[];
}

const line = z.looseObject({
  id: z.string(),
  text: z.string(),
  published_at: z.iso.date(),
  note: z.string().default(''),
});

/** @returns the development posts; null where the file is absent */
export async function readDevelopmentPosts(file: string): Promise<EvalSet | null> {
  if (!existsSync(file)) return null;
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const posts = lines.map((written) => ({ ...line.parse(JSON.parse(written)), letter: '' }));
  return { posts, parts: [{ name: 'dev', belongs: () => true, asks: () => true }] };
}

const isAboutClaims = (path: string): boolean => path.startsWith('claims.');
const isLabels = (path: string): boolean => !isAboutClaims(path);

/** Claims are asked of e–h only: the first sets leave quoted claims unlabelled (corpus/README.md). */
const FIFTH_PARTS: readonly EvalPart[] = [
  { name: 'fifth', belongs: () => true, asks: isLabels },
  { name: 'fifth, a–h', belongs: ({ letter }) => 'abcdefgh'.includes(letter), asks: isLabels },
  { name: 'fifth, e–h', belongs: ({ letter }) => 'efgh'.includes(letter), asks: isAboutClaims },
];

/** @returns the fifth of our own corpus that is kept for tests, in the order of its files */
export async function readFixedFifth(folder: string): Promise<EvalSet> {
  const files = await readLabelledLines(folder, line);
  const posts = files.flatMap(({ name, lines }) =>
    lines
      .filter(isHeldOut)
      .map((post) => ({ ...post, letter: name.replace('.jsonl', '').slice(-1) })),
  );
  return { posts, parts: FIFTH_PARTS };
}
