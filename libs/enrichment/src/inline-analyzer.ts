import { type Analysis, type AnalysisInput, PostAnalyzer } from '#domain';
import { type AnalysisResources } from './analysis-resources.js';
import { createAnalyzer } from './create-analyzer.js';

/** Analyses posts in the calling thread: for commands and tests. */
export class InlineAnalyzer extends PostAnalyzer {
  private readonly run: (inputs: readonly AnalysisInput[]) => Analysis[];

  constructor(resources: AnalysisResources) {
    super();
    this.run = createAnalyzer(resources);
  }

  override analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
    return Promise.resolve(this.run(inputs));
  }
}
