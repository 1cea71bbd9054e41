import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Provider } from '@nestjs/common';
import { KnowledgeEditor } from '#claims';
import { Clock, KnowledgeRepository, PostAnalyzer, TransactionRunner } from '#domain';
import { AnalyzerPool, CurrentKnowledge, loadAnalysisFiles } from '#enrichment';
import { readSentenceModel } from '#sentence-model';
import { LazyAnalyzer } from '../analysis/lazy-analyzer.js';
import { type ApiSettings } from '../api-settings.js';
import { FactCatalogue } from './fact-catalogue.js';
import { Knowledge } from './knowledge.js';
import { KnowledgeEdits } from './knowledge-edits.js';
import { NarrativeCatalogue } from './narrative-catalogue.js';

/** The fact base, what is shown of it, and the analysis that follows it. */
export function knowledgeProviders({ projectFolder }: ApiSettings): Provider[] {
  return [
    FactCatalogue,
    NarrativeCatalogue,
    KnowledgeEdits,
    {
      provide: CurrentKnowledge,
      inject: [KnowledgeRepository],
      useFactory: (repository: KnowledgeRepository) => CurrentKnowledge.load(repository),
    },
    {
      provide: Knowledge,
      inject: [CurrentKnowledge],
      useFactory: (current: CurrentKnowledge) => new Knowledge(current),
    },
    {
      provide: KnowledgeEditor,
      inject: [KnowledgeRepository, TransactionRunner, Clock],
      useFactory: (...ports: [KnowledgeRepository, TransactionRunner, Clock]) =>
        new KnowledgeEditor(...ports),
    },
    {
      provide: PostAnalyzer,
      inject: [CurrentKnowledge],
      useFactory: (current: CurrentKnowledge) => followingAnalyzer(current, projectFolder),
    },
  ];
}

/** One thread is enough for one officer's text at a time. */
function followingAnalyzer(current: CurrentKnowledge, projectFolder: string): LazyAnalyzer {
  const analyzer = new LazyAnalyzer(async () => {
    const files = await loadAnalysisFiles((file) => readFile(join(projectFolder, file)));
    const sentenceModel = await readSentenceModel(process.env);
    const resources = { ...files, knowledge: current.snapshot };
    return new AnalyzerPool({ resources, sentenceModel, maxThreads: 1 });
  });
  current.onChange((snapshot) => analyzer.learn(snapshot));
  return analyzer;
}
