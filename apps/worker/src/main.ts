import 'reflect-metadata';
import { type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { CrawlSourceRun } from '#crawl';
import { Clock, DomainError, JobWorker, SourceRepository } from '#domain';
import { AskSecondOpinion, CurrentKnowledge, EnrichPosts, ReanalyzePosts } from '#enrichment';
import { ConfigurationError, onShutdown, reportReady, sayIssuesInVietnamese } from '#platform';
import { takeJobs } from './job-handlers.js';
import { KnowledgeFollower } from './knowledge-follower.js';
import { SearchIndexer } from './search-indexer.js';
import { readWorkerSettings } from './worker-settings.js';
import { WorkerModule } from './worker.module.js';

const OPTIONS: Partial<NestApplicationOptions> = { bufferLogs: true, abortOnError: false };

async function main(): Promise<void> {
  sayIssuesInVietnamese();
  const settings = await readWorkerSettings();
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(settings), OPTIONS);
  const logger = app.get(Logger);
  app.useLogger(logger);
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  onShutdown(async () => {
    stopping.abort();
    await running;
    await app.close();
  });
  await app.get(SourceRepository).synchronize(settings.watched.sources, app.get(Clock).now());
  const crawl = app.get(CrawlSourceRun);
  const enrich = app.get(EnrichPosts);
  const reanalyze = app.get(ReanalyzePosts);
  const asking = app.get<AskSecondOpinion | null>(AskSecondOpinion);
  await takeJobs(app.get(JobWorker), {
    'crawl-source': async (jobs) => {
      for (const { sourceId } of jobs) await crawl.run(sourceId, stopping.signal);
    },
    'enrich-post': (jobs) => enrich.handle(jobs),
    // Left from when a model was configured: nobody is asked.
    'ask-second-opinion': async (jobs) => asking?.handle(jobs, stopping.signal),
    'reanalyze-posts': (jobs) => reanalyze.handle(jobs),
  });
  await app.init();
  running = Promise.all([
    app.get(SearchIndexer).run(stopping.signal),
    app.get(KnowledgeFollower).run(stopping.signal),
    app.get(CurrentKnowledge).follow(stopping.signal, (error) => logger.error(error)),
  ]);
  reportReady({ detail: `${settings.watched.sources.length} nguồn` });
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigurationError || error instanceof DomainError;
  console.error(expected ? error.message : error);
  process.exit(1);
});
