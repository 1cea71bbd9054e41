export {
  type AnalysisFiles,
  loadAnalysisFiles,
  loadAnalysisResources,
  loadSeedKnowledge,
} from './analysis-resources.js';
export { AnalyzerPool } from './analyzer-pool.js';
export { type KnowledgeResources } from './create-checker.js';
export { CurrentKnowledge } from './current-knowledge.js';
export { EnrichPosts } from './enrich-posts.js';
export { IndexPosts } from './index-posts.js';
export { InlineAnalyzer } from './inline-analyzer.js';
export { trainRisk } from './risk/train-risk.js';
export { rebuildIndex } from './rebuild-index.js';
export { AskSecondOpinion } from './second-opinion/ask-second-opinion.js';
export { ModelQuestions } from './second-opinion/model-questions.js';
export { RequestOpinions } from './second-opinion/request-opinions.js';
export { sweepUnanalyzed } from './sweep-unanalyzed.js';
export { toPrediction } from './to-prediction.js';
