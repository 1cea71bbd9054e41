import {
  type AnalyzedPost,
  type CaseProposal,
  type Clock,
  type JobOf,
  type LiveEvents,
  type Narrative,
  type Post,
  type PostAnalyzer,
  type PostRepository,
  type ReviewCase,
  type ReviewCaseRepository,
  type TransactionRunner,
} from '#domain';
import { mask } from './mask.js';
import { type RequestOpinions } from './second-opinion/request-opinions.js';
import { narrativeIdOf, needsCase, proposeCase, type RiskConfig } from '#review';

/** Where analyses, cases and events go. */
export interface EnrichmentTools {
  readonly posts: PostRepository;
  readonly cases: ReviewCaseRepository;
  readonly events: LiveEvents;
  readonly transactions: TransactionRunner;
  readonly analyzer: PostAnalyzer;
  readonly clock: Clock;
  /** Null: no outside model is asked. */
  readonly opinions: Pick<RequestOpinions, 'request'> | null;
}

/** What decides about cases. */
export interface EnrichmentSettings {
  readonly risk: RiskConfig;
  /** The known false stories of the moment, by id. */
  readonly knowledge: { readonly narratives: ReadonlyMap<string, Narrative> };
}

/** Spread is counted over this stretch before now. */
const SPREAD_WINDOW = 36 * 3_600_000;

/** Analyses posts, stores what was found (the index is told by the stores) and opens cases. */
export class EnrichPosts {
  constructor(
    private readonly tools: EnrichmentTools,
    private readonly settings: EnrichmentSettings,
  ) {}

  /**
   * Works a batch of `enrich-post` jobs. May be repeated: an analysis replaces the same one, a post
   * has one case, and a job for a revision that is no longer the newest does nothing.
   */
  async handle(jobs: readonly JobOf<'enrich-post'>[]): Promise<void> {
    const wanted = new Map(jobs.map(({ postId, revision }) => [postId, revision]));
    const found = await this.tools.posts.findByIds([...wanted.keys()]);
    const posts = found.filter((post) => (wanted.get(post.id) ?? 0) >= post.revision);
    if (posts.length === 0) return;
    const analyses = await this.tools.analyzer.analyze(
      posts.map(({ text, publishedAt }) => ({ text, publishedAt })),
    );
    const analyzed = posts.flatMap((post, at) => {
      const analysis = analyses[at];
      return analysis === undefined ? [] : [{ post, analysis }];
    });
    await this.tools.transactions.run(() => this.store(analyzed));
  }

  private async store(analyzed: readonly EnrichedPost[]): Promise<void> {
    const { posts, cases, events, clock, opinions } = this.tools;
    const current = await posts.saveAnalyses(
      analyzed.map(({ post, analysis }) => ({
        reference: { id: post.id, revision: post.revision },
        analysis,
      })),
    );
    const currentIds = new Set(current.map(({ id }) => id));
    const fresh = analyzed.filter(({ post }) => currentIds.has(post.id));
    const now = clock.now();
    const proposals = await this.propose(fresh, now);
    const touched = proposals.length === 0 ? [] : await cases.propose(proposals, now);
    await events.publish(touched.map((reviewCase) => eventOf(reviewCase, now)));
    await opinions?.request(fresh);
  }

  private async propose(analyzed: readonly EnrichedPost[], now: Date): Promise<CaseProposal[]> {
    const { risk, knowledge } = this.settings;
    const risky = analyzed.filter(({ analysis }) => needsCase(analysis, risk));
    if (risky.length === 0) return [];
    const ids = [...new Set(risky.flatMap(({ analysis }) => narrativeIdOf(analysis) ?? []))];
    const since = new Date(now.getTime() - SPREAD_WINDOW);
    const postsByNarrative = await this.tools.posts.countByNarrative(ids, since);
    const { narratives } = knowledge;
    const context = { config: risk, narratives, postsByNarrative, now };
    return risky.flatMap(({ post, analysis }) => {
      const maskedText = mask(post.text);
      return proposeCase({ postId: post.id, maskedText, analysis }, context) ?? [];
    });
  }
}

interface EnrichedPost {
  readonly post: Post;
  readonly analysis: NonNullable<AnalyzedPost['analysis']>;
}

/** A case that this batch opened is new to the screens; a refreshed one has changed. */
function eventOf(
  { id, openedAt }: ReviewCase,
  now: Date,
): { type: 'case-opened' | 'case-changed'; caseId: string } {
  return {
    type: openedAt.getTime() === now.getTime() ? 'case-opened' : 'case-changed',
    caseId: id,
  };
}
