import { type Analysis, type AnalysisInput, type KnowledgeSnapshot, PostAnalyzer } from '#domain';

/** An analyzer that can be told of other knowledge, and shut down. */
export interface ClosableAnalyzer extends PostAnalyzer {
  learn(knowledge: KnowledgeSnapshot): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the analyzer when the first text comes: most processes of the api are never asked, and
 * models are the largest thing it could hold.
 */
export class LazyAnalyzer extends PostAnalyzer {
  private started: Promise<ClosableAnalyzer> | null = null;

  constructor(private readonly start: () => Promise<ClosableAnalyzer>) {
    super();
  }

  override async analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
    const analyzer = await (this.started ??= this.begin());
    return analyzer.analyze(inputs);
  }

  /** An analyzer that nobody has asked yet will start with the newest knowledge anyway. */
  async learn(knowledge: KnowledgeSnapshot): Promise<void> {
    const analyzer = await this.started?.catch(() => null);
    await analyzer?.learn(knowledge);
  }

  /** Called by Nest when the application closes. */
  async onApplicationShutdown(): Promise<void> {
    const analyzer = await this.started?.catch(() => null);
    await analyzer?.close();
  }

  /** A start that failed is forgotten, so that the next text tries again. */
  private async begin(): Promise<ClosableAnalyzer> {
    try {
      return await this.start();
    } catch (error) {
      this.started = null;
      throw error;
    }
  }
}
