import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KnowledgeRepository, PostRepository, type StoredAnalysis } from '#domain';
import {
  AnalyzerPool,
  loadAnalysisFiles,
  type OpenAnalyzer,
  type ReplayOutcome,
  replayVerdicts,
} from '#enrichment';
import { projectRoot } from '#platform';
import { readSentenceModel } from '#sentence-model';
import { InputError } from '../input/open-input.js';
import { withProduct } from '../with-product.js';

const OUTCOMES = ['identical', 'differs', 'gone'] as const;

/**
 * Makes stored analyses once more: all of one post, or the current ones of a sample. Prints what
 * did not come out the same, then how many did.
 * @returns whether none differs
 */
export async function replay(postId: string | null, sample: number | null): Promise<boolean> {
  if ((postId === null) === (sample === null)) {
    throw new InputError('Xin cho mã bài, hoặc --sample và số bài (a post id or --sample).');
  }
  const { stored, outcomes } = await withProduct(async (product) => {
    const posts = product.get(PostRepository);
    const knowledge = product.get(KnowledgeRepository);
    const found =
      postId === null
        ? await posts.sampleAnalyses(sample ?? 0)
        : await posts.storedAnalyses(postId);
    return { stored: found, outcomes: await replayVerdicts(found, { knowledge, open }) };
  });
  for (const line of exceptionsOf(stored, outcomes)) console.log(line);
  console.log(countsOf(outcomes));
  return outcomes.every(({ outcome }) => outcome !== 'differs');
}

const open: OpenAnalyzer = async (knowledge) => {
  const files = await loadAnalysisFiles((file) => readFile(join(projectRoot(), file)));
  const sentenceModel = await readSentenceModel(process.env);
  return new AnalyzerPool({ resources: { ...files, knowledge }, sentenceModel, maxThreads: 1 });
};

function exceptionsOf(
  stored: readonly StoredAnalysis[],
  outcomes: readonly ReplayOutcome[],
): string[] {
  return stored.flatMap(({ id, reference }, at) => {
    const outcome = outcomes[at];
    if (outcome === undefined || outcome.outcome === 'identical') return [];
    const why = outcome.outcome === 'differs' ? outcome.fields.join(', ') : outcome.missing;
    return [`${reference.id} ${id}: ${outcome.outcome} (${why})`];
  });
}

function countsOf(outcomes: readonly ReplayOutcome[]): string {
  const [identical, differs, gone] = OUTCOMES.map((name) =>
    outcomes.filter(({ outcome }) => outcome === name).length.toLocaleString('vi-VN'),
  );
  return `Trùng từng bit ${identical}, khác ${differs}, không còn đầu vào ${gone} (identical, differs, gone)`;
}
