import { setTimeout as sleep } from 'node:timers/promises';
import { type TestingModule } from '@nestjs/testing';
import {
  type Analysis,
  ANALYSIS_STEPS,
  type AnalysisStep,
  type CollectedPost,
  contentHashOf,
  DomainError,
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
/** How soon a database that is away is asked again. */
const AWAY_MS = 250;
const FILL_BATCH = 500;

/** Posts that are written with their analyses at an even pace, as the enrichment writes them. */
export class Arrivals {
  /** Posts that were written; they are those of {@link externalIdOf} with a lower number. */
  written = 0;
  /** Turns that had to be repeated because the database was away. */
  repeated = 0;
  private readonly stopping = new AbortController();
  private readonly module: TestingModule;
  private running: Promise<void> = Promise.resolve();
  private due = () => 0;

  constructor(module: TestingModule) {
    this.module = module;
  }

  /** @returns the id that the source of these posts gives one of them. */
  static externalIdOf(n: number): string {
    return documentOf(n, LIST).postId;
  }

  /** Posts that the clock has brought and that are not written yet. */
  get waiting(): number {
    return Math.max(0, this.due() - this.written);
  }

  /** Writes posts as fast as it goes. */
  async fill(count: number): Promise<void> {
    await this.module.get(SourceRepository).ensure(BENCH_SOURCE, new Date());
    while (this.written < count) await this.write(Math.min(FILL_BATCH, count - this.written));
  }

  async start(postsPerSecond: number): Promise<void> {
    await this.fill(0);
    const [before, since] = [this.written, performance.now()];
    this.due = () => before + ((performance.now() - since) / 1_000) * postsPerSecond;
    this.running = this.run(postsPerSecond / TURNS_PER_SECOND);
  }

  /** @throws what ended the writing early. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** The pace is that of the clock: a slow turn, or an outage, is made up for. */
  private async run(postsPerTurn: number): Promise<void> {
    while (!this.stopping.signal.aborted) {
      if (this.waiting < postsPerTurn) await sleep(1_000 / TURNS_PER_SECOND);
      else await this.writeAtLast(postsPerTurn);
    }
  }

  /** As every writer of the product does, it waits for a database that is away. */
  private async writeAtLast(count: number): Promise<void> {
    try {
      await this.write(count);
    } catch (error) {
      if (!(error instanceof DomainError && error.kind === 'unavailable')) throw error;
      this.repeated += 1;
      await sleep(AWAY_MS);
    }
  }

  private async write(count: number): Promise<void> {
    const documents = Array.from({ length: count }, (_, n) => documentOf(this.written + n, LIST));
    await this.module.get(TransactionRunner).run(async () => {
      const posts = this.module.get(PostRepository);
      const saved = await posts.saveBatch(BENCH_SOURCE.id, documents.map(postOf));
      const items = saved.map((reference, n) => ({
        reference,
        analysis: analysisOf(documents[n] as SearchDocument),
      }));
      await posts.saveAnalyses(items);
    });
    this.written += count;
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
    knowledge: null,
  };
}
