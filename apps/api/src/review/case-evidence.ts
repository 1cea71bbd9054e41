import { Injectable } from '@nestjs/common';
import { type CaseView, type ExplainedClaim } from '#contracts';
import { type Analysis, type ReviewCase, vietnamDay } from '#domain';
import { evidenceIdsOf, explainClaim } from '../analysis/explain-claim.js';
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
  ) {}

  async claimsOf({ view, analysis }: ShownPost): Promise<ExplainedClaim[]> {
    const claims = maskedClaims(analysis, view.text);
    return claims.length === 0 ? [] : this.opinions.beside(claims, view);
  }

  evidenceOf(found: ReviewCase, post: ShownPost): Pick<CaseView, 'facts' | 'narratives'> {
    const ids = [
      ...evidenceIdsOf(post.analysis?.claims ?? []),
      ...(found.narrativeId === null ? [] : [found.narrativeId]),
      ...(found.decision?.evidence ?? []),
    ];
    return this.knowledge.evidenceFor(ids, vietnamDay(post.publishedAt));
  }
}

/** Reasons and triggers quote the post: what is personal in them is masked like the text. */
function maskedClaims(analysis: Analysis | null, maskedText: string): ExplainedClaim[] {
  return (analysis?.claims ?? []).map((claim) => {
    const explained = explainClaim(claim, maskedText);
    return {
      ...explained,
      triggers: explained.triggers.map((trigger) => hidePersonalData(trigger)),
      reason: hidePersonalData(explained.reason),
    };
  });
}
