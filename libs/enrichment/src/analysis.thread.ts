import { workerData } from 'piscina';
import { type Analysis, type AnalysisInput } from '#domain';
import { type AnalysisResources } from './analysis-resources.js';
import { createAnalyzer } from './create-analyzer.js';

const analyze = createAnalyzer(workerData as AnalysisResources);

/** Entry of a worker thread of {@link AnalyzerPool}. */
export default function run(inputs: readonly AnalysisInput[]): Analysis[] {
  return analyze(inputs);
}
