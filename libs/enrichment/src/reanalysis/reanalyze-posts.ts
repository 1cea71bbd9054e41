import {
  type Analysis,
  type AnalyzedPost,
  type AnalysisInput,
  DomainError,
  type JobOf,
  type JobQueue,
  type PostAnalyzer,
  type Reanalysis,
  type ReanalysisRepository,
  type TransactionRunner,
} from '#domain';
import {
  type AnalysisStores,
  type CaseSettings,
  type EnrichedPost,
  StoreAnalyses,
} from '../store-analyses.js';

export interface ReanalysisTools extends AnalysisStores {
  readonly runs: ReanalysisRepository;
  readonly queue: JobQueue;
  readonly transactions: TransactionRunner;
  readonly analyzer: PostAnalyzer;
  /** Told of a post that cannot be analysed; it keeps the analysis it has. */
  readonly tell: (line: string) => void;
}

export interface ReanalysisSettings extends CaseSettings {
  readonly knowledge: CaseSettings['knowledge'] & { refresh(): Promise<void> };
}

/**
 * About a second of work: a new post waits no longer behind one batch, and a worker, which looks for
 * the next job once a second, is kept busy.
 */
const BATCH = 300;
/** More new posts than workers take at once go first, and this is asked again after a while. */
const MANY_NEW_POSTS = 200;
const GIVE_WAY_SECONDS = 5;

/**
 * Analyses the posts of a run again, one batch a job. A batch, how far the run has come and the job
 * of the next batch are one transaction: whenever a process is killed, another goes on where the
 * last whole batch ended, and nothing is done twice.
 */
export class ReanalyzePosts {
  private readonly stores: StoreAnalyses;

  constructor(
    private readonly tools: ReanalysisTools,
    private readonly settings: ReanalysisSettings,
  ) {
    this.stores = new StoreAnalyses(tools, settings);
  }

  async handle(jobs: readonly JobOf<'reanalyze-posts'>[]): Promise<void> {
    for (const job of jobs) await this.work(job);
  }

  private async work(job: JobOf<'reanalyze-posts'>): Promise<void> {
    const run = await this.tools.runs.find(job.runId);
    if (!run || run.finishedAt !== null) return;
    if (await this.newPostsWait()) {
      await this.tools.queue.enqueue([job], GIVE_WAY_SECONDS);
      return;
    }
    await this.settings.knowledge.refresh();
    const next = await this.tools.runs.nextPosts(run.id, run.after, BATCH);
    const last = next.at(-1);
    if (last === undefined) {
      await this.tools.runs.finish(run.id, this.tools.clock.now());
      return;
    }
    const found = await this.tools.posts.findAnalyzed(next.map(({ id }) => id));
    const again = await this.analyze(found.filter(({ analysis }) => isBehind(analysis, run)));
    const batch = { from: run.after, to: last.id, done: next.length, changed: again.changed };
    await this.tools.transactions.run(async () => {
      if (!(await this.tools.runs.advance({ runId: run.id, ...batch }))) return;
      if (again.posts.length > 0) await this.stores.store(again.posts);
      await this.tools.queue.enqueue([job]);
    });
  }

  private async newPostsWait(): Promise<boolean> {
    const counts = await this.tools.queue.counts();
    const waiting = counts.find(({ type }) => type === 'enrich-post')?.waiting ?? 0;
    return waiting >= MANY_NEW_POSTS;
  }

  private async analyze(
    behind: readonly AnalyzedPost[],
  ): Promise<{ posts: EnrichedPost[]; changed: number }> {
    const analyses = await this.analyzeEach(behind);
    const posts = behind.flatMap(({ post }, at) => {
      const analysis = analyses[at];
      return analysis ? [{ post, analysis }] : [];
    });
    const changed = behind.filter(({ analysis: before }, at) => {
      const now = analyses[at];
      return now && before && (now.verdict !== before.verdict || now.flag !== before.flag);
    });
    return { posts, changed: changed.length };
  }

  /** One post that breaks the analysis does not hold up all that come after it. */
  private async analyzeEach(behind: readonly AnalyzedPost[]): Promise<(Analysis | null)[]> {
    const inputs = behind.map(({ post: { text, publishedAt } }) => ({ text, publishedAt }));
    try {
      return await this.tools.analyzer.analyze(inputs);
    } catch (error) {
      if (isOutage(error)) throw error;
    }
    const answers: (Analysis | null)[] = [];
    for (const [at, input] of inputs.entries()) {
      answers.push(await this.analyzeAlone(behind[at]?.post.id ?? '', input));
    }
    return answers;
  }

  private async analyzeAlone(postId: string, input: AnalysisInput): Promise<Analysis | null> {
    try {
      return (await this.tools.analyzer.analyze([input]))[0] ?? null;
    } catch (error) {
      if (isOutage(error)) throw error;
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      this.tools.tell(`post ${postId} cannot be analysed again: ${reason}`);
      return null;
    }
  }
}

/** A post that was edited waits for its own job; one that was analysed since then is done. */
function isBehind(analysis: Analysis | null, run: Reanalysis): boolean {
  if (analysis === null) return false;
  const versions = analysis.relevant ? run.steps?.relevant : run.steps?.other;
  const sameSteps = versions === undefined || isSame(versions, analysis.steps);
  return !sameSteps || (analysis.knowledge ?? -1) < run.knowledge;
}

function isSame(left: Readonly<Record<string, string>>, right: typeof left): boolean {
  return Object.entries(left).every(([step, version]) => right[step] === version);
}

function isOutage(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'unavailable';
}
