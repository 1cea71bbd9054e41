/**
 * Measures the flags on the trial web's own labels: precision, recall, and how often a question,
 * a denial or an accurate post is flagged. Several seeds, because one is only one web.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InlineAnalyzer, loadAnalysisResources, loadSeedKnowledge } from '#enrichment';
import { generateTrialWeb } from '#trial-web';
import { describeTrialFigures, evaluateTrialLabels } from './trial-figures.ts';

const SEEDS = [2026, 7, 11];

const read = (file: string): Promise<Buffer> => readFile(join(import.meta.dirname, '..', file));
const analyzer = new InlineAnalyzer(await loadAnalysisResources(read));
const { facts, narratives } = await loadSeedKnowledge(read);
for (const seed of SEEDS) {
  const posts = generateTrialWeb({ now: new Date(), seed, facts, narratives });
  const figures = await evaluateTrialLabels({ posts, analyzer });
  console.log(`\nMạng thử, hạt giống ${seed} (trial web, seed)`);
  console.log(describeTrialFigures(figures).join('\n'));
}
