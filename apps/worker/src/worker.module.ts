import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { LoggerModule } from 'nestjs-pino';
import { CrawlModule } from '#crawl';
import { Clock } from '#domain';
import { searchTokens } from '#nlp';
import { PersistenceModule } from '#persistence';
import { loggerOptions, SystemClock } from '#platform';
import { QueueModule } from '#queue';
import { SearchModule } from '#search';
import { analyzerProviders, enrichmentProviders } from './enrichment-providers.js';
import { KnowledgeFollower, Learning, Planning } from './knowledge-follower.js';
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
        KnowledgeFollower,
        Learning,
        Planning,
        ...analyzerProviders(settings),
        ...enrichmentProviders(settings),
        ...secondOpinionProviders(settings),
      ],
    };
  }
}
