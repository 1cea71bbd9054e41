export {
  type AnalysisFiles,
  loadAnalysisFiles,
  loadAnalysisResources,
  loadSeedKnowledge,
  RESOURCE_PATHS,
} from './analysis-resources.js';
export { AnalyzerPool } from './analyzer-pool.js';
export { createChecker, type KnowledgeResources } from './create-checker.js';
export { CurrentKnowledge } from './current-knowledge.js';
export { EnrichPosts } from './enrich-posts.js';
export { PreviewRunningError } from './enrichment.errors.js';
export { growNarratives, type GrowthTools } from './grow-narratives.js';
export { IndexPosts } from './index-posts.js';
export { InlineAnalyzer } from './inline-analyzer.js';
export { planReanalysis, type PlanTools, sweepReanalyses } from './reanalysis/plan-reanalysis.js';
export {
  type ChangePreview,
  previewChange,
  type PreviewTools,
} from './reanalysis/preview-change.js';
export { ReanalyzePosts } from './reanalysis/reanalyze-posts.js';
export { runningSteps } from './reanalysis/running-steps.js';
export {
  type ReplayOutcome,
  type ReplayTools,
  replayVerdict,
  replayVerdicts,
} from './replay/replay-verdict.js';
export { ERROR_CAUSES } from './judge/cause-of-error.js';
export { type FoldReading } from './judge/fold-reading.js';
export { trainJudge } from './judge/train-judge.js';
export { rebuildIndex } from './rebuild-index.js';
export { AskSecondOpinion } from './second-opinion/ask-second-opinion.js';
export { ModelQuestions } from './second-opinion/model-questions.js';
export { RequestOpinions } from './second-opinion/request-opinions.js';
export { sweepUnanalyzed } from './sweep-unanalyzed.js';
export { type OpenAnalyzer } from './temporary-analyzer.js';
export { toPrediction } from './to-prediction.js';
