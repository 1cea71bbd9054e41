export {
  ANALYSIS_STEPS,
  type Analysis,
  type AnalysisInput,
  type AnalysisStep,
  PostAnalyzer,
} from './analysis.js';
export { type Audience, AUDIENCES } from './audience.js';
export { type Channel, CHANNELS } from './channel.js';
export { type Claim, type Evidence } from './claim.js';
export {
  type Alternative,
  type ClaimExplanation,
  type NearestStory,
  type NumberOutcome,
  type ReadFrame,
  type ReadNumber,
  type SetAsideReason,
  type Telling,
} from './claim-explanation.js';
export { checkFacts, type FactFault } from './check-facts.js';
export { Clock } from './clock.js';
export { contentHashOf } from './content-hash.js';
export { type CrawlPage, CrawlPageRepository } from './crawl-page.js';
export {
  DomainError,
  type ErrorKind,
  InvalidFieldsError,
  InvalidQueryError,
  type RefusedField,
} from './error.js';
export {
  type EvidenceUse,
  EvidenceUseRepository,
  type KnowledgeImpact,
  type RestingClaim,
  type RestingQuery,
} from './evidence-use.repository.js';
export {
  type Fact,
  FACT_EXCEPTIONS,
  type FactException,
  type FactQuantity,
  type FactState,
  holdsOn,
  holdTogether,
  mayDecide,
  QUANTITY_COMPARATORS,
  type QuantityComparator,
  scopeOf,
  stateOn,
} from './fact.js';
export {
  FactBaseRepository,
  type FactQuery,
  type KnowledgePage,
  type NarrativeQuery,
} from './fact-base.repository.js';
export {
  type DeadJob,
  type Job,
  JOB_TYPES,
  type JobCount,
  type JobHandler,
  type JobOf,
  JobQueue,
  type JobType,
  JobWorker,
  type WorkOptions,
} from './job.js';
export {
  type FactVersion,
  type KnowledgeChange,
  type KnowledgeEdit,
  type KnowledgeOrigin,
  type KnowledgeSnapshot,
  type KnowledgeVersion,
  type NarrativeVersion,
  type SeedDifference,
  versionIn,
} from './knowledge.js';
export {
  type AppendedKnowledge,
  KnowledgeRepository,
  type KnownItem,
  type KnownItems,
} from './knowledge.repository.js';
export { type Language } from './language.js';
export { type LiveEvent, LiveEvents } from './live-event.js';
export {
  type Narrative,
  NARRATIVE_KINDS,
  type NarrativeKind,
  verdictOfNarrative,
} from './narrative.js';
export { type PersonalData, type PersonalDataKind } from './personal-data.js';
export {
  type CollectedPost,
  type Post,
  type PostReference,
  type SavedPost,
  type SaveOutcome,
} from './post.js';
export {
  type AnalysisToSave,
  type AnalyzedPost,
  PostRepository,
  type StoredAnalysis,
} from './post.repository.js';
export { type FacetCount, type FacetName, type PostFacets } from './post-facets.js';
export { ALL_POSTS, type PostQuery } from './post-query.js';
export {
  type IndexRejection,
  type PostHit,
  type PostHitPage,
  PostSearch,
  type SearchHealth,
} from './post-search.js';
export {
  type CaseEvent,
  type CaseFinding,
  type CaseProposal,
  type CaseStatus,
  type Decision,
  type DecisionReason,
  type Lease,
  type PriorityPart,
  type ReviewCase,
} from './review-case.js';
export {
  type CaseCounts,
  type CaseGuard,
  type CaseList,
  type CasePage,
  type CaseQuery,
  type ConfirmedStory,
  type ListedCase,
  ReviewCaseRepository,
} from './review-case.repository.js';
export {
  compareScope,
  isScopeDimension,
  isScopeRange,
  isScopeValue,
  type Range,
  scopeKey,
  type ScopeRange,
  type ScopeCase,
} from './scope.js';
export { type ScopeDimension, type ScopeValue, withoutWider } from './scope-relations.js';
export {
  type Reanalysis,
  type ReanalysisGoal,
  ReanalysisRepository,
  type ReanalysisStep,
  type StepVersions,
} from './reanalysis.repository.js';
export { type SearchClaim, type SearchDocument } from './search-document.js';
export { type OutboxBatch, type OutboxLag, SearchOutbox } from './search-outbox.js';
export {
  type CandidateFact,
  type Opinion,
  OPINION_VERDICTS,
  type OpinionAnswer,
  type OpinionFailure,
  type OpinionQuestion,
  PASSING_FAILURES,
  SecondOpinion,
} from './second-opinion.js';
export {
  type ClaimOpinion,
  type OpinionRequest,
  type OpinionTicket,
  type RecordedAnswer,
  SecondOpinionLog,
} from './second-opinion-log.js';
export { SentenceModel, type SentimentProbabilities } from './sentence-model.js';
export { seededRandom } from './seeded-random.js';
export { type Sentiment, SENTIMENTS } from './sentiment.js';
export {
  type Source,
  type SourceActivity,
  type SourceDefinition,
  type SourceFailure,
  type SourceHealth,
  type SourceKind,
  type SourceSet,
  type SourceState,
} from './source.js';
export { type RunResult, SourceRepository } from './source.repository.js';
export { overlap, type Span } from './span.js';
export { isFlagged, type Stance, STANCES } from './stance.js';
export { type Topic, TOPICS } from './topic.js';
export { SqlConnection, TransactionRunner } from './transaction.js';
export {
  type Credentials,
  type PasswordChange,
  type Role,
  ROLES,
  type Session,
  type User,
  UserRepository,
} from './user.js';
export { FLAGGABLE_VERDICTS, mostSeriousVerdict, type Verdict, VERDICTS } from './verdict.js';
export { endOfVietnamDay, startOfVietnamDay, vietnamDay } from './vietnam-day.js';
