import { Test, type TestingModule } from '@nestjs/testing';
import {
  Clock,
  CrawlPageRepository,
  EvidenceUseRepository,
  FactBaseRepository,
  KnowledgeRepository,
  LiveEvents,
  PostRepository,
  ReviewCaseRepository,
  type SourceDefinition,
  SourceRepository,
  SqlConnection,
  TransactionRunner,
  UserRepository,
} from '#domain';
import { PersistenceModule } from '#persistence';

/** A clock that stands still until it is set. */
class SetClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return this.instant;
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}

export const NOON = new Date('2026-11-24T05:00:00.000Z');

/** @returns the instant so many minutes after noon in Vietnam on the day of the tests. */
export function minutesLater(minutes: number): Date {
  return new Date(NOON.getTime() + minutes * 60_000);
}

/** The ports of one connected persistence module. */
export interface OpenPersistence {
  readonly module: TestingModule;
  readonly clock: SetClock;
  readonly posts: PostRepository;
  readonly sources: SourceRepository;
  readonly pages: CrawlPageRepository;
  readonly cases: ReviewCaseRepository;
  readonly knowledge: KnowledgeRepository;
  readonly factBase: FactBaseRepository;
  readonly evidenceUse: EvidenceUseRepository;
  readonly users: UserRepository;
  readonly transactions: TransactionRunner;
  readonly sql: SqlConnection;
  readonly live: LiveEvents;
  close(): Promise<void>;
}

/** Connects the ports to a database; further modules may join. */
export async function openPersistence(
  databaseUrl: string,
  ...more: Parameters<typeof Test.createTestingModule>[0]['imports'] & object
): Promise<OpenPersistence> {
  const clock = new SetClock(NOON);
  const options = { databaseUrl, poolSize: 8, applicationName: 'contract', clock };
  const module = await Test.createTestingModule({
    imports: [PersistenceModule.forRoot(options), ...more],
  }).compile();
  await module.init();
  return {
    module,
    clock,
    posts: module.get(PostRepository),
    sources: module.get(SourceRepository),
    pages: module.get(CrawlPageRepository),
    cases: module.get(ReviewCaseRepository),
    knowledge: module.get(KnowledgeRepository),
    factBase: module.get(FactBaseRepository),
    evidenceUse: module.get(EvidenceUseRepository),
    users: module.get(UserRepository),
    transactions: module.get(TransactionRunner),
    sql: module.get(SqlConnection),
    live: module.get(LiveEvents),
    close: () => module.close(),
  };
}

/** @returns a source definition. */
export function buildSource(changes: Partial<SourceDefinition> = {}): SourceDefinition {
  return {
    id: 'bao-thu-nghiem',
    set: 'trial',
    name: 'Báo Thử Nghiệm',
    kind: 'news',
    channel: 'news',
    url: 'http://127.0.0.1:4701/',
    feeds: ['http://127.0.0.1:4701/rss/tin-moi.rss'],
    sitemaps: [],
    everySeconds: 300,
    official: false,
    pageId: null,
    apiVersion: null,
    accessTokenEnv: null,
    ...changes,
  };
}
