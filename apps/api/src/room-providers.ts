import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Provider } from '@nestjs/common';
import {
  Clock,
  LiveEvents,
  PostAnalyzer,
  ReviewCaseRepository,
  TransactionRunner,
  UserRepository,
} from '#domain';
import { AnalyzerPool, loadAnalysisResources } from '#enrichment';
import { readSentenceModel } from '#sentence-model';
import { LoginThrottle, Sessions } from '#identity';
import { SystemClock } from '#platform';
import { CaseDecisions, CaseLeases } from '#review';
import { LazyAnalyzer } from './analysis/lazy-analyzer.js';
import { type ApiSettings } from './api-settings.js';
import { Knowledge } from './knowledge/knowledge.js';

/** Rooms know no framework: here they get what they need. */
export function roomProviders(settings: ApiSettings): Provider[] {
  const knowledge = new Knowledge(settings.facts, settings.narratives);
  return [
    { provide: Clock, useClass: SystemClock },
    { provide: Knowledge, useValue: knowledge },
    { provide: PostAnalyzer, useFactory: () => lazyAnalyzer(settings.projectFolder) },
    {
      provide: Sessions,
      useFactory: (users: UserRepository, clock: Clock) =>
        new Sessions(users, new LoginThrottle(clock), clock),
      inject: [UserRepository, Clock],
    },
    {
      provide: CaseLeases,
      useFactory: (
        cases: ReviewCaseRepository,
        transactions: TransactionRunner,
        events: LiveEvents,
        clock: Clock,
      ) => new CaseLeases(cases, transactions, events, clock, randomUUID),
      inject: [ReviewCaseRepository, TransactionRunner, LiveEvents, Clock],
    },
    {
      provide: CaseDecisions,
      useFactory: (
        cases: ReviewCaseRepository,
        transactions: TransactionRunner,
        events: LiveEvents,
        clock: Clock,
      ) =>
        new CaseDecisions(cases, transactions, events, {
          clock,
          newId: randomUUID,
          isEvidence: (id) => knowledge.holds(id),
        }),
      inject: [ReviewCaseRepository, TransactionRunner, LiveEvents, Clock],
    },
  ];
}

/** One thread is enough for one officer's text at a time. */
function lazyAnalyzer(projectFolder: string): LazyAnalyzer {
  return new LazyAnalyzer(async () => {
    const resources = await loadAnalysisResources((file) => readFile(join(projectFolder, file)));
    const sentenceModel = await readSentenceModel(process.env);
    return new AnalyzerPool({ resources, sentenceModel, maxThreads: 1 });
  });
}
