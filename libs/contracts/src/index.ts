export {
  type AnalysisView,
  analysisViewSchema,
  type ExplainedClaim,
  explainedClaimSchema,
  type FactView,
  factViewSchema,
  MAX_TEXT_LENGTH,
  type NarrativeView,
  narrativeViewSchema,
  type PostInput,
  postInputSchema,
  type Prediction,
  predictionSchema,
  publishedAtOf,
} from './analysis.contract.js';
export { type Health, healthSchema, type Problem, problemSchema } from './problem.contract.js';
export {
  type CaseCountsView,
  type CaseListName,
  caseListSchema,
  casePageSchema,
  type CasePageView,
  caseQuerySchema,
  type CaseSummary,
  caseSummarySchema,
  type CaseView,
  caseViewSchema,
  type DecideRequest,
  decideRequestSchema,
  decisionReasonSchema,
  type HeldCase,
  heldCaseSchema,
  leaseTokenSchema,
  type LiveEventMessage,
  liveEventSchema,
  type PostView,
  postViewSchema,
  similarPostSchema,
} from './review.contract.js';
export {
  type SearchHit,
  searchHitSchema,
  type SearchPage,
  searchPageSchema,
  searchQuerySchema,
} from './search.contract.js';
export {
  type LoginRequest,
  loginRequestSchema,
  overviewSchema,
  type OverviewView,
  type SessionView,
  sessionViewSchema,
  type UserView,
} from './session.contract.js';
export {
  sourceListSchema,
  type SourceListView,
  type SourceView,
  sourceViewSchema,
} from './source.contract.js';
export { type SystemView, systemViewSchema } from './system.contract.js';
export {
  caseStatusSchema,
  channelSchema,
  daySchema,
  facetNameSchema,
  sentimentSchema,
  sourceKindSchema,
  stanceSchema,
  topicSchema,
  verdictSchema,
} from './vocabulary.contract.js';
