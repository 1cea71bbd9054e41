import { type Clock, type SourceDefinition } from '#domain';
import {
  type AllowedOrigin,
  buildCrawler,
  CrawlSourceRun,
  InProcessArticleExtractor,
  PostIntake,
} from '#crawl';
import {
  ImmediateTransactions,
  MemoryEvents,
  MemoryJobs,
  MemoryPages,
  MemoryPosts,
  MemorySources,
} from './memory-crawl-stores.js';

/** @returns a source of the trial set. */
export function buildSource(
  values: Partial<SourceDefinition> & Pick<SourceDefinition, 'kind' | 'url'>,
): SourceDefinition {
  return {
    id: 'thu-nghiem',
    set: 'trial',
    name: 'Nguồn thử nghiệm',
    channel: 'news',
    feeds: [],
    sitemaps: [],
    everySeconds: 600,
    official: false,
    pageId: null,
    apiVersion: null,
    accessTokenEnv: null,
    ...values,
  };
}

/** The crawl room over stores in memory. */
export function buildCrawlFixture(
  sourceList: readonly SourceDefinition[],
  allow: readonly AllowedOrigin[],
  clock: Clock,
  secrets: Readonly<Record<string, string>> = {},
) {
  const sources = new MemorySources(sourceList, clock.now());
  const posts = new MemoryPosts();
  const pages = new MemoryPages();
  const jobs = new MemoryJobs();
  const events = new MemoryEvents();
  const transactions = new ImmediateTransactions();
  const logged: string[] = [];
  const crawler = buildCrawler({
    allow,
    contact: 'mailto:thu-nghiem@example.org',
    version: 'test',
    authorSalt: 'muối thử nghiệm',
    secret: (name) => secrets[name] ?? null,
    clock,
    log: (line) => logged.push(line.message),
    extractor: new InProcessArticleExtractor(),
  });
  const intake = new PostIntake(transactions, posts, pages, jobs);
  const run = new CrawlSourceRun({ sources, pages, transactions, events }, intake, crawler.tools);
  return { sources, posts, pages, jobs, events, logged, run, close: () => crawler.close() };
}
