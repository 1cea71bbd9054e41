import { Piscina } from 'piscina';
import {
  type Analysis,
  type AnalysisInput,
  type KnowledgeSnapshot,
  PostAnalyzer,
  type SentenceModel,
} from '#domain';
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
  private pool: Piscina<readonly AnalysisInput[], Analysis[]>;

  constructor(private options: AnalyzerPoolOptions) {
    super();
    this.pool = createPool(options);
  }

  override async analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
    const batches = Array.from({ length: Math.ceil(inputs.length / BATCH) }, (_, index) =>
      inputs.slice(index * BATCH, (index + 1) * BATCH),
    );
    const results = await Promise.all(batches.map((batch) => this.pool.run(batch)));
    const analyses = results.flat();
    const { sentenceModel } = this.options;
    return sentenceModel === null ? analyses : readAgain(analyses, inputs, sentenceModel);
  }

  /** Goes on with other facts and narratives; what is in work ends with those it began with. */
  async learn(knowledge: KnowledgeSnapshot): Promise<void> {
    const old = this.pool;
    this.options = { ...this.options, resources: { ...this.options.resources, knowledge } };
    this.pool = createPool(this.options);
    await old.close();
  }

  /** Ends the threads; work in progress is given up. */
  async close(): Promise<void> {
    await this.pool.destroy();
    await this.options.sentenceModel?.close();
  }
}

/** Threads start with the first batch. */
function createPool({ resources, maxThreads, idleTimeoutMs }: AnalyzerPoolOptions) {
  return new Piscina<readonly AnalysisInput[], Analysis[]>({
    filename: new URL('./analysis.thread.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: maxThreads ?? USUAL_THREADS,
    idleTimeout: idleTimeoutMs ?? USUAL_IDLE_MS,
    workerData: resources,
    resourceLimits: MEMORY,
  });
}
