import { Injectable } from '@nestjs/common';
import { type CasePageView, type CaseView, type ExplainedClaim } from '#contracts';
import {
  type Analysis,
  type CaseQuery,
  Clock,
  PostSearch,
  type ReviewCase,
  ReviewCaseRepository,
  type SearchDocument,
  vietnamDay,
} from '#domain';
import { CaseNotFoundError } from '#review';
import { evidenceIdsOf, explainClaim } from '../analysis/explain-claim.js';
import { Knowledge } from '../knowledge/knowledge.js';
import { hidePersonalData } from '../posts/hide-personal-data.js';
import { PostViews, type ShownPost } from '../posts/post-views.js';
import { toCaseSummary } from './case-summary.js';

const SIMILAR_POSTS = 5;
const DECIDED_ALIKE = 5;

/** Gathers what the list of cases and the case page show. */
@Injectable()
export class CaseViews {
  constructor(
    private readonly cases: ReviewCaseRepository,
    private readonly posts: PostViews,
    private readonly search: PostSearch,
    private readonly knowledge: Knowledge,
    private readonly clock: Clock,
  ) {}

  /** One page of a list, with the counts of every list. */
  async page(query: CaseQuery): Promise<CasePageView> {
    const viewer = { userId: query.userId, now: this.clock.now() };
    const [page, counts] = await Promise.all([
      this.cases.page(query),
      this.cases.counts(query.userId),
    ]);
    return {
      items: page.items.map((item) => toCaseSummary(item, viewer)),
      total: page.total,
      counts: { open: counts.open, mine: counts.mine, decided: counts.decided },
      nextCursor: page.nextCursor,
    };
  }

  /** @throws CaseNotFoundError */
  async find(caseId: string, userId: string): Promise<CaseView> {
    const found = await this.cases.findById(caseId);
    if (!found) throw new CaseNotFoundError();
    return this.show(found, userId);
  }

  /** The case page: the post with its claims, and what settles them on the post's day. */
  async show(found: ReviewCase, userId: string): Promise<CaseView> {
    const post = await this.posts.show(found.postId);
    const [similarPosts, decidedAlike, history] = await Promise.all([
      this.similarTo(post),
      this.decidedAlike(found),
      this.cases.history(found.id),
    ]);
    const { view, publishedAt } = post;
    return {
      case: toCaseSummary(
        { case: found, sourceId: view.sourceId, sourceName: view.sourceName, publishedAt },
        { userId, now: this.clock.now() },
      ),
      post: view,
      claims: claimsOf(post.analysis, view.text),
      ...this.evidenceOf(found, post),
      similarPosts,
      decidedAlike,
      history: history.map(({ at, kind, userName }) => ({ at: at.toISOString(), kind, userName })),
      steps: { ...post.analysis?.steps },
      knowledge: post.analysis?.knowledge ?? null,
    };
  }

  private evidenceOf(found: ReviewCase, post: ShownPost): Pick<CaseView, 'facts' | 'narratives'> {
    const ids = [
      ...evidenceIdsOf(post.analysis?.claims ?? []),
      ...(found.narrativeId === null ? [] : [found.narrativeId]),
      ...(found.decision?.evidence ?? []),
    ];
    return this.knowledge.evidenceFor(ids, vietnamDay(post.publishedAt));
  }

  private async similarTo({ view }: ShownPost): Promise<CaseView['similarPosts']> {
    const documents = await this.search.findSimilar(view.id, view.text, SIMILAR_POSTS);
    if (documents.length === 0) return [];
    const names = await this.posts.sourceNames();
    return documents.map((document) => toSimilarPost(document, names));
  }

  private async decidedAlike(found: ReviewCase): Promise<CaseView['decidedAlike']> {
    if (found.narrativeId === null) return [];
    const cases = await this.cases.findDecidedAlike(found.narrativeId, DECIDED_ALIKE + 1);
    return cases
      .filter(({ id }) => id !== found.id)
      .slice(0, DECIDED_ALIKE)
      .flatMap(({ id, code, title, decision }) =>
        decision
          ? [
              {
                id,
                code,
                title,
                verdict: decision.verdict,
                decidedAt: decision.decidedAt.toISOString(),
              },
            ]
          : [],
      );
  }
}

/** Reasons and triggers quote the post: what is personal in them is masked like the text. */
function claimsOf(analysis: Analysis | null, maskedText: string): ExplainedClaim[] {
  return (analysis?.claims ?? []).map((claim) => {
    const explained = explainClaim(claim, maskedText);
    return {
      ...explained,
      triggers: explained.triggers.map((trigger) => hidePersonalData(trigger)),
      reason: hidePersonalData(explained.reason),
    };
  });
}

function toSimilarPost(
  document: SearchDocument,
  names: ReadonlyMap<string, string>,
): CaseView['similarPosts'][number] {
  return {
    postId: document.postId,
    sourceName: names.get(document.sourceId) ?? document.sourceId,
    text: document.text,
    publishedAt: document.publishedAt.toISOString(),
    verdict: document.verdict,
    flag: document.flag,
  };
}
