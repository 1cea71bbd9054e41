import { DataSource } from 'typeorm';
import { CompleteSearchDocuments1795600000000 } from '../migrations/complete-search-documents.migration.js';
import { CreateKnowledge1795700000000 } from '../migrations/create-knowledge.migration.js';
import { CreatePosts1795500001000 } from '../migrations/create-posts.migration.js';
import { CreateReanalyses1795900000000 } from '../migrations/create-reanalyses.migration.js';
import { CreateReviewCases1795500002000 } from '../migrations/create-review-cases.migration.js';
import { CreateSearchDocuments1795500004000 } from '../migrations/create-search-documents.migration.js';
import { CreateSearchOutbox1795600001000 } from '../migrations/create-search-outbox.migration.js';
import { CreateSecondOpinions1795800000000 } from '../migrations/create-second-opinions.migration.js';
import { CreateSources1795500000000 } from '../migrations/create-sources.migration.js';
import { CreateUsers1795500003000 } from '../migrations/create-users.migration.js';
import { RecordAccountEvents1796000000000 } from '../migrations/record-account-events.migration.js';
import { RecordKnowledgeOfAnalyses1795700001000 } from '../migrations/record-knowledge-of-analyses.migration.js';
import { RepeatWordsInSearch1795620000000 } from '../migrations/repeat-words-in-search.migration.js';
import { SpeedSearchDocuments1795610000000 } from '../migrations/speed-search-documents.migration.js';
import { PostAnalysisRecord } from '../posts/post-analysis.record.js';
import { PostRecord } from '../posts/post.record.js';
import { DecisionRecord } from '../review/decision.record.js';
import { ReviewCaseRecord } from '../review/review-case.record.js';
import { CrawlPageRecord } from '../sources/crawl-page.record.js';
import { SourceRecord } from '../sources/source.record.js';
import { SessionRecord } from '../users/session.record.js';
import { UserRecord } from '../users/user.record.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

export interface ConnectionSettings {
  readonly databaseUrl: string;
  /** Connections at most. */
  readonly poolSize: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
}

/** Short, because a caller that waits for a dead server holds a request or a job meanwhile. */
export const CONNECT_TIMEOUT_MS = 3_000;

const RECORDS = [
  CrawlPageRecord,
  DecisionRecord,
  PostAnalysisRecord,
  PostRecord,
  ReviewCaseRecord,
  SessionRecord,
  SourceRecord,
  UserRecord,
];

const MIGRATIONS = [
  CreateSources1795500000000,
  CreatePosts1795500001000,
  CreateReviewCases1795500002000,
  CreateUsers1795500003000,
  CreateSearchDocuments1795500004000,
  CompleteSearchDocuments1795600000000,
  CreateSearchOutbox1795600001000,
  SpeedSearchDocuments1795610000000,
  RepeatWordsInSearch1795620000000,
  CreateKnowledge1795700000000,
  RecordKnowledgeOfAnalyses1795700001000,
  CreateSecondOpinions1795800000000,
  CreateReanalyses1795900000000,
  RecordAccountEvents1796000000000,
];

/** @returns a data source that is not connected yet. */
export function createDataSource(settings: ConnectionSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.databaseUrl,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    entities: RECORDS,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    // Short statements only: compiling a plan takes longer than running it.
    extra: { keepAlive: true, options: '-c jit=off' },
    // An idle connection that dies is replaced; whoever needs one next meets the failure, if any.
    poolErrorHandler: () => undefined,
  });
}
