import { type DynamicModule, Logger, Module, type ModuleMetadata } from '@nestjs/common';
import {
  Clock,
  CrawlPageRepository,
  JobQueue,
  LiveEvents,
  PostRepository,
  SourceRepository,
  TransactionRunner,
} from '#domain';
import { buildCrawler, type CrawlerSettings } from './build-crawler.js';
import { CrawlSourceRun } from './run/crawl-source-run.js';
import { type CrawlLogLine } from './run/crawl-tools.js';
import { Crawler } from './run/crawler.js';
import { PostIntake } from './run/post-intake.js';
import { TickSources } from './run/tick-sources.js';

export interface CrawlModuleOptions extends Omit<CrawlerSettings, 'clock' | 'log'> {
  /** Modules that provide the ports of the domain, unless those are global. */
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
}

/** Wires the crawl room to the ports of the domain. */
@Module({})
export class CrawlModule {
  static forRoot(options: CrawlModuleOptions): DynamicModule {
    const { imports, ...settings } = options;
    const logger = new Logger('Crawl');
    const log = (line: CrawlLogLine): void =>
      line.level === 'warn' ? logger.warn(line.message) : logger.log(line.message);
    return {
      module: CrawlModule,
      imports: imports ?? [],
      providers: [
        {
          provide: Crawler,
          inject: [Clock],
          useFactory: (clock: Clock) => buildCrawler({ ...settings, clock, log }),
        },
        intakeProvider,
        runProvider,
        tickProvider,
      ],
      exports: [PostIntake, CrawlSourceRun, TickSources],
    };
  }
}

const intakeProvider = {
  provide: PostIntake,
  inject: [TransactionRunner, PostRepository, CrawlPageRepository, JobQueue],
  useFactory: (
    transactions: TransactionRunner,
    posts: PostRepository,
    pages: CrawlPageRepository,
    jobs: JobQueue,
  ) => new PostIntake(transactions, posts, pages, jobs),
};

const runProvider = {
  provide: CrawlSourceRun,
  inject: [
    SourceRepository,
    CrawlPageRepository,
    TransactionRunner,
    LiveEvents,
    PostIntake,
    Crawler,
  ],
  useFactory: (
    ...[sources, pages, transactions, events, intake, crawler]: [
      SourceRepository,
      CrawlPageRepository,
      TransactionRunner,
      LiveEvents,
      PostIntake,
      Crawler,
    ]
  ) => new CrawlSourceRun({ sources, pages, transactions, events }, intake, crawler.tools),
};

const tickProvider = {
  provide: TickSources,
  inject: [SourceRepository, JobQueue, TransactionRunner, Clock],
  useFactory: (
    sources: SourceRepository,
    jobs: JobQueue,
    transactions: TransactionRunner,
    clock: Clock,
  ) => new TickSources(sources, jobs, transactions, clock),
};
