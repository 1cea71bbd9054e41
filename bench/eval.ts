/**
 * Analyses the development posts with everything the product has and prints the figures of their
 * scorer beside those of a plain text model. Posts and scorer stay outside the repository; where
 * they are absent this says so and measures nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AnalysisInput } from '#domain';
import { InlineAnalyzer, loadAnalysisResources, toPrediction } from '#enrichment';
import { evalTable, type Report } from './eval-table.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SHARED = path.join(ROOT, '../shared/eval');
const POSTS = path.join(SHARED, 'posts.dev.jsonl');
const SCORER = path.join(SHARED, 'score.mjs');

if (existsSync(POSTS) && existsSync(SCORER)) {
  console.log(evalTable(await scoreDevelopmentPosts()).join('\n'));
} else {
  console.error('NOT MEASURED: ../shared/eval with posts.dev.jsonl and score.mjs is not here.');
  console.error('Nothing above or below this line says how well the product reads those posts.');
}

async function scoreDevelopmentPosts(): Promise<Report> {
  const posts = (await readFile(POSTS, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string; published_at: string });
  const analyzer = new InlineAnalyzer(
    await loadAnalysisResources((file) => readFile(path.join(ROOT, file))),
  );
  const inputs: AnalysisInput[] = posts.map(({ text, published_at: day }) => ({
    text,
    publishedAt: new Date(`${day}T12:00:00+07:00`),
  }));
  const analyses = await analyzer.analyze(inputs);
  const predictions = posts.map((post, at) => {
    const analysis = analyses[at];
    if (analysis === undefined) throw new Error(`no analysis of ${post.id}`);
    return JSON.stringify(toPrediction(post.id, post, analysis));
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'eval-'));
  try {
    const file = path.join(folder, 'predictions.jsonl');
    await writeFile(file, `${predictions.join('\n')}\n`);
    const report = execFileSync(process.execPath, [SCORER, POSTS, file], { encoding: 'utf8' });
    return JSON.parse(report) as Report;
  } finally {
    await rm(folder, { recursive: true });
  }
}
