import { setTimeout as sleep } from 'node:timers/promises';
import { type TestingModule } from '@nestjs/testing';
import {
  type Analysis,
  ANALYSIS_STEPS,
  type AnalysisStep,
  type CollectedPost,
  contentHashOf,
  PostRepository,
  type SearchDocument,
  SourceRepository,
  TransactionRunner,
} from '#domain';
import { documentOf } from './documents.ts';
import { BENCH_SOURCE } from '../bench-source.ts';

const TURNS_PER_SECOND = 10;
/** Dates of generated posts are spread over a list of so many. */
const LIST = 1_000_000;

/** Posts that are written with their analyses at an even pace, as the enrichment writes them. */
export class Arrivals {
  /** Ids of the posts that were written. */
  readonly written: string[] = [];
  private readonly stopping = new AbortController();
  private readonly module: TestingModule;
  private running: Promise<void> = Promise.resolve();

  constructor(module: TestingModule) {
    this.module = module;
  }

  async start(postsPerSecond: number): Promise<void> {
    await this.module.get(SourceRepository).ensure(BENCH_SOURCE, new Date());
    this.running = this.run(postsPerSecond);
  }

  /** @throws what ended the writing early. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(postsPerSecond: number): Promise<void> {
    const start = performance.now();
    for (let turn = 1; !this.stopping.signal.aborted; turn += 1) {
      await this.write(postsPerSecond / TURNS_PER_SECOND);
      // The pace is that of the clock: a slow turn is made up for.
      await sleep(Math.max(0, start + (turn * 1_000) / TURNS_PER_SECOND - performance.now()));
    }
  }

  private async write(count: number): Promise<void> {
    const first = this.written.length;
    const documents = Array.from({ length: count }, (_, n) => documentOf(first + n, LIST));
    await this.module.get(TransactionRunner).run(async () => {
      const posts = this.module.get(PostRepository);
      const saved = await posts.saveBatch(BENCH_SOURCE.id, documents.map(postOf));
      const items = saved.map((reference, n) => ({
        reference,
        analysis: analysisOf(documents[n] as SearchDocument),
      }));
      await posts.saveAnalyses(items);
      this.written.push(...saved.map(({ id }) => id));
    });
  }
}

function postOf({ postId, url, title, text, publishedAt }: SearchDocument): CollectedPost {
  const post = { url, channel: 'other' as const, title, text, replyTo: null, publishedAt };
  const whole = { ...post, authorKey: null, externalId: postId };
  return { ...whole, contentHash: contentHashOf(whole) };
}

function analysisOf(document: SearchDocument): Analysis {
  const { relevant, topics, province, sentiment, stance, verdict, flag, risk } = document;
  const steps = Object.fromEntries(ANALYSIS_STEPS.map((step) => [step, 'bench'])) as Record<
    AnalysisStep,
    string
  >;
  return {
    ...{ relevant, topics, province, sentiment, stance, verdict, flag, risk, steps },
    language: 'vi',
    audience: ['workers'],
    claims: [],
    personalData: [],
    readUpTo: null,
  };
}
