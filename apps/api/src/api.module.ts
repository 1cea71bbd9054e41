import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { LoggerModule } from 'nestjs-pino';
import { PersistenceModule } from '#persistence';
import { SystemClock } from '#platform';
import { QueueModule } from '#queue';
import { SearchModule } from '#search';
import { searchTokens } from '#nlp';
import { SameOriginGuard } from './access/same-origin.guard.js';
import { SessionController } from './access/session.controller.js';
import { SessionGuard } from './access/session.guard.js';
import { AnalysisController } from './analysis/analysis.controller.js';
import { secondOpinionProviders } from './analysis/second-opinion-providers.js';
import { API_SETTINGS, type ApiSettings } from './api-settings.js';
import { BackgroundWork } from './health/background-work.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { SystemController } from './health/system.controller.js';
import { AttributesController } from './knowledge/attributes.controller.js';
import { FactsController } from './knowledge/facts.controller.js';
import { knowledgeProviders } from './knowledge/knowledge-providers.js';
import { NarrativesController } from './knowledge/narratives.controller.js';
import { httpLogging } from './http-logging.js';
import { OverviewController } from './overview/overview.controller.js';
import { PostViews } from './posts/post-views.js';
import { PostsController } from './posts/posts.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { SchemaPipe } from './problems/schema.pipe.js';
import { CaseEvidence } from './review/case-evidence.js';
import { CaseViews } from './review/case-views.js';
import { CasesController } from './review/cases.controller.js';
import { LeasesController } from './review/leases.controller.js';
import { LiveStreams } from './review/live-streams.js';
import { LiveController } from './review/live.controller.js';
import { roomProviders } from './room-providers.js';
import { SearchController } from './search/search.controller.js';
import { SourcesController } from './sources/sources.controller.js';

const APPLICATION_NAME = 'lang-nghe api';
const POOL_SIZE = 8;

/** What routes show, gathered. */
const VIEWS = [BackgroundWork, CaseEvidence, CaseViews, LiveStreams, PostViews, Readiness];

/** Joins ports to adapters and rooms to routes. */
@Module({})
export class ApiModule {
  static forRoot(settings: ApiSettings): DynamicModule {
    const { databaseUrl, elasticsearch } = settings;
    return {
      module: ApiModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: httpLogging(settings.logLevel) }),
        ThrottlerModule.forRoot([{ limit: 60, ttl: 60_000 }]),
        PersistenceModule.forRoot({
          databaseUrl,
          poolSize: POOL_SIZE,
          applicationName: APPLICATION_NAME,
          clock: new SystemClock(),
        }),
        QueueModule.forRoot({ databaseUrl, mode: 'send' }),
        SearchModule.forRoot({ tokenize: searchTokens, elasticsearch }),
      ],
      // Leases before cases: "next" is no id.
      controllers: [
        SessionController,
        OverviewController,
        LeasesController,
        LiveController,
        CasesController,
        SearchController,
        PostsController,
        SourcesController,
        AnalysisController,
        FactsController,
        AttributesController,
        NarrativesController,
        SystemController,
        HealthController,
      ],
      providers: [
        { provide: API_SETTINGS, useValue: settings },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: SchemaPipe },
        { provide: APP_GUARD, useClass: SameOriginGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        ...roomProviders(),
        ...knowledgeProviders(settings),
        ...secondOpinionProviders(settings),
        ...VIEWS,
      ],
    };
  }
}
