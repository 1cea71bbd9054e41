import {
  type Abstract,
  type DynamicModule,
  Injectable,
  Module,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type Clock,
  CrawlPageRepository,
  EvidenceUseRepository,
  FactBaseRepository,
  KnowledgeRepository,
  LiveEvents,
  PostRepository,
  ReanalysisRepository,
  ReviewCaseRepository,
  SearchOutbox,
  SecondOpinionLog,
  SourceRepository,
  SqlConnection,
  TransactionRunner,
  UserRepository,
} from '#domain';
import { connectPatiently } from './database/connect-patiently.js';
import {
  CONNECT_TIMEOUT_MS,
  type ConnectionSettings,
  createDataSource,
} from './database/create-data-source.js';
import { Database } from './database/database.js';
import { TypeormSqlConnection } from './database/typeorm-sql.connection.js';
import { TypeormTransactionRunner } from './database/typeorm-transaction.runner.js';
import { UuidV7 } from './database/uuid-v7.js';
import { SqlEvidenceUseRepository } from './knowledge/sql-evidence-use.repository.js';
import { SqlFactBaseRepository } from './knowledge/sql-fact-base.repository.js';
import { SqlKnowledgeRepository } from './knowledge/sql-knowledge.repository.js';
import { PgLiveEvents } from './live/pg-live-events.js';
import { TypeormPostRepository } from './posts/typeorm-post.repository.js';
import { SqlReanalysisRepository } from './reanalysis/sql-reanalysis.repository.js';
import { TypeormReviewCaseRepository } from './review/typeorm-review-case.repository.js';
import { SqlSearchOutbox } from './search/sql-search-outbox.js';
import { SqlSecondOpinionLog } from './second-opinion/sql-second-opinion-log.js';
import { TypeormCrawlPageRepository } from './sources/typeorm-crawl-page.repository.js';
import { TypeormSourceRepository } from './sources/typeorm-source.repository.js';
import { TypeormUserRepository } from './users/typeorm-user.repository.js';

export interface PersistenceOptions extends ConnectionSettings {
  /** Says when things are collected and analysed, and which leases are live. */
  readonly clock: Clock;
}

/** How long a starting process waits for a database that is not up yet. */
const PATIENCE_MS = 60_000;

const PORTS = [
  SearchOutbox,
  CrawlPageRepository,
  EvidenceUseRepository,
  FactBaseRepository,
  KnowledgeRepository,
  LiveEvents,
  PostRepository,
  ReanalysisRepository,
  ReviewCaseRepository,
  SecondOpinionLog,
  SourceRepository,
  SqlConnection,
  TransactionRunner,
  UserRepository,
];

/** Closes connections last: queue workers stop in the hook before this one. */
@Injectable()
class ConnectionCloser implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly liveEvents: LiveEvents,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.liveEvents instanceof PgLiveEvents) await this.liveEvents.stop();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** Joins the repositories' ports to PostgreSQL. Migrations are run apart, by `runMigrations`. */
@Module({})
export class PersistenceModule {
  /** @returns a global module; it is ready when the database answers. */
  static forRoot(options: PersistenceOptions): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      providers: [
        ConnectionCloser,
        {
          provide: DataSource,
          useFactory: () => connectPatiently(createDataSource(options), PATIENCE_MS),
        },
        {
          provide: Database,
          useFactory: (dataSource: DataSource) => new Database(dataSource),
          inject: [DataSource],
        },
        ...adaptersOf(options),
      ],
      exports: PORTS,
    };
  }
}

function adaptersOf(options: PersistenceOptions): Provider[] {
  const { clock } = options;
  const ids = new UuidV7(clock);
  return [
    adapter(CrawlPageRepository, (database) => new TypeormCrawlPageRepository(database)),
    adapter(EvidenceUseRepository, (database) => new SqlEvidenceUseRepository(database)),
    adapter(FactBaseRepository, (database) => new SqlFactBaseRepository(database)),
    adapter(KnowledgeRepository, (database) => new SqlKnowledgeRepository(database)),
    adapter(LiveEvents, (database) => new PgLiveEvents(database, listenerOf(options))),
    adapter(PostRepository, (database) => new TypeormPostRepository(database, ids, clock)),
    adapter(ReanalysisRepository, (database) => new SqlReanalysisRepository(database, ids)),
    adapter(
      ReviewCaseRepository,
      (database) => new TypeormReviewCaseRepository(database, ids, clock),
    ),
    adapter(SearchOutbox, (database) => new SqlSearchOutbox(database)),
    adapter(SecondOpinionLog, (database) => new SqlSecondOpinionLog(database, ids, clock)),
    adapter(SourceRepository, (database) => new TypeormSourceRepository(database, clock)),
    adapter(SqlConnection, (database) => new TypeormSqlConnection(database)),
    adapter(TransactionRunner, (database) => new TypeormTransactionRunner(database)),
    adapter(UserRepository, (database) => new TypeormUserRepository(database, ids, clock)),
  ];
}

function adapter<Port>(port: Abstract<Port>, useFactory: (database: Database) => Port): Provider {
  return { provide: port, useFactory, inject: [Database] };
}

function listenerOf(options: ConnectionSettings) {
  return {
    connectionString: options.databaseUrl,
    application_name: `${options.applicationName} live`,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  };
}
