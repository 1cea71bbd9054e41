import { Logger, type Provider } from '@nestjs/common';
import { KnowledgeEditor } from '#claims';
import {
  Clock,
  JobQueue,
  KnowledgeRepository,
  LiveEvents,
  PostAnalyzer,
  PostRepository,
  PostSearch,
  ReanalysisRepository,
  ReviewCaseRepository,
  SourceRepository,
  TransactionRunner,
} from '#domain';
import {
  AnalyzerPool,
  CurrentKnowledge,
  EnrichPosts,
  IndexPosts,
  ReanalyzePosts,
  RequestOpinions,
} from '#enrichment';
import { type WorkerSettings } from './worker-settings.js';

/** Everything that analysing needs, first or again. */
type Tools = ConstructorParameters<typeof EnrichPosts>[0] &
  ConstructorParameters<typeof ReanalyzePosts>[0];

const TOOLS = Symbol('tools of the enrichment');

const PORTS = [
  PostRepository,
  ReviewCaseRepository,
  LiveEvents,
  TransactionRunner,
  PostAnalyzer,
  Clock,
  RequestOpinions,
  JobQueue,
  KnowledgeRepository,
  ReanalysisRepository,
];

type Ports = [
  PostRepository,
  ReviewCaseRepository,
  LiveEvents,
  TransactionRunner,
  PostAnalyzer,
  Clock,
  RequestOpinions | null,
  JobQueue,
  KnowledgeRepository,
  ReanalysisRepository,
];

function toTools(...ports: Ports): Tools {
  const [posts, cases, events, transactions, analyzer, clock, opinions, queue, known, runs] = ports;
  const logger = new Logger(ReanalyzePosts.name);
  const tell = (line: string) => logger.error(line);
  return {
    ...{ posts, cases, events, transactions, analyzer, clock },
    ...{ opinions, queue, known, runs, tell },
  };
}

/** The analysis follows the fact base. */
export function analyzerProviders({ files, sentenceModel }: WorkerSettings): Provider[] {
  return [
    {
      provide: CurrentKnowledge,
      inject: [KnowledgeRepository],
      useFactory: (repository: KnowledgeRepository) => CurrentKnowledge.load(repository),
    },
    {
      provide: PostAnalyzer,
      inject: [CurrentKnowledge],
      useFactory: (knowledge: CurrentKnowledge) => {
        const resources = { ...files, knowledge: knowledge.snapshot };
        const pool = new AnalyzerPool({ resources, sentenceModel });
        knowledge.onChange((snapshot) => pool.learn(snapshot));
        return pool;
      },
    },
    {
      provide: KnowledgeEditor,
      inject: [KnowledgeRepository, TransactionRunner, Clock],
      useFactory: (...ports: [KnowledgeRepository, TransactionRunner, Clock]) =>
        new KnowledgeEditor(...ports),
    },
  ];
}

/** What is done with posts once they are collected. */
export function enrichmentProviders({ risk }: WorkerSettings): Provider[] {
  return [
    { provide: TOOLS, inject: PORTS, useFactory: toTools },
    {
      provide: EnrichPosts,
      inject: [TOOLS, CurrentKnowledge],
      useFactory: (tools: Tools, knowledge: CurrentKnowledge) =>
        new EnrichPosts(tools, { risk, knowledge }),
    },
    {
      provide: ReanalyzePosts,
      inject: [TOOLS, CurrentKnowledge],
      useFactory: (tools: Tools, knowledge: CurrentKnowledge) =>
        new ReanalyzePosts(tools, { risk, knowledge }),
    },
    {
      provide: IndexPosts,
      inject: [PostRepository, ReviewCaseRepository, SourceRepository, PostSearch],
      useFactory: (
        ...ports: [PostRepository, ReviewCaseRepository, SourceRepository, PostSearch]
      ) => new IndexPosts(...ports),
    },
  ];
}
