import 'reflect-metadata';
import { type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { CrawlSourceRun } from '#crawl';
import { Clock, DomainError, JobWorker, SourceRepository } from '#domain';
import { EnrichPosts, IndexPosts } from '#enrichment';
import { ConfigurationError, onShutdown, reportReady } from '#platform';
import { takeJobs } from './job-handlers.js';
import { readWorkerSettings } from './worker-settings.js';
import { WorkerModule } from './worker.module.js';

const OPTIONS: Partial<NestApplicationOptions> = { bufferLogs: true, abortOnError: false };

async function main(): Promise<void> {
  const settings = await readWorkerSettings();
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(settings), OPTIONS);
  app.useLogger(app.get(Logger));
  const stopping = new AbortController();
  onShutdown(() => {
    stopping.abort();
    return app.close();
  });
  await app.get(SourceRepository).synchronize(settings.watched.sources, app.get(Clock).now());
  const crawl = app.get(CrawlSourceRun);
  const enrich = app.get(EnrichPosts);
  const index = app.get(IndexPosts);
  await takeJobs(app.get(JobWorker), {
    'crawl-source': async (jobs) => {
      for (const { sourceId } of jobs) await crawl.run(sourceId, stopping.signal);
    },
    'enrich-post': (jobs) => enrich.handle(jobs),
    'index-post': (jobs) => index.handle(jobs),
  });
  await app.init();
  reportReady({ detail: `${settings.watched.sources.length} nguồn` });
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigurationError || error instanceof DomainError;
  console.error(expected ? error.message : error);
  process.exit(1);
});
