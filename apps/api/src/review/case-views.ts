import { Injectable } from '@nestjs/common';
import { type CasePageView, type CaseView } from '#contracts';
import {
  type CaseQuery,
  Clock,
  PostSearch,
  type ReviewCase,
  ReviewCaseRepository,
  type SearchDocument,
} from '#domain';
import { CaseNotFoundError } from '#review';
import { PostViews, type ShownPost } from '../posts/post-views.js';
import { CaseEvidence } from './case-evidence.js';
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
    private readonly evidence: CaseEvidence,
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
    const { view, publishedAt } = post;
    const [claims, evidence, similarPosts, decidedAlike, history] = await Promise.all([
      this.evidence.claimsOf(post),
      this.evidence.evidenceOf(found, post),
      this.similarTo(post),
      this.decidedAlike(found),
      this.cases.history(found.id),
    ]);
    return {
      case: toCaseSummary(
        { case: found, sourceId: view.sourceId, sourceName: view.sourceName, publishedAt },
        { userId, now: this.clock.now() },
      ),
      post: view,
      claims,
      ...evidence,
      similarPosts,
      decidedAlike,
      history: history.map(({ at, kind, userName }) => ({ at: at.toISOString(), kind, userName })),
      steps: { ...post.analysis?.steps },
      knowledge: post.analysis?.knowledge ?? null,
    };
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
