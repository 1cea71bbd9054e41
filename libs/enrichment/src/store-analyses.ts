import {
  type Analysis,
  type CaseProposal,
  type Clock,
  type LiveEvents,
  type Narrative,
  type Post,
  type PostRepository,
  type ReviewCase,
  type ReviewCaseRepository,
} from '#domain';
import { narrativeIdOf, needsCase, proposeCase, type RiskConfig } from '#review';
import { mask } from './mask.js';
import { type RequestOpinions } from './second-opinion/request-opinions.js';

/** Where analyses, cases and events go. */
export interface AnalysisStores {
  readonly posts: PostRepository;
  readonly cases: ReviewCaseRepository;
  readonly events: LiveEvents;
  readonly clock: Clock;
  /** Null: no outside model is asked. */
  readonly opinions: Pick<RequestOpinions, 'request'> | null;
}

/** What decides about cases. */
export interface CaseSettings {
  readonly risk: RiskConfig;
  /** The known false stories of the moment, by id. */
  readonly knowledge: { readonly narratives: ReadonlyMap<string, Narrative> };
}

export interface EnrichedPost {
  readonly post: Post;
  readonly analysis: Analysis;
}

/** Spread is counted over this stretch before now. */
const SPREAD_WINDOW = 36 * 3_600_000;

/** Stores what an analysis found, first or again; cases follow it, the index and screens are told. */
export class StoreAnalyses {
  constructor(
    private readonly stores: AnalysisStores,
    private readonly settings: CaseSettings,
  ) {}

  /** To be called in a transaction. One of a revision that was edited meanwhile touches no case. */
  async store(analyzed: readonly EnrichedPost[]): Promise<void> {
    const { posts, cases, events, clock, opinions } = this.stores;
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
    const followed = await this.follow(fresh, proposals, now);
    const changed = new Map([...followed, ...touched].map((one) => [one.id, one]));
    await events.publish([...changed.values()].map((one) => eventOf(one, now)));
    await opinions?.request(fresh);
  }

  private async propose(analyzed: readonly EnrichedPost[], now: Date): Promise<CaseProposal[]> {
    const { risk, knowledge } = this.settings;
    const risky = analyzed.filter(({ analysis }) => needsCase(analysis, risk));
    if (risky.length === 0) return [];
    const ids = [...new Set(risky.flatMap(({ analysis }) => narrativeIdOf(analysis) ?? []))];
    const since = new Date(now.getTime() - SPREAD_WINDOW);
    const postsByNarrative = await this.stores.posts.countByNarrative(ids, since);
    const { narratives } = knowledge;
    const context = { config: risk, narratives, postsByNarrative, now };
    return risky.flatMap(({ post, analysis }) => {
      const maskedText = mask(post.text);
      return proposeCase({ postId: post.id, maskedText, analysis }, context) ?? [];
    });
  }

  private async follow(
    analyzed: readonly EnrichedPost[],
    proposals: readonly CaseProposal[],
    now: Date,
  ): Promise<ReviewCase[]> {
    if (analyzed.length === 0) return [];
    const proposed = new Set(proposals.map(({ postId }) => postId));
    const findings = analyzed.map(({ post: { id }, analysis: { verdict, flag } }) => ({
      ...{ postId: id, verdict, flag },
      proposed: proposed.has(id),
    }));
    return this.stores.cases.follow(findings, now);
  }
}

/** A case that this batch opened is new to the screens; any other one has changed. */
function eventOf(
  { id, openedAt }: ReviewCase,
  now: Date,
): { type: 'case-opened' | 'case-changed'; caseId: string } {
  return {
    type: openedAt.getTime() === now.getTime() ? 'case-opened' : 'case-changed',
    caseId: id,
  };
}
