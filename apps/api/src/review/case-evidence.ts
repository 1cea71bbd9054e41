import { Injectable } from '@nestjs/common';
import { type CaseView, type ExplainedClaim } from '#contracts';
import { type ReviewCase, vietnamDay } from '#domain';
import { evidenceIdsOf, explainClaim } from '../analysis/explain-claim.js';
import { ExplanationViews } from '../analysis/explanation-views.js';
import { SecondOpinions } from '../analysis/second-opinions.js';
import { Knowledge } from '../knowledge/knowledge.js';
import { hidePersonalData } from '../posts/hide-personal-data.js';
import { type ShownPost } from '../posts/post-views.js';

/** The claims of a case and what settles them on the post's day. */
@Injectable()
export class CaseEvidence {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly opinions: SecondOpinions,
    private readonly explanations: ExplanationViews,
  ) {}

  async claimsOf(post: ShownPost): Promise<ExplainedClaim[]> {
    const { view } = post;
    const claims = this.maskedClaims(post);
    return claims.length === 0 ? [] : this.opinions.beside(claims, view);
  }

  async evidenceOf(
    found: ReviewCase,
    post: ShownPost,
  ): Promise<Pick<CaseView, 'facts' | 'narratives'>> {
    const ids = [
      ...evidenceIdsOf(post.analysis?.claims ?? []),
      ...(found.narrativeId === null ? [] : [found.narrativeId]),
      ...(found.decision?.evidence ?? []),
    ];
    const day = vietnamDay(post.publishedAt);
    return this.knowledge.evidenceFor(ids, { day, knowledge: post.analysis?.knowledge ?? null });
  }

  /** Reasons and triggers quote the post: what is personal in them is masked like the text. */
  private maskedClaims({ view, analysis, publishedAt }: ShownPost): ExplainedClaim[] {
    const day = vietnamDay(publishedAt);
    return (analysis?.claims ?? []).map((claim) => {
      const explained = explainClaim(claim, view.text, this.explanations.show(claim, day));
      return {
        ...explained,
        triggers: explained.triggers.map((trigger) => hidePersonalData(trigger)),
        reason: hidePersonalData(explained.reason),
      };
    });
  }
}
