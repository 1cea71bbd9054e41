import {
  type AnalyzedPost,
  type CollectedPost,
  type CrawlPage,
  CrawlPageRepository,
  type DeadJob,
  type Job,
  type JobCount,
  JobQueue,
  type LiveEvent,
  LiveEvents,
  type Post,
  type PostReference,
  PostRepository,
  type RunResult,
  type SavedPost,
  type StoredAnalysis,
  type Source,
  type SourceActivity,
  type SourceDefinition,
  type SourceKind,
  SourceRepository,
  type SourceSet,
  TransactionRunner,
} from '#domain';

/** Runs work at once. What was written before an error stays: use it where nothing fails. */
export class ImmediateTransactions extends TransactionRunner {
  override run<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }
}

interface KeptPost extends CollectedPost {
  readonly revision: number;
}

/** Keeps the newest text of each post per source. */
export class MemoryPosts extends PostRepository {
  readonly kept = new Map<string, KeptPost>();
  /** Set to make the next save fail, as when the database goes away. */
  failure: Error | null = null;

  override saveBatch(sourceId: string, posts: readonly CollectedPost[]): Promise<SavedPost[]> {
    if (this.failure !== null) return Promise.reject(this.failure);
    return Promise.resolve(posts.map((post) => this.save(sourceId, post)));
  }

  /** @returns the posts of a source by external id. */
  ofSource(sourceId: string): Map<string, KeptPost> {
    const own = [...this.kept].filter(([key]) => key.startsWith(`${sourceId} `));
    return new Map(own.map(([, post]) => [post.externalId, post]));
  }

  override findByIds(): Promise<Post[]> {
    return Promise.resolve([]);
  }

  override findAnalyzed(): Promise<AnalyzedPost[]> {
    return Promise.resolve([]);
  }

  override saveAnalyses(): Promise<PostReference[]> {
    return Promise.resolve([]);
  }

  override storedAnalyses(): Promise<StoredAnalysis[]> {
    return Promise.resolve([]);
  }

  override sampleAnalyses(): Promise<StoredAnalysis[]> {
    return Promise.resolve([]);
  }

  override findUnanalyzed(): Promise<PostReference[]> {
    return Promise.resolve([]);
  }

  override counts(): Promise<{ posts: number; unanalyzed: number }> {
    return Promise.resolve({ posts: this.kept.size, unanalyzed: this.kept.size });
  }

  override countByNarrative(): Promise<Map<string, number>> {
    return Promise.resolve(new Map<string, number>());
  }

  private save(sourceId: string, post: CollectedPost): SavedPost {
    const id = `${sourceId} ${post.externalId}`;
    const known = this.kept.get(id);
    const same = known?.contentHash === post.contentHash;
    const revision = (known?.revision ?? 0) + (same ? 0 : 1);
    this.kept.set(id, { ...post, revision });
    const outcome = known === undefined ? 'created' : same ? 'unchanged' : 'updated';
    return { id, revision, externalId: post.externalId, outcome };
  }
}

/** Keeps the pages of the frontier. */
export class MemoryPages extends CrawlPageRepository {
  readonly kept = new Map<string, CrawlPage>();

  override findByUrls(sourceId: string, urls: readonly string[]): Promise<Map<string, CrawlPage>> {
    const found = urls.flatMap((url) => this.kept.get(`${sourceId} ${url}`) ?? []);
    return Promise.resolve(new Map(found.map((page) => [page.url, page])));
  }

  override saveBatch(pages: readonly CrawlPage[]): Promise<void> {
    for (const page of pages) this.kept.set(`${page.sourceId} ${page.url}`, page);
    return Promise.resolve();
  }
}

/** Keeps what was enqueued. */
export class MemoryJobs extends JobQueue {
  readonly enqueued: Job[] = [];

  override enqueue(jobs: readonly Job[]): Promise<void> {
    this.enqueued.push(...jobs);
    return Promise.resolve();
  }

  override counts(): Promise<JobCount[]> {
    return Promise.resolve([]);
  }

  override listDead(): Promise<DeadJob[]> {
    return Promise.resolve([]);
  }

  override retryDead(): Promise<number> {
    return Promise.resolve(0);
  }
}

/** Keeps what was published. */
export class MemoryEvents extends LiveEvents {
  readonly published: LiveEvent[] = [];

  override publish(events: readonly LiveEvent[]): Promise<void> {
    this.published.push(...events);
    return Promise.resolve();
  }

  override subscribe(): () => void {
    return () => undefined;
  }
}

interface Run {
  readonly token: string;
  readonly until: Date;
}

/** Keeps sources, their leases and the results of their runs. */
export class MemorySources extends SourceRepository {
  readonly sources = new Map<string, Source>();
  readonly results: RunResult[] = [];
  private readonly runs = new Map<string, Run>();

  constructor(definitions: readonly SourceDefinition[], now: Date) {
    super();
    for (const definition of definitions) this.sources.set(definition.id, waiting(definition, now));
  }

  override synchronize(): Promise<void> {
    return Promise.resolve();
  }

  override ensure(): Promise<void> {
    return Promise.resolve();
  }

  override list(): Promise<Source[]> {
    return Promise.resolve([...this.sources.values()]);
  }

  override findById(id: string): Promise<Source | null> {
    return Promise.resolve(this.sources.get(id) ?? null);
  }

  override kindsOf(ids: readonly string[]): Promise<ReadonlyMap<string, SourceKind>> {
    const known = ids.flatMap((id) => this.sources.get(id) ?? []);
    return Promise.resolve(new Map(known.map(({ id, kind }) => [id, kind])));
  }

  override lockDue(now: Date, limit: number): Promise<string[]> {
    const due = [...this.sources.values()].filter(
      ({ state }) => state.nextRunAt !== null && state.nextRunAt <= now,
    );
    return Promise.resolve(due.slice(0, limit).map(({ id }) => id));
  }

  override postpone(ids: readonly string[], until: Date): Promise<void> {
    for (const id of ids) this.change(id, { nextRunAt: until });
    return Promise.resolve();
  }

  override requestRun(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override takeRun(id: string, token: string, now: Date, until: Date): Promise<boolean> {
    const held = this.runs.get(id);
    if (held !== undefined && held.until > now) return Promise.resolve(false);
    this.runs.set(id, { token, until });
    return Promise.resolve(true);
  }

  override extendRun(id: string, token: string, until: Date): Promise<boolean> {
    if (this.runs.get(id)?.token !== token) return Promise.resolve(false);
    this.runs.set(id, { token, until });
    return Promise.resolve(true);
  }

  override finishRun(id: string, token: string, result: RunResult): Promise<void> {
    if (this.runs.get(id)?.token !== token) return Promise.resolve();
    this.runs.delete(id);
    this.results.push(result);
    const before = this.sources.get(id)?.state.consecutiveFailures ?? 0;
    this.change(id, {
      health: result.health,
      nextRunAt: result.nextRunAt,
      intervalSeconds: result.intervalSeconds,
      consecutiveFailures: result.failure === null ? 0 : before + 1,
      lastFailure: result.failure,
    });
    return Promise.resolve();
  }

  override activity(): Promise<SourceActivity[]> {
    return Promise.resolve([]);
  }

  override watchedSet(): Promise<SourceSet | null> {
    return Promise.resolve('trial');
  }

  private change(id: string, state: Partial<Source['state']>): void {
    const source = this.sources.get(id);
    if (source !== undefined)
      this.sources.set(id, { ...source, state: { ...source.state, ...state } });
  }
}

function waiting(definition: SourceDefinition, now: Date): Source {
  return {
    ...definition,
    enabled: true,
    state: {
      health: 'waiting',
      nextRunAt: now,
      intervalSeconds: definition.everySeconds,
      lastRunAt: null,
      lastSuccessAt: null,
      lastNewPostAt: null,
      consecutiveFailures: 0,
      lastFailure: null,
      running: false,
    },
  };
}
