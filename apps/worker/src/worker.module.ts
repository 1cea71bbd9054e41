import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { LoggerModule } from 'nestjs-pino';
import { CrawlModule } from '#crawl';
import {
  Clock,
  KnowledgeRepository,
  LiveEvents,
  PostAnalyzer,
  PostRepository,
  PostSearch,
  ReviewCaseRepository,
  SourceRepository,
  TransactionRunner,
} from '#domain';
import {
  AnalyzerPool,
  CurrentKnowledge,
  EnrichPosts,
  IndexPosts,
  RequestOpinions,
} from '#enrichment';
import { searchTokens } from '#nlp';
import { PersistenceModule } from '#persistence';
import { loggerOptions, SystemClock } from '#platform';
import { QueueModule } from '#queue';
import { SearchModule } from '#search';
import { Schedule } from './schedule.js';
import { secondOpinionProviders } from './second-opinion-providers.js';
import { SearchIndexer } from './search-indexer.js';
import { type WorkerSettings } from './worker-settings.js';

/** Crawl runs wait for the web without a connection; writers and readers share these. */
const POOL_SIZE = 10;

@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
class ClockModule {}

/** Joins ports to adapters for the work that nobody waits for. */
@Module({})
export class WorkerModule {
  static forRoot(settings: WorkerSettings): DynamicModule {
    const { databaseUrl, elasticsearch, watched, authorSalt, contact, version } = settings;
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: loggerOptions('worker', settings.logLevel) }),
        ScheduleModule.forRoot(),
        ClockModule,
        PersistenceModule.forRoot({
          databaseUrl,
          poolSize: POOL_SIZE,
          applicationName: 'lang-nghe worker',
          clock: new SystemClock(),
        }),
        QueueModule.forRoot({ databaseUrl, mode: 'work' }),
        SearchModule.forRoot({ tokenize: searchTokens, elasticsearch }),
        CrawlModule.forRoot({
          allow: watched.allow,
          ...{ contact, version, authorSalt },
          secret: (name) => process.env[name] ?? null,
        }),
      ],
      providers: [
        Schedule,
        SearchIndexer,
        ...analyzerProviders(settings),
        ...enrichmentProviders(settings),
        ...secondOpinionProviders(settings),
      ],
    };
  }
}

/** The analysis follows the fact base. */
function analyzerProviders({ files, sentenceModel }: WorkerSettings) {
  return [
    {
      provide: CurrentKnowledge,
      inject: [KnowledgeRepository],
      useFactory: (repository: KnowledgeRepository) => CurrentKnowledge.load(repository),
    },
    {
      provide: PostAnalyzer,
      inject: [CurrentKnowledge],
      useFactory: (knowledge: CurrentKnowledge) => {
        const resources = { ...files, knowledge: knowledge.snapshot };
        const pool = new AnalyzerPool({ resources, sentenceModel });
        knowledge.onChange((snapshot) => pool.learn(snapshot));
        return pool;
      },
    },
  ];
}

function enrichmentProviders({ risk }: WorkerSettings) {
  return [
    {
      provide: EnrichPosts,
      inject: [
        PostRepository,
        ReviewCaseRepository,
        LiveEvents,
        TransactionRunner,
        PostAnalyzer,
        Clock,
        CurrentKnowledge,
        RequestOpinions,
      ],
      useFactory: (
        ...[posts, cases, events, transactions, analyzer, clock, knowledge, opinions]: [
          PostRepository,
          ReviewCaseRepository,
          LiveEvents,
          TransactionRunner,
          PostAnalyzer,
          Clock,
          CurrentKnowledge,
          RequestOpinions | null,
        ]
      ) =>
        new EnrichPosts(
          { posts, cases, events, transactions, analyzer, clock, opinions },
          { risk, knowledge },
        ),
    },
    {
      provide: IndexPosts,
      inject: [PostRepository, ReviewCaseRepository, SourceRepository, PostSearch],
      useFactory: (
        ...ports: [PostRepository, ReviewCaseRepository, SourceRepository, PostSearch]
      ) => new IndexPosts(...ports),
    },
  ];
}
