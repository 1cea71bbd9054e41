import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Provider } from '@nestjs/common';
import { KnowledgeEditor } from '#claims';
import {
  Clock,
  EvidenceUseRepository,
  FactBaseRepository,
  KnowledgeRepository,
  type KnowledgeSnapshot,
  PostAnalyzer,
  PostRepository,
  PostSearch,
  TransactionRunner,
} from '#domain';
import {
  AnalyzerPool,
  CurrentKnowledge,
  loadAnalysisFiles,
  type OpenAnalyzer,
  RESOURCE_PATHS,
} from '#enrichment';
import { readSentenceModel } from '#sentence-model';
import { LazyAnalyzer } from '../analysis/lazy-analyzer.js';
import { type ApiSettings } from '../api-settings.js';
import { ExplanationViews } from '../analysis/explanation-views.js';
import { AttributeWords } from './attribute-words.js';
import { FactCatalogue } from './fact-catalogue.js';
import { Knowledge } from './knowledge.js';
import { KnowledgeEdits } from './knowledge-edits.js';
import { KnowledgePreviews } from './knowledge-previews.js';
import { NarrativeCatalogue } from './narrative-catalogue.js';
import { RestingClaims } from './resting-claims.js';
import { StoredAnalyses } from '../posts/stored-analyses.js';

/** The fact base, what is shown of it, and the analysis that follows it. */
export function knowledgeProviders({ projectFolder }: ApiSettings): Provider[] {
  return [
    FactCatalogue,
    NarrativeCatalogue,
    KnowledgeEdits,
    RestingClaims,
    ExplanationViews,
    {
      provide: CurrentKnowledge,
      inject: [KnowledgeRepository],
      useFactory: (repository: KnowledgeRepository) => CurrentKnowledge.load(repository),
    },
    {
      provide: Knowledge,
      inject: [CurrentKnowledge, FactBaseRepository],
      useFactory: (...[current, facts]: [CurrentKnowledge, FactBaseRepository]) =>
        new Knowledge(current, facts),
    },
    {
      provide: AttributeWords,
      useFactory: async () => {
        const path = RESOURCE_PATHS.attributes;
        return new AttributeWords(await readFile(join(projectFolder, path)), path);
      },
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
    ...rereadingProviders(openAnalyzer(projectFolder)),
  ];
}

/** What reads posts again without storing anything. */
function rereadingProviders(open: OpenAnalyzer): Provider[] {
  return [
    {
      provide: KnowledgePreviews,
      inject: [
        KnowledgeEditor,
        CurrentKnowledge,
        EvidenceUseRepository,
        PostSearch,
        PostRepository,
        PostAnalyzer,
      ],
      useFactory: (
        ...[editor, current, uses, search, posts, analyzer]: [
          KnowledgeEditor,
          CurrentKnowledge,
          EvidenceUseRepository,
          PostSearch,
          PostRepository,
          PostAnalyzer,
        ]
      ) => {
        return new KnowledgePreviews(editor, current, { uses, search, posts, analyzer, open });
      },
    },
    {
      provide: StoredAnalyses,
      inject: [PostRepository, KnowledgeRepository],
      useFactory: (posts: PostRepository, knowledge: KnowledgeRepository) =>
        new StoredAnalyses(posts, { knowledge, open }),
    },
  ];
}

/** One thread is enough for one officer's text at a time. */
function followingAnalyzer(current: CurrentKnowledge, projectFolder: string): LazyAnalyzer {
  const open = openAnalyzer(projectFolder);
  const analyzer = new LazyAnalyzer(() => open(current.snapshot));
  current.onChange((snapshot) => analyzer.learn(snapshot));
  return analyzer;
}

function openAnalyzer(projectFolder: string) {
  return async (knowledge: KnowledgeSnapshot): Promise<AnalyzerPool> => {
    const files = await loadAnalysisFiles((file) => readFile(join(projectFolder, file)));
    const sentenceModel = await readSentenceModel(process.env);
    return new AnalyzerPool({ resources: { ...files, knowledge }, sentenceModel, maxThreads: 1 });
  };
}
