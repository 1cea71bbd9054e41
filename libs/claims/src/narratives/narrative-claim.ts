import { type Claim, type Evidence, type Span, verdictOfNarrative } from '#domain';
import { type FactBase, matterOf } from '../knowledge/fact-base.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { type StoryHit } from './narrative-matcher.js';

/** The post that tells a story, and the law it is held against. */
interface ToldIn {
  readonly text: string;
  /** ISO day of the post. */
  readonly day: string;
  readonly facts: FactBase;
}

/** @returns the claim that a piece makes by telling a confirmed story */
export function narrativeClaim(piece: Span, hit: StoryHit, context: ToldIn): Claim {
  const { narrative, score } = hit;
  return {
    start: piece.start,
    end: piece.end,
    verdict: verdictOfNarrative(narrative.kind),
    confidence: Math.min(0.97, score),
    evidence: evidenceOf(hit, context),
    rule: 'narrative-match',
    triggers: [context.text.slice(piece.start, piece.end)],
    reason: `Giống câu chuyện ${narrative.id} “${narrative.title}”; xét ngày ${formatDay(context.day)}: ${narrative.correction}.`,
  };
}

function evidenceOf({ narrative, score }: StoryHit, { facts, day }: ToldIn): Evidence[] {
  const matters = [...new Set(narrative.facts.map(matterOf))];
  const found = matters.flatMap((matter) => facts.inForce(matter, day) ?? []);
  if (found.length === 0) return [{ factId: null, narrativeId: narrative.id, score }];
  return found.map((fact) => ({ factId: fact.id, narrativeId: narrative.id, score }));
}
