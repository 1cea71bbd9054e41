import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type PostInput, type Prediction, publishedAtOf } from '#contracts';
import { AnalyzerPool, loadAnalysisResources, toPrediction } from '#enrichment';
import { readSentenceModel } from '#sentence-model';
import { projectRoot } from '#platform';
import { batchesOf } from '../input/batches.js';
import { openInput } from '../input/open-input.js';
import {
  describeUnknownFields,
  type FieldCounts,
  type ReadPost,
  readPosts,
} from '../input/read-posts.js';

const BATCH_SIZE = 64;

interface NumberedPost {
  readonly line: number;
  readonly post: PostInput;
}

/**
 * Analyses a file without storing anything: one prediction a line on standard output, in the
 * order of the input; everything else on standard error.
 * @returns how many lines were refused.
 */
export async function analyzeFile(path: string): Promise<number> {
  const records = await openInput(path);
  const resources = await loadAnalysisResources((file) => readFile(join(projectRoot(), file)));
  const threads = availableParallelism();
  const sentenceModel = await readSentenceModel(process.env);
  const analyzer = new AnalyzerPool({ resources, sentenceModel, maxThreads: threads });
  const now = new Date();
  const unknownFields: FieldCounts = new Map();
  let refused = 0;
  const waiting: Promise<Prediction[]>[] = [];
  try {
    for await (const batch of batchesOf(readPosts(records, unknownFields), BATCH_SIZE)) {
      const posts = batch.filter((item): item is NumberedPost => 'post' in item);
      refused += reportRefused(batch);
      waiting.push(predict(analyzer, posts, now));
      if (waiting.length > threads) await print(waiting.shift());
    }
    for (const predictions of waiting) await print(predictions);
  } finally {
    await analyzer.close();
  }
  const ignored = describeUnknownFields(unknownFields);
  if (ignored) console.error(ignored);
  return refused;
}

function reportRefused(batch: readonly ReadPost[]): number {
  const problems = batch.filter((item) => 'problem' in item);
  for (const { line, problem } of problems) console.error(`Dòng ${line}: ${problem}`);
  return problems.length;
}

async function predict(
  analyzer: AnalyzerPool,
  posts: readonly NumberedPost[],
  now: Date,
): Promise<Prediction[]> {
  const inputs = posts.map(({ post }) => ({
    text: post.text,
    publishedAt: publishedAtOf(post, now),
  }));
  const analyses = await analyzer.analyze(inputs);
  return posts.flatMap(({ line, post }, index) => {
    const input = inputs[index];
    const analysis = analyses[index];
    return input && analysis ? [toPrediction(post.id ?? `line-${line}`, input, analysis)] : [];
  });
}

/** Waits when the reader of the output is slower than we are. */
async function print(predictions: Promise<Prediction[]> | undefined): Promise<void> {
  const lines = (await predictions)?.map((prediction) => `${JSON.stringify(prediction)}\n`) ?? [];
  if (!process.stdout.write(lines.join(''))) await once(process.stdout, 'drain');
}
