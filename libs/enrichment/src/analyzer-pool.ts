import { Piscina } from 'piscina';
import { type Analysis, type AnalysisInput, PostAnalyzer, type SentenceModel } from '#domain';
import { type AnalysisResources } from './analysis-resources.js';
import { readAgain } from './read-again.js';

export interface AnalyzerPoolOptions {
  readonly resources: AnalysisResources;
  /** Reads sentiment a second time; null: our own models decide alone. Closed with the pool. */
  readonly sentenceModel: SentenceModel | null;
  /** Threads at most; each holds its own copy of the models. */
  readonly maxThreads?: number;
  /** A thread that had nothing to do for so long ends and gives its memory back. */
  readonly idleTimeoutMs?: number;
}

const USUAL_THREADS = 1;
const USUAL_IDLE_MS = 30_000;
/**
 * The knowledge and the models live in about 60 MB. Left alone, V8 lets a thread's garbage grow to
 * many times that before it collects.
 */
const MEMORY = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 256 };
/** Posts handed to a thread at once: enough to keep it busy, few enough to share the work. */
const BATCH = 50;

/** Analyses posts in worker threads, so that the event loop stays free. */
export class AnalyzerPool extends PostAnalyzer {
  private readonly pool: Piscina<readonly AnalysisInput[], Analysis[]>;
  private readonly sentenceModel: SentenceModel | null;

  constructor({ resources, sentenceModel, maxThreads, idleTimeoutMs }: AnalyzerPoolOptions) {
    super();
    this.sentenceModel = sentenceModel;
    this.pool = new Piscina<readonly AnalysisInput[], Analysis[]>({
      filename: new URL('./analysis.thread.js', import.meta.url).href,
      minThreads: 0,
      maxThreads: maxThreads ?? USUAL_THREADS,
      idleTimeout: idleTimeoutMs ?? USUAL_IDLE_MS,
      workerData: resources,
      resourceLimits: MEMORY,
    });
  }

  override async analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
    const batches = Array.from({ length: Math.ceil(inputs.length / BATCH) }, (_, index) =>
      inputs.slice(index * BATCH, (index + 1) * BATCH),
    );
    const results = await Promise.all(batches.map((batch) => this.pool.run(batch)));
    const analyses = results.flat();
    return this.sentenceModel === null ? analyses : readAgain(analyses, inputs, this.sentenceModel);
  }

  /** Ends the threads; work in progress is given up. */
  async close(): Promise<void> {
    await this.pool.destroy();
    await this.sentenceModel?.close();
  }
}
