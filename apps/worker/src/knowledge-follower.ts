import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { KnowledgeEditor } from '#claims';
import {
  Clock,
  DomainError,
  EvidenceUseRepository,
  JobQueue,
  KnowledgeRepository,
  PostAnalyzer,
  PostRepository,
  PostSearch,
  ReanalysisRepository,
  ReviewCaseRepository,
  type StepVersions,
  TransactionRunner,
} from '#domain';
import {
  CurrentKnowledge,
  growNarratives,
  type GrowthTools,
  planReanalysis,
  type PlanTools,
  runningSteps,
  sweepReanalyses,
} from '#enrichment';

/** Ports of planning, as one thing to inject. */
@Injectable()
export class Planning implements PlanTools {
  constructor(
    readonly runs: ReanalysisRepository,
    readonly knowledge: KnowledgeRepository,
    readonly uses: EvidenceUseRepository,
    readonly search: PostSearch,
    readonly queue: JobQueue,
  ) {}
}

/** Ports of learning from decisions, as one thing to inject. */
@Injectable()
export class Learning implements GrowthTools {
  constructor(
    readonly cases: ReviewCaseRepository,
    readonly posts: PostRepository,
    readonly editor: KnowledgeEditor,
    readonly transactions: TransactionRunner,
    readonly knowledge: CurrentKnowledge,
  ) {}
}

/** How soon a change of the fact base leads to a run. */
const LOOK_MS = 5_000;
/** Lost jobs and settled decisions are looked for at every so many looks. */
const RARE = 12;

/**
 * Sees to it that posts follow what is known: changed facts, stories and models begin a run that
 * analyses posts again, and decisions of people add to the stories. Any number of workers may run it.
 */
@Injectable()
export class KnowledgeFollower {
  private readonly logger = new Logger(KnowledgeFollower.name);
  /** Versions of our own models until a look has told of them: only a process that starts is new. */
  private newSteps: StepVersions | null = null;
  private failing = false;

  constructor(
    private readonly planning: Planning,
    private readonly learning: Learning,
    private readonly analyzer: PostAnalyzer,
    private readonly clock: Clock,
  ) {}

  /** Works until the signal; whatever the database or the search engine does, it goes on. */
  async run(signal: AbortSignal): Promise<void> {
    let knowsSteps = false;
    for (let look = 0; !signal.aborted; look += 1) {
      await this.quietly(async () => {
        const now = this.clock.now();
        if (!knowsSteps) this.newSteps = await runningSteps(this.analyzer, now);
        knowsSteps = true;
        await this.plan(now);
        if (look % RARE === 0) await this.lookAround(now);
      });
      await wait(LOOK_MS, null, { signal }).catch(() => null);
    }
  }

  private async plan(now: Date): Promise<void> {
    const { looked, run } = await planReanalysis(this.planning, this.newSteps, now);
    if (looked) this.newSteps = null;
    if (run && run.posts > 0) this.logger.log(`${run.posts} posts are analysed again`);
  }

  private async lookAround(now: Date): Promise<void> {
    const lost = await sweepReanalyses(this.planning);
    if (lost > 0) this.logger.warn(`${lost} runs of re-analysis were queued again`);
    await growNarratives(this.learning, now);
  }

  /** What lasts is told of once, not at every look. */
  private async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failing = false;
    } catch (error) {
      const lasting = error instanceof DomainError && error.kind === 'unavailable';
      if (!lasting || !this.failing) this.logger.error(error);
      this.failing = lasting;
    }
  }
}
