import { type AnalysisInput, type PostAnalyzer, type StepVersions } from '#domain';

const ON_THE_MATTER = 'Lương hưu của người đóng bảo hiểm xã hội bắt buộc được tính thế nào?';

/**
 * Asks an analyzer for its versions the only way that cannot be wrong: by letting it work. A second
 * model may read posts of the matter alone, so these have versions of their own.
 */
export async function runningSteps(analyzer: PostAnalyzer, now: Date): Promise<StepVersions> {
  const inputs: AnalysisInput[] = [ON_THE_MATTER, ''].map((text) => ({ text, publishedAt: now }));
  const [matter, nothing] = await analyzer.analyze(inputs);
  if (!matter || !nothing) throw new Error('the analyzer gives one answer per text');
  return { relevant: matter.steps, other: nothing.steps };
}
