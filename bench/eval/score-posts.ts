import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PostAnalyzer } from '#domain';
import { toPrediction } from '#enrichment';
import { type Report } from './eval-table.ts';

/** A labelled post as the scorer takes it, its labels among the further fields. */
export interface LabelledPost {
  readonly id: string;
  readonly text: string;
  /** ISO day on which every label holds. */
  readonly published_at: string;
  /** Last letter of its file's name in our own corpus (`e` of `posts-e.jsonl`); empty elsewhere. */
  readonly letter: string;
  readonly [label: string]: unknown;
}

/** A labelled post with what the product says of it. */
export interface ReadPost {
  readonly post: LabelledPost;
  readonly prediction: ReturnType<typeof toPrediction>;
}

/** Analyses posts with everything the product has, each at noon of its day. */
export async function readPosts(
  posts: readonly LabelledPost[],
  analyzer: PostAnalyzer,
): Promise<ReadPost[]> {
  const analyses = await analyzer.analyze(
    posts.map(({ text, published_at: day }) => ({
      text,
      publishedAt: new Date(`${day}T12:00:00+07:00`),
    })),
  );
  return posts.map((post, at) => {
    const analysis = analyses[at];
    if (analysis === undefined) throw new Error(`no analysis of ${post.id}`);
    return { post, prediction: toPrediction(post.id, post, analysis) };
  });
}

/**
 * Lets the scorer judge what was read.
 * @param scorer path of `score.mjs`, which takes posts and predictions from files
 * @returns its report
 */
export async function scorePosts(read: readonly ReadPost[], scorer: string): Promise<Report> {
  const folder = await mkdtemp(path.join(tmpdir(), 'eval-'));
  try {
    const posts = path.join(folder, 'posts.jsonl');
    const predictions = path.join(folder, 'predictions.jsonl');
    await writeFile(posts, lines(read.map(({ post }) => post)));
    await writeFile(predictions, lines(read.map(({ prediction }) => prediction)));
    const report = execFileSync(process.execPath, [scorer, posts, predictions], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(report) as Report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
