import { type Claim, type Evidence, verdictOfNarrative } from '#domain';
import { matterOf } from '../knowledge/fact-base.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { type CheckContext, quoted } from '../rules/check-context.js';
import { type Piece } from '../text/pieces.js';
import { type StoryHit } from './narrative-matcher.js';

/** @returns the claim that a piece makes by telling a confirmed story */
export function narrativeClaim(piece: Piece, hit: StoryHit, context: CheckContext): Claim {
  const { narrative, score } = hit;
  return {
    start: piece.start,
    end: piece.end,
    verdict: verdictOfNarrative(narrative.kind),
    confidence: Math.min(0.97, score),
    evidence: evidenceOf(hit, context),
    rule: 'narrative-match',
    triggers: [quoted(context.text, piece)],
    reason: `Giống câu chuyện ${narrative.id} “${narrative.title}”; xét ngày ${formatDay(context.day)}: ${narrative.correction}.`,
  };
}

function evidenceOf({ narrative, score }: StoryHit, { facts, day }: CheckContext): Evidence[] {
  const matters = [...new Set(narrative.facts.map(matterOf))];
  const found = matters.flatMap((matter) => facts.inForce(matter, day) ?? []);
  if (found.length === 0) return [{ factId: null, narrativeId: narrative.id, score }];
  return found.map((fact) => ({ factId: fact.id, narrativeId: narrative.id, score }));
}
